import type { Overlap } from "./compare-with-judge";
import { RUN_LENGTH } from "./shared-runs";

/** Names files and counts, never a run: those are words of the evaluation texts. */
export function printOverlap(overlap: Overlap | null): string {
  if (overlap === null) return "No evaluation texts at hand: nothing compared.";
  return [
    ...overlap.byFile.map(([file, count]) => `${file}: ${count}`),
    `${overlap.shared} of ${overlap.judgeRuns} runs of ${RUN_LENGTH} words shared with ASQ-PHI and pediatric-handoff (${overlap.files} files compared)`,
  ].join("\n");
}
