import type { ModelMarks } from "./model-marks.schema";

/** "psychotherapy", "part2_no_model": how marks stand in an entry of the log. */
export function partOfMarks({ sensitivity, isAiAllowed }: ModelMarks): string {
  return isAiAllowed ? sensitivity : `${sensitivity}_no_model`;
}
