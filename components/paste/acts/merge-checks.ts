import type { IdentifierMark } from "@/lib/phi/identifier.schema";
import type { CheckView, RecognisedSpan } from "../paste-view";
import { isWithin } from "../text/text-spans";

/** Which of two answers a page should be shown: an early one that comes late never takes the place of a full one. */
export function newerCheck(current: CheckView | null, next: CheckView): CheckView {
  if (current === null || next.revision > current.revision) return next;
  return next.revision === current.revision && next.depth === "full" ? next : current;
}

/**
 * Takes an answer of the rules alone in between two full ones, without flicker: what a full answer found (the
 * classifier, or stricter rules in its place) stays until the next one, and so do its wider edges. What a
 * person rejected goes at once, and so does a mark that was taken back.
 */
export function mergeEarly(
  carried: readonly RecognisedSpan[],
  early: readonly RecognisedSpan[],
  marks: readonly IdentifierMark[],
): RecognisedSpan[] {
  const isRejected = (span: RecognisedSpan): boolean =>
    marks.some((mark) => mark.action === "unmark" && isWithin(span, mark));
  const kept = carried.filter((span) => {
    const touching = touchingSpans(early, span);
    if (touching.length === 0) return span.detector !== "by_hand" && !isRejected(span);
    return touching.every((each) => isStrictlyWithin(each, span));
  });
  const fresh = early.filter((span) => touchingSpans(kept, span).length === 0);
  return [...kept, ...fresh].sort((a, b) => a.start - b.start);
}

/** The sorted, non-overlapping spans that touch one; found by halving, since a long text has thousands. */
function touchingSpans(
  spans: readonly RecognisedSpan[],
  wanted: RecognisedSpan,
): readonly RecognisedSpan[] {
  let [low, high] = [0, spans.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((spans[middle]?.end ?? 0) <= wanted.start) low = middle + 1;
    else high = middle;
  }
  let end = low;
  while (end < spans.length && (spans[end]?.start ?? 0) < wanted.end) end += 1;
  return spans.slice(low, end);
}

function isStrictlyWithin(inner: RecognisedSpan, outer: RecognisedSpan): boolean {
  return isWithin(inner, outer) && inner.end - inner.start < outer.end - outer.start;
}
