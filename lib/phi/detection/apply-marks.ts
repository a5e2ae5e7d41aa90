import type { IdentifierMark, IdentifierSpan } from "../identifier.schema";

/** Not taken back by a person: a value we know to be somebody's, and a placeholder typed by hand. */
export const PERMANENT_REASONS: ReadonlySet<string> = new Set(["known value", "typed placeholder"]);

export const BY_HAND = "marked by hand";

/**
 * The spans as a person left them; the marks count in the order they were made, so the last word on a
 * stretch wins. `mark` adds a span. `unmark` takes away what it covers wholly, but never a known value: whoever rejected
 * "Oak" has not looked at "12 Oak Street".
 * `confirm` agrees with what is found there and holds it if nothing is found any more. A category given
 * with a mark is the person's word on the kind, except for a known value, whose kind is known.
 */
export function applyMarks(
  text: string,
  spans: readonly IdentifierSpan[],
  marks: readonly IdentifierMark[],
): IdentifierSpan[] {
  let result = [...spans];
  for (const mark of marks) {
    if (mark.start >= mark.end || mark.end > text.length) continue;
    const touches = (span: IdentifierSpan): boolean =>
      mark.start < span.end && span.start < mark.end;
    if (mark.action === "unmark") {
      result = result.filter(
        (span) => PERMANENT_REASONS.has(span.reason) || !isCovered(text, span, mark),
      );
      continue;
    }
    const within = result.find((span) => span.start <= mark.start && mark.end <= span.end);
    if (mark.action === "confirm" && within !== undefined) {
      result = result.map((span) => (span === within ? withKind(span, mark) : span));
      continue;
    }
    const category = mark.category ?? result.find(touches)?.category ?? "other";
    result.push({ start: mark.start, end: mark.end, category, score: 1, reason: BY_HAND });
  }
  return result;
}

/** Whether `mark` covers every letter and digit of `span`. */
export function isCovered(
  text: string,
  span: { readonly start: number; readonly end: number },
  mark: { readonly start: number; readonly end: number },
): boolean {
  if (mark.end <= span.start || span.end <= mark.start) return false;
  const rest =
    text.slice(span.start, mark.start) + text.slice(mark.end, Math.max(mark.end, span.end));
  return !/[\p{L}\p{N}]/u.test(rest);
}

function withKind(span: IdentifierSpan, { category }: IdentifierMark): IdentifierSpan {
  if (category === undefined || PERMANENT_REASONS.has(span.reason)) return span;
  return { ...span, category };
}
