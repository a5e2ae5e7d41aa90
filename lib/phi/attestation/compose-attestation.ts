import type { Attestation } from "../attestation.schema";
import type { DeidentifyResult } from "../deidentify";
import { detectorOf } from "./detector-of";
import { findQuasiIdentifiers } from "./quasi-identifiers";

/** Name and version of the engine that an attestation names. */
export const ENGINE = "phi-rules/2";

type RunSetting = { readonly policyVersion: number; readonly model: string | null };
type Cleared = Extract<DeidentifyResult, { ok: true }>;

/**
 * The attestation of one run: what was taken out and by whom, under which policy, with which classifier
 * (null: rules alone), what the second check said and what of the rest may still point to a person. Pure.
 * Nothing is said about the rest of a text that was blocked: it went nowhere.
 */
export function composeAttestation(result: DeidentifyResult, run: RunSetting): Attestation {
  if (result.ok) return attestCleared([result], run);
  return { ...attestCleared([], run), counts: { ...result.counts }, residual: "found" };
}

/** One attestation for texts that leave together, such as the sections of a note. */
export function attestCleared(results: readonly Cleared[], run: RunSetting): Attestation {
  const spans = results.flatMap((result) => result.spans);
  return {
    counts: tally(spans.map(({ category }) => category)),
    detectors: tally(spans.map(({ reason }) => detectorOf(reason))),
    policyVersion: run.policyVersion,
    engine: ENGINE,
    model: run.model,
    residual: "clear",
    quasi: findQuasiIdentifiers(results.map(({ text }) => text).join("\n")),
  };
}

function tally<Kind extends string>(kinds: readonly Kind[]): Partial<Record<Kind, number>> {
  const counts: Partial<Record<Kind, number>> = {};
  for (const kind of kinds) counts[kind] = (counts[kind] ?? 0) + 1;
  return counts;
}
