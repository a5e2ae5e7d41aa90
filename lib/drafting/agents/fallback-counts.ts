import type { ModelUse, NoteSection } from "@/lib/notes/note-content.schema";

/** Where the embedded engine stands in: "failed.subjective", "refused" once for all; for a step's counts. */
export function fallbackCounts(models: readonly ModelUse[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const { state, section } of models) {
    if (state === "refused") counts["refused"] = 1;
    if (state === "failed") counts[failedKey(section)] = 1;
  }
  return counts;
}

function failedKey(section: NoteSection | undefined): string {
  return section === undefined ? "failed" : `failed.${section}`;
}
