import { checkPlausibility } from "@/lib/safety/plausibility/check-plausibility";
import type { PlausibilityFinding } from "@/lib/safety/plausibility/plausibility-finding.schema";

/** Findings that set a sentence against the texts it cites. What only the patient's sex or age makes unlikely is told apart. */
const AGAINST_SOURCE: ReadonlySet<PlausibilityFinding["kind"]> = new Set([
  "polarity",
  "certainty",
  "laterality",
  "dose_unit",
  "ten_fold",
  "dose",
  "frequency",
]);

/** A figure that the texts hold with another unit differs; one that they do not hold at all is unsupported, not wrong. */
function isAgainstSource({ kind, severity, source }: PlausibilityFinding): boolean {
  if (kind === "number") return severity === "critical";
  if (kind === "age") return source !== null;
  return AGAINST_SOURCE.has(kind);
}

/**
 * Where a sentence says other than the texts it cites: polarity, doubt, side, unit, dose, schedule, age. Gravest first,
 * each with words for a reader. Empty where they agree or do not compare. Pure.
 *
 * @param spanTexts cited source texts in source order; a question and its answer are two entries
 */
export function findContradictions(
  sentenceText: string,
  spanTexts: readonly string[],
): readonly PlausibilityFinding[] {
  return checkPlausibility({ source: spanTexts.join("\n"), note: sentenceText }).filter(
    isAgainstSource,
  );
}
