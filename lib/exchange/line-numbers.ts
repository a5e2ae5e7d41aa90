import type { Citation } from "@/lib/notes/note-content.schema";

/**
 * The lines of a source that citations point into, as a gutter shows them: "11", "8, 9", "5 to 7",
 * "12, 22". Offsets are UTF-16 units into the text; lines are counted from 1 as pasted.
 */
export function citedLines(
  citations: readonly Citation[],
  source: { readonly documentId: string; readonly text: string },
): string {
  const starts = lineStarts(source.text);
  const lines = new Set<number>();
  for (const { documentId, start, end } of citations) {
    if (documentId !== source.documentId) continue;
    const last = lineAt(starts, Math.max(start, end - 1));
    for (let line = lineAt(starts, start); line <= last; line += 1) lines.add(line);
  }
  return joinRuns([...lines].sort((a, b) => a - b));
}

function lineStarts(text: string): number[] {
  const starts = [0];
  for (let at = text.indexOf("\n"); at !== -1; at = text.indexOf("\n", at + 1)) starts.push(at + 1);
  return starts;
}

/** The number of the line that an offset lies in, by halving. */
function lineAt(starts: readonly number[], offset: number): number {
  let [low, high] = [0, starts.length - 1];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((starts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low + 1;
}

/** Runs of three and more are written "5 to 7". */
function joinRuns(lines: readonly number[]): string {
  const runs: number[][] = [];
  for (const line of lines) {
    const run = runs.at(-1);
    if (run !== undefined && run.at(-1) === line - 1) run.push(line);
    else runs.push([line]);
  }
  return runs
    .map((run) => (run.length > 2 ? `${run[0]} to ${run.at(-1)}` : run.join(", ")))
    .join(", ");
}
