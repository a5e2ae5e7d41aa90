import type { ReferenceCard } from "@/lib/retrieval/library/cards/reference-card";
import {
  NOT_REVIEWED,
  passageOfCard,
  type ReferencePassage,
} from "@/lib/retrieval/library/reference-passage";

/** A card as a search would give it. */
export function testPassage(
  card: ReferenceCard,
  similarity: number | null = null,
): ReferencePassage {
  return passageOfCard(card, { snapshot: "a".repeat(64), score: 1, similarity }, NOT_REVIEWED);
}
