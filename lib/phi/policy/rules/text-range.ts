/** A stretch of a text: UTF-16 units, `end` exclusive. */
export type TextRange = { readonly start: number; readonly end: number };

/** Sorted and apart: ranges that overlap become one. */
export function joinRanges(ranges: readonly TextRange[]): TextRange[] {
  const joined: TextRange[] = [];
  for (const { start, end } of [...ranges].sort((a, b) => a.start - b.start)) {
    const last = joined.at(-1);
    if (last === undefined || start >= last.end) joined.push({ start, end });
    else joined[joined.length - 1] = { start: last.start, end: Math.max(last.end, end) };
  }
  return joined;
}

/** The ranges of `sorted` (apart) that touch `range`; found by halving, so that many questions stay cheap. */
export function touchedBy(sorted: readonly TextRange[], range: TextRange): TextRange[] {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle]?.end ?? 0) <= range.start) low = middle + 1;
    else high = middle;
  }
  const touched: TextRange[] = [];
  for (let at = low; (sorted[at]?.start ?? Infinity) < range.end; at += 1) {
    const next = sorted[at];
    if (next !== undefined) touched.push(next);
  }
  return touched;
}

const HOLDS_SOMETHING = /[\p{L}\p{N}]/u;
const LEADING = /^[\s,;./-]+/;
const TRAILING = /[\s,;./-]+$/;

/** The part of `range` without white space and separators at its edges; null when nothing is left. */
function trimRange(text: string, { start, end }: TextRange): TextRange | null {
  const value = text.slice(start, end);
  if (!HOLDS_SOMETHING.test(value)) return null;
  const from = start + (LEADING.exec(value)?.[0].length ?? 0);
  const to = end - (TRAILING.exec(value)?.[0].length ?? 0);
  return from < to ? { start: from, end: to } : null;
}

/** What is left of `range` without `holes`, which are sorted, apart and inside it. */
export function cutOut(text: string, range: TextRange, holes: readonly TextRange[]): TextRange[] {
  const left: TextRange[] = [];
  let at = range.start;
  for (const hole of [...holes, { start: range.end, end: range.end }]) {
    const part = at < hole.start ? trimRange(text, { start: at, end: hole.start }) : null;
    if (part !== null) left.push(part);
    at = Math.max(at, hole.end);
  }
  return left;
}

const PART_BREAK = /,\s{1,2}| (?:in|at|near) | - /g;

/** The parts of a place that was found as one: "St. Mary's Hospital, Denver, CO 80202". */
export function placeParts(text: string, { start, end }: TextRange): TextRange[] {
  const parts: TextRange[] = [];
  let at = start;
  for (const match of text.slice(start, end).matchAll(PART_BREAK)) {
    parts.push({ start: at, end: start + match.index });
    at = start + match.index + match[0].length;
  }
  parts.push({ start: at, end });
  return parts.filter((part) => part.start < part.end);
}
