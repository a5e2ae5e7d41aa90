import type { BenchContext } from "../bench-context";
import type { BenchCase } from "../cases/bench-case";
import type { SharedData } from "../cases/read-rows";
import type { Detector } from "../engine/shipped-engine";
import { SHARE, type Column, type Figure } from "../report/figure";
import { referenceScore } from "../scoring/reference-score";
import { worstLabel, type CoverageSummary } from "../scoring/summarize-coverage";
import { applyEdits } from "../transforms/apply-edits";
import { lowerCase, upperCase } from "../transforms/plain-transforms";
import { seededRandom } from "../seeded-random";
import { countOf, fullOf, runSet, type ScoredSet } from "./labelled-set";

const SECTION = "ASQ-PHI";
const TIGHT_LABELS = [
  ["MRN full", "MEDICAL_RECORD_NUMBER"],
  ["health plan full", "HEALTH_PLAN_BENEFICIARY_NUMBER"],
  ["SSN full", "SOCIAL_SECURITY_NUMBER"],
] as const;
const OTHER_LABELS = ["NAME", "GEOGRAPHIC_LOCATION", "DATE", "PHONE_NUMBER", "EMAIL_ADDRESS"];

/** The rows of the table that every system has on ASQ-PHI. */
export function asqFigures(column: Column, summary: CoverageSummary): Figure[] {
  const row = (what: string, value: number, rest: Partial<Figure> = {}): Figure => ({
    section: SECTION,
    what,
    format: SHARE,
    values: { [column]: value },
    ...rest,
  });
  const worst = worstLabel(summary.byLabel);
  return [
    row("full-coverage recall", summary.full, {
      goal: { least: 0.99 },
      count: `${summary.spans} spans`,
    }),
    row("character recall", summary.characterRecall, { goal: { least: 0.995 } }),
    row("character precision", summary.characterPrecision, { goal: { least: 0.98 } }),
    row("documents leaking", summary.leak, { goal: { most: 0.04 } }),
    row("other characters unchanged", summary.unchanged, { goal: { least: 0.95 } }),
    row("hard negatives touched", summary.cleanTouched, {
      goal: { most: 0.08 },
      count: `${summary.cleanTexts} texts`,
    }),
    ...TIGHT_LABELS.map(([what, label]) =>
      row(what, fullOf(summary, label), {
        goal: { least: 0.98 },
        notes: { [column]: countOf(summary, label) },
      }),
    ),
    ...OTHER_LABELS.map((label) =>
      row(`${label} full`, fullOf(summary, label), {
        notes: { [column]: countOf(summary, label) },
      }),
    ),
    row("worst category", worst === null ? NaN : worst.full / worst.spans, {
      notes: { [column]: worst === null ? "" : `${worst.label} ${worst.full} of ${worst.spans}` },
    }),
  ];
}

/** Both scorers must agree to the thousandth that the shared one rounds to. @throws Error when they do not. */
function confirmByReference(
  { folder }: BenchContext,
  shared: SharedData,
  name: string,
  cases: readonly BenchCase[],
  { predictions, summary }: ScoredSet,
): void {
  const theirs = referenceScore(shared, folder, name, cases, predictions);
  const pairs: readonly (readonly [number, number | null])[] = [
    [summary.full, theirs.full],
    [summary.characterRecall, theirs.charR],
    [summary.characterPrecision, theirs.charP],
    [summary.leak, theirs.leak],
    [summary.cleanTouched, theirs.clean],
  ];
  for (const [ours, reference] of pairs) {
    if (Number.isNaN(ours) && reference === null) continue;
    if (reference === null || Math.abs(ours - reference) > 0.00051) {
      throw new Error(`score.mjs and this benchmark disagree on ${name}.`);
    }
  }
}

/** ASQ-PHI as it is, in capitals and in small letters, by one detector. */
export async function checkAsq(
  context: BenchContext,
  shared: SharedData,
  detector: Detector,
  cases: readonly BenchCase[],
): Promise<{ figures: Figure[]; scored: ScoredSet }> {
  const { variant } = detector;
  context.progress(`ASQ-PHI, ${variant}`);
  const scored = await runSet(detector, cases);
  confirmByReference(context, shared, `asq-phi-${variant}`, cases, scored);
  const figures = asqFigures(variant, scored.summary);
  for (const [casing, transform] of [
    ["in capitals", upperCase],
    ["in small letters", lowerCase],
  ] as const) {
    const random = seededRandom(1);
    const recased = cases.map((row) => applyEdits(row, transform(row, random)));
    const { summary } = await runSet(detector, recased);
    figures.push({
      section: SECTION,
      what: `full-coverage recall ${casing}`,
      format: SHARE,
      values: { [variant]: summary.full },
    });
  }
  return { figures, scored };
}
