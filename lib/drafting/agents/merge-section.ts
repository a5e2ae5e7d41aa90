import { checkSentence } from "../check-citations";
import type { DraftSentence } from "../draft.schema";
import { isFlagged, type WrittenSentence } from "./read-section-answer";
import type { SectionFact } from "./section-facts";

/**
 * Puts a model's sentences in the place of the embedded draft's. A sentence of the embedded draft goes only when agreeing
 * sentences of the model name it and, together, bear it out: its numbers, medicines, sides, denials and words stand in them.
 * To cite a fact is not to say it; what a model leaves out stays as the embedded draft has it. The order is the source's.
 */
export function mergeSection(
  embedded: readonly DraftSentence[],
  facts: readonly SectionFact[],
  written: readonly WrittenSentence[],
): DraftSentence[] {
  const agreeing = written.filter(({ sentence }) => !isFlagged(sentence));
  const carried = new Set(
    facts.filter((fact) => isBorneOut(fact, agreeing)).map(({ sentence }) => sentence),
  );
  const placeOf = new Map(embedded.map((sentence, index) => [sentence, index]));
  const firstPlace = (named: readonly SectionFact[]): number =>
    Math.min(
      embedded.length,
      ...named.map(({ sentence }) => placeOf.get(sentence) ?? embedded.length),
    );
  const kept = embedded.filter((sentence) => !carried.has(sentence));
  return [
    ...kept.map((sentence) => ({ sentence, place: placeOf.get(sentence) ?? 0, rank: 1 })),
    ...written.map(({ sentence, facts: named }) => ({
      sentence,
      place: firstPlace(named),
      rank: 0,
    })),
  ]
    .sort((a, b) => a.place - b.place || a.rank - b.rank)
    .map(({ sentence }) => sentence);
}

/** The embedded sentence, read as a claim on what the model wrote of it. */
function isBorneOut(fact: SectionFact, agreeing: readonly WrittenSentence[]): boolean {
  const said = agreeing
    .filter(({ facts }) => facts.some(({ id }) => id === fact.id))
    .map(({ sentence }) => sentence.text);
  if (said.length === 0) return false;
  const support = checkSentence(fact.sentence.text, said);
  return support === "stated" || support === "inferred";
}
