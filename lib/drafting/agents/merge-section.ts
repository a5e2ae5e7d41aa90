import type { DraftSentence } from "../draft.schema";
import { isFlagged } from "./read-section-answer";
import type { SectionFact } from "./section-facts";

/**
 * Puts a model's sentences in the place of the embedded draft's. A sentence of the embedded draft goes only when agreeing
 * sentences of the model cite all that it cites; so nothing that the draft held is lost by what a model left out or got
 * wrong. The order is the source's, as the embedded draft has it.
 */
export function mergeSection(
  embedded: readonly DraftSentence[],
  facts: readonly SectionFact[],
  written: readonly DraftSentence[],
): DraftSentence[] {
  const agreeing = written.filter((each) => !isFlagged(each));
  const carried = new Set(
    facts
      .filter(({ spans }) => spans.every((span) => isCovered(span, agreeing)))
      .map(({ sentence }) => sentence),
  );
  const placeOf = new Map(embedded.map((sentence, index) => [sentence, index]));
  const firstPlace = (sentence: DraftSentence): number => {
    const places = facts
      .filter(({ spans }) => spans.some((span) => isCovered(span, [sentence])))
      .map((fact) => placeOf.get(fact.sentence) ?? embedded.length);
    return Math.min(embedded.length, ...places);
  };
  const kept = embedded.filter((sentence) => !carried.has(sentence));
  return [
    ...kept.map((sentence) => ({ sentence, place: placeOf.get(sentence) ?? 0, rank: 1 })),
    ...written.map((sentence) => ({ sentence, place: firstPlace(sentence), rank: 0 })),
  ]
    .sort((a, b) => a.place - b.place || a.rank - b.rank)
    .map(({ sentence }) => sentence);
}

function isCovered(
  span: { readonly start: number; readonly end: number },
  sentences: readonly DraftSentence[],
): boolean {
  return sentences.some(({ citations }) =>
    citations.some((other) => other.start <= span.start && span.end <= other.end),
  );
}
