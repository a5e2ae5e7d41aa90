import { join } from "node:path";
import type { BenchContext } from "./bench-context";
import type { SetName } from "./bench-options";
import { checkCcda } from "./checks/ccda";
import { checkHandoffAndNames } from "./checks/handoff-and-names";
import { checkKeptText } from "./checks/kept-text";
import { checkRobustness } from "./checks/robustness";
import { checkSurrogates } from "./checks/surrogates";
import { checkVerifier } from "./checks/verifier";
import type { Detector } from "./engine/shipped-engine";
import type { Figure } from "./report/figure";
import { measurePresidio, measureSpeed, notesForTiming } from "./speed/measure-speed";

/** Every check but ASQ-PHI, by one detector. What needs the shared data is left out where there is none. */
async function runOne(
  context: BenchContext,
  root: string,
  sets: ReadonlySet<SetName>,
  detector: Detector,
): Promise<Figure[]> {
  const { shared, written } = context;
  const figures: Figure[] = [];
  const asq = shared?.cases("asq-phi") ?? [];
  const gold = [...asq, ...(shared?.cases("pediatric-handoff") ?? []), ...written];
  if (shared !== null) {
    if (sets.has("labelled")) {
      figures.push(...(await checkHandoffAndNames(context, shared, detector)));
    }
    if (sets.has("ccda")) figures.push(...(await checkCcda(context, shared, detector)));
    if (sets.has("kept")) figures.push(...(await checkKeptText(context, shared, detector)));
  }
  if (sets.has("robustness")) {
    if (shared !== null) {
      figures.push(...(await checkRobustness(context, detector, "ASQ-PHI", asq)));
    }
    figures.push(...(await checkRobustness(context, detector, "written notes", written)));
  }
  if (sets.has("verifier")) figures.push(...(await checkVerifier(context, detector, gold)));
  if (sets.has("surrogates")) figures.push(...(await checkSurrogates(context, detector, gold)));
  if (sets.has("speed")) {
    const script = join(root, "bench", "phi", "speed", "engine-process.mjs");
    figures.push(...(await measureSpeed(context, script, detector)));
  }
  return figures;
}

export async function runChecks(
  context: BenchContext,
  root: string,
  sets: ReadonlySet<SetName>,
  detectors: readonly Detector[],
): Promise<Figure[]> {
  const figures: Figure[] = [];
  for (const detector of detectors) figures.push(...(await runOne(context, root, sets, detector)));
  if (sets.has("speed")) figures.push(...measurePresidio(context, notesForTiming(context)));
  return figures;
}
