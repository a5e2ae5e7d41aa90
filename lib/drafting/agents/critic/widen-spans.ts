import type { Span } from "@/lib/notes/note-content.schema";

const EDGE = /[.;\n]/;
const MOST_BEFORE = 120;
const MOST_AFTER = 80;

/** Facts with the words around them, up to the clause's ends: "metformin" alone says nothing of its being stopped. */
export function widenSpans(source: string, spans: readonly Span[]): Span[] {
  const letter = (at: number): string => source[at] ?? "";
  return spans.map(({ start, end }) => {
    let [from, to] = [start, end];
    while (from > 0 && start - from < MOST_BEFORE && !EDGE.test(letter(from - 1))) from -= 1;
    while (to < source.length && to - end < MOST_AFTER && !EDGE.test(letter(to))) to += 1;
    while (from < start && /\s/.test(letter(from))) from += 1;
    while (to > end && /\s/.test(letter(to - 1))) to -= 1;
    return { start: from, end: to };
  });
}
