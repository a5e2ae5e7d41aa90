import type { ReferenceCard } from "@/lib/retrieval/library/cards/reference-card";
import type { ReferencePassage } from "@/lib/retrieval/library/search-library";

/** A card as a search would give it. */
export function testPassage(
  card: ReferenceCard,
  similarity: number | null = null,
): ReferencePassage {
  return { cardId: card.id, card, snapshot: "a".repeat(64), score: 1, similarity };
}
