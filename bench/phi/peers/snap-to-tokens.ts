import type { Stretch } from "../cases/bench-case";

/** Grows a span to the white space around it: the fair form of a peer that loses the ends of identifiers. */
export function snapToTokens<Span extends Stretch>(text: string, span: Span): Span {
  let { start, end } = span;
  while (start > 0 && !/\s/u.test(text[start - 1] ?? " ")) start -= 1;
  while (end < text.length && !/\s/u.test(text[end] ?? " ")) end += 1;
  return { ...span, start, end };
}
