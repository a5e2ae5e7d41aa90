import { kindOfCategory, type IdentifierKind } from "@/lib/phi/identifier-kind.schema";
import type { RecognisedSpan } from "../paste-view";

export type Range = Readonly<{ start: number; end: number }>;

/** What one edit replaced: the old text from `start` to `oldEnd` became the new text from `start` to `newEnd`. */
export type Edit = Readonly<{ start: number; oldEnd: number; newEnd: number }>;

/** The smallest edit that turns one text into the other: common beginning and end are kept. */
export function editBetween(before: string, after: string): Edit {
  const shorter = Math.min(before.length, after.length);
  let start = 0;
  while (start < shorter && before.charCodeAt(start) === after.charCodeAt(start)) start += 1;
  let tail = 0;
  while (
    tail < shorter - start &&
    before.charCodeAt(before.length - 1 - tail) === after.charCodeAt(after.length - 1 - tail)
  ) {
    tail += 1;
  }
  return { start, oldEnd: before.length - tail, newEnd: after.length - tail };
}

/** Carries ranges through an edit. A range the edit reaches into is dropped: the next check decides about it. */
export function shiftRanges<T extends Range>(ranges: readonly T[], edit: Edit): T[] {
  const delta = edit.newEnd - edit.oldEnd;
  return ranges.flatMap((range) => {
    if (range.end <= edit.start) return [range];
    if (range.start >= edit.oldEnd) {
      return [{ ...range, start: range.start + delta, end: range.end + delta }];
    }
    return [];
  });
}

/** Whether the first lies in the second. */
export function isWithin(inner: Range, outer: Range): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

export function overlap(a: Range, b: Range): boolean {
  return a.start < b.end && b.start < a.end;
}

/** The word round a place in the text: what Alt I takes when nothing is selected. Null between words. */
export function wordAt(text: string, offset: number): Range | null {
  const isWord = (index: number) => /[\p{L}\p{N}'’.@/-]/u.test(text.charAt(index));
  let start = offset;
  let end = offset;
  while (start > 0 && isWord(start - 1)) start -= 1;
  while (end < text.length && isWord(end)) end += 1;
  while (end > start && /[.'’/-]/.test(text.charAt(end - 1))) end -= 1;
  return start < end ? { start, end } : null;
}

/** A selection without the blanks at its ends; null when nothing else is in it. */
export function trimRange(text: string, range: Range): Range | null {
  let { start, end } = range;
  while (start < end && /\s/.test(text.charAt(start))) start += 1;
  while (end > start && /\s/.test(text.charAt(end - 1))) end -= 1;
  return start < end ? { start, end } : null;
}

export type KindCounts = Readonly<Record<IdentifierKind, number>>;

export function countKinds(spans: readonly RecognisedSpan[]): KindCounts {
  const counts = { name: 0, date: 0, place: 0, contact: 0, number: 0, other: 0 };
  for (const span of spans) counts[kindOfCategory(span.category)] += 1;
  return counts;
}

/** The next span of a kind after a place in the text, from the top again at the end. */
export function nextOfKind(
  spans: readonly RecognisedSpan[],
  kind: IdentifierKind,
  after: number,
): RecognisedSpan | null {
  const own = spans.filter((span) => kindOfCategory(span.category) === kind);
  return own.find((span) => span.start >= after) ?? own[0] ?? null;
}
