import type { BenchCase } from "../cases/bench-case";
import { detectAll } from "../engine/detect-all";
import type { Detector } from "../engine/shipped-engine";
import type { Predictions } from "../peers/read-peer";
import { coverageOf, type Coverage } from "../scoring/coverage";
import { summarizeCoverage, type CoverageSummary } from "../scoring/summarize-coverage";

export type ScoredSet = {
  readonly predictions: Predictions;
  readonly coverage: readonly Coverage[];
  readonly summary: CoverageSummary;
};

/** Scores predictions on a set; labels to ignore then count neither way. */
export function scoreSet(
  cases: readonly BenchCase[],
  predictions: Predictions,
  ignored: readonly string[] = [],
): ScoredSet {
  const skip = new Set(ignored);
  const coverage = cases.map((row) => coverageOf(row, predictions.get(row.id) ?? [], skip));
  return { predictions, coverage, summary: summarizeCoverage(coverage) };
}

export async function runSet(
  detector: Detector,
  cases: readonly BenchCase[],
  ignored: readonly string[] = [],
): Promise<ScoredSet> {
  return scoreSet(cases, await detectAll(detector, cases), ignored);
}

/** Share of a label's spans wholly covered; NaN when the set has none. */
export function fullOf({ byLabel }: CoverageSummary, label: string): number {
  const counts = byLabel.get(label);
  return counts === undefined ? Number.NaN : counts.full / counts.spans;
}

export function countOf({ byLabel }: CoverageSummary, label: string): string {
  const counts = byLabel.get(label);
  return counts === undefined ? "none" : `${counts.full} of ${counts.spans}`;
}
