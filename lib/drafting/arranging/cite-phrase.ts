import type { Span } from "@/lib/notes/note-content.schema";
import type { SpokenClause } from "../extract-clauses";

/** Where the words stand among tokens: one behind the other, else in their order; null where one is missing. */
function findWords(texts: readonly string[], words: readonly string[]): [number, number] | null {
  const together = texts.findIndex((_, from) =>
    words.every((word, at) => texts[from + at] === word),
  );
  if (together >= 0) return [together, together + words.length - 1];
  const [first = "", ...others] = words;
  const from = texts.indexOf(first);
  let to = from;
  for (const word of others) {
    to = texts.indexOf(word, to + 1);
    if (to < 0) return null;
  }
  return from < 0 ? null : [from, to];
}

/**
 * Where a clause says a phrase taken from it, in UTF-16 units of the source: from its first word to its last, without
 * what somebody hummed in between. The whole clause where its words are not found in their order.
 *
 * @param phrase lower-case words as the tokens have them, some of those between perhaps left out
 */
export function citePhrase({ tokens, spans }: SpokenClause, phrase: string): readonly Span[] {
  const words = (phrase.match(/[^\s,]+/g) ?? []).map((word) => word.replace(/[.,?!]+$/, ""));
  const found =
    words.length > 0
      ? findWords(
          tokens.map(({ text }) => text),
          words,
        )
      : null;
  const [first, last] = [tokens[found?.[0] ?? -1], tokens[found?.[1] ?? -1]];
  if (!first || !last) return spans;
  return spans
    .map(({ start, end }) => ({
      start: Math.max(start, first.start),
      end: Math.min(end, last.end),
    }))
    .filter((span) => span.start < span.end);
}
