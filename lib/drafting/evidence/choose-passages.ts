import type { ReferencePassage } from "@/lib/retrieval/library/search-library";
import { ALSO_NEUTRAL, TOPICS_OF, type EvidenceSubject } from "./evidence-subject";
import { fitName } from "./fit-name";

/** More beside one problem is not read. */
export const MOST_A_SUBJECT = 2;

/** What fits less than this says much that the card does not: "Hyperkalemia with ECG changes after missed dialysis" is .17. */
const LEAST_FIT = 0.15;

/**
 * The passages that may stand beside a subject, best first: of the topics that answer its kind, and with a name of their own
 * in its phrase. The order is how much of the phrase the name covers, then how the search ranked it.
 * @param passages as the search gave them, best first
 */
export function choosePassages(
  { kind, phrase }: Pick<EvidenceSubject, "kind" | "phrase">,
  passages: readonly ReferencePassage[],
): ReferencePassage[] {
  return (
    passages
      // A passage that the clinic brought in has no topic; it fits by its title like a card.
      .filter(({ card }) => card.topic === null || TOPICS_OF[kind].includes(card.topic))
      .map((passage, rank) => ({ passage, rank, fit: fitOf(kind, phrase, passage) }))
      .filter(({ fit }) => fit >= LEAST_FIT)
      .sort((a, b) => b.fit - a.fit || a.rank - b.rank)
      .slice(0, MOST_A_SUBJECT)
      .map(({ passage }) => passage)
  );
}

function fitOf(kind: EvidenceSubject["kind"], phrase: string, { card }: ReferencePassage): number {
  return Math.max(
    ...[card.title, ...card.keywords].map((name) => fitName(phrase, name, ALSO_NEUTRAL[kind])),
  );
}
