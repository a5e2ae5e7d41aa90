import type { IdentifierSpan } from "../identifier.schema";

/**
 * Sorted and non-overlapping: overlapping spans become one that covers them all, with the category
 * and reason of the best scored, the longer one on a tie.
 */
export function mergeSpans(spans: readonly IdentifierSpan[]): IdentifierSpan[] {
  const sorted = spans
    .filter((span) => span.end > span.start)
    .sort((a, b) => a.start - b.start || b.end - a.end);
  const merged: IdentifierSpan[] = [];
  let best: IdentifierSpan | undefined;
  for (const span of sorted) {
    const last = merged[merged.length - 1];
    if (last === undefined || best === undefined || span.start >= last.end) {
      merged.push({ ...span });
      best = span;
      continue;
    }
    last.end = Math.max(last.end, span.end);
    const longer = span.end - span.start - (best.end - best.start);
    if (span.score > best.score || (span.score === best.score && longer > 0)) {
      best = span;
      last.category = span.category;
      last.score = span.score;
      last.reason = span.reason;
    }
  }
  return merged;
}
