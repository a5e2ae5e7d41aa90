import type { Span } from "@/lib/notes/note-content.schema";
import { contentWords, wordsMatch } from "../../checking/read-claim";
import { concepts } from "../../checking/read-concepts";
import type { DraftSentence, Fact } from "../../draft.schema";
import { medicationNames } from "../../facts/find-medications";
import { MOST_FACTS } from "../../prompts/critic";
import { isCited } from "./read-claim-facts";
import { widenSpans } from "./widen-spans";

/** One place of the source that a critic may name. */
export type CriticFact = Readonly<{ spans: readonly Span[]; text: string }>;

/** Longer quotations than this bury what they say. */
const MOST_SPANS = 8;

/** Every place of the source that says something: what the embedded draft's sentences cite, and facts that none of them cites. */
export function criticFacts(
  source: string,
  embedded: readonly DraftSentence[],
  facts: readonly Fact[],
): CriticFact[] {
  const uncited = facts.filter((fact) => !embedded.some((sentence) => isCited(fact, sentence)));
  const places = [
    ...embedded.map(({ citations }) => citations.slice(0, MOST_SPANS)),
    ...uncited.map(({ spans }) => widenSpans(source, spans)),
  ];
  const seen = new Set<string>();
  return places
    .flatMap((spans) => {
      const key = spans.map(({ start, end }) => `${start}-${end}`).join();
      if (spans.length === 0 || seen.has(key)) return [];
      seen.add(key);
      const text = spans.map(({ start, end }) => source.slice(start, end)).join(" … ");
      return [{ spans, text }];
    })
    .sort((a, b) => (a.spans[0]?.start ?? 0) - (b.spans[0]?.start ?? 0));
}

/**
 * The facts that bear on these claims, in source order: those they cite, and those that name the same medicine, finding or
 * words. No other part of the case goes to a critic.
 */
export function factsFor(
  claims: readonly DraftSentence[],
  facts: readonly CriticFact[],
): CriticFact[] {
  const said = claims.map(({ text }) => ({
    words: contentWords(text),
    names: new Set([...concepts(text), ...medicationNames(text)]),
  }));
  const cites = (fact: CriticFact): boolean =>
    claims.some(({ citations }) =>
      citations.some((own) =>
        fact.spans.some((span) => own.start < span.end && span.start < own.end),
      ),
    );
  const isNear = ({ text }: CriticFact): boolean => {
    const names = [...concepts(text), ...medicationNames(text)];
    const words = contentWords(text);
    return said.some(
      (claim) =>
        names.some((name) => claim.names.has(name)) ||
        words.filter((word) => claim.words.some((other) => wordsMatch(word, other))).length > 1,
    );
  };
  const cited = facts.filter(cites);
  const near = facts.filter((fact) => !cited.includes(fact) && isNear(fact));
  const kept = new Set([...cited, ...near].slice(0, MOST_FACTS));
  return facts.filter((fact) => kept.has(fact));
}
