import type { IdentifierCategory, IdentifierMark } from "@/lib/phi/identifier.schema";
import type { RecognisedSpan } from "../paste-view";
import { isWithin, overlap, trimRange, wordAt, type Range } from "../text/text-spans";

/** A value known to be somebody's, and a placeholder typed by hand, are in nobody's hands. */
export function isPermanent(span: RecognisedSpan): boolean {
  return span.detector === "known_value" || span.reason === "typed placeholder";
}

/** Adds a mark; earlier words on the very same stretch, or on a part of it, are overruled and go. */
export function withMark<Timed extends Readonly<{ mark: IdentifierMark }>>(
  marks: readonly Timed[],
  added: Timed,
): readonly Timed[] {
  const { start, end } = added.mark;
  return [...marks.filter(({ mark }) => mark.start < start || mark.end > end), added];
}

/** Shows marks at once that the last check did not know yet. A mark wears "Other" until somebody names it. */
export function applyMarks(
  spans: readonly RecognisedSpan[],
  marks: readonly IdentifierMark[],
): RecognisedSpan[] {
  let result = [...spans];
  for (const mark of marks) {
    if (mark.action === "unmark") {
      result = result.filter((span) => isPermanent(span) || !isWithin(span, mark));
      continue;
    }
    const around = result.find((span) => span.start <= mark.start && mark.end <= span.end);
    if (around !== undefined) {
      result = result.map((span) => (span === around ? withKind(span, mark.category) : span));
      continue;
    }
    result = result.filter((span) => isPermanent(span) || !overlap(span, mark));
    result.push({
      start: mark.start,
      end: mark.end,
      category: mark.category ?? "other",
      score: 1,
      reason: "marked by hand",
      placeholder: "[NEW]",
      detector: "by_hand",
    });
  }
  return result.sort((a, b) => a.start - b.start);
}

function withKind(span: RecognisedSpan, category: IdentifierCategory | undefined): RecognisedSpan {
  if (category === undefined || category === span.category || isPermanent(span)) return span;
  return { ...span, category, placeholder: "[NEW]" };
}

/** Alt I on a selection: unmarks what is recognised there, else marks it. Null when there is nothing to do. */
export function toggleMark(
  text: string,
  spans: readonly RecognisedSpan[],
  selection: Range,
): IdentifierMark | null {
  const isCaret = selection.start === selection.end;
  const touched = spans.filter((span) =>
    isCaret
      ? span.start <= selection.start && selection.start <= span.end
      : overlap(span, selection),
  );
  const first = touched[0];
  const last = touched.at(-1);
  if (first && last) {
    if (touched.every(isPermanent)) return null;
    return { start: first.start, end: last.end, action: "unmark" };
  }
  const range = isCaret ? wordAt(text, selection.start) : trimRange(text, selection);
  return range ? { ...range, action: "mark" } : null;
}

/** What the caret or the selection is on, for the bar under the text. */
export type Pointed =
  | Readonly<{ kind: "nothing" }>
  | Readonly<{ kind: "highlight"; span: RecognisedSpan; isConfirmed: boolean }>
  | Readonly<{ kind: "rejected"; range: Range }>
  | Readonly<{ kind: "selection"; range: Range }>;

/** How many highlights a person confirmed. */
export function countConfirmed(
  spans: readonly RecognisedSpan[],
  marks: readonly IdentifierMark[],
): number {
  const confirmed = marks.filter(({ action }) => action === "confirm");
  if (confirmed.length === 0) return 0;
  return spans.filter((span) => confirmed.some((mark) => overlap(mark, span))).length;
}

/** Reads what is at a place: a highlight, something a person rejected, or words that could be marked. */
export function pointedAt(
  text: string,
  spans: readonly RecognisedSpan[],
  marks: readonly IdentifierMark[],
  selection: Range,
): Pointed {
  const isCaret = selection.start === selection.end;
  const range = isCaret ? selection : trimRange(text, selection);
  if (range === null) return { kind: "nothing" };
  const span = spans.find((each) => each.start <= range.start && range.end <= each.end);
  if (span) {
    const isConfirmed = marks.some((mark) => mark.action === "confirm" && overlap(mark, span));
    return { kind: "highlight", span, isConfirmed };
  }
  const rejected = marks.findLast(
    (mark) => mark.action === "unmark" && mark.start <= range.start && range.end <= mark.end,
  );
  if (rejected) return { kind: "rejected", range: rejected };
  return isCaret ? { kind: "nothing" } : { kind: "selection", range };
}
