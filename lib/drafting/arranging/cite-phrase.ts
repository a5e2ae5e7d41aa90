import type { Span } from "@/lib/notes/note-content.schema";
import { joinTokens, sourceSpan } from "../clauses/mapped-text";
import type { SpokenClause } from "../extract-clauses";

/**
 * Where a clause says a phrase taken from it, in UTF-16 units of the source: from its first word to its last, without
 * what somebody hummed in between. The whole clause where its words are not found in their order.
 *
 * @param phrase lower-case words as `joinTokens` writes them, some of those between perhaps left out
 */
export function citePhrase(clause: SpokenClause, phrase: string): readonly Span[] {
  const mapped = joinTokens(clause.tokens);
  const [first, ...others] = (phrase.match(/[^\s,]+/g) ?? []).map((word) =>
    word.replace(/[.,?!]+$/, ""),
  );
  if (first === undefined) return clause.spans;
  const whole = mapped.text.indexOf(phrase);
  const from = whole >= 0 ? whole : mapped.text.indexOf(first);
  if (from < 0) return clause.spans;
  let to = from + first.length;
  for (const word of others) {
    const at = mapped.text.indexOf(word, to);
    if (at < 0) return clause.spans;
    to = at + word.length;
  }
  const { start, end } = sourceSpan(mapped, from, to);
  return clause.spans
    .map((span) => ({ start: Math.max(span.start, start), end: Math.min(span.end, end) }))
    .filter((span) => span.start < span.end);
}
