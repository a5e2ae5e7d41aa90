import type {
  DraftAttention,
  DraftSentence,
  DraftSetAside,
  DraftUnplaced,
  Fact,
} from "../draft.schema";
import type { FactSource } from "../extract-facts";
import { findFlaggedItems } from "./find-flagged-items";
import { findRedFlagItems } from "./find-red-flag-items";
import { findSideItems } from "./find-side-items";
import { findSafetyItems } from "./find-safety-items";
import { findCorrectionItems, findCriticalItems, findUnplacedItems } from "./find-text-items";

const RANK: Readonly<Record<DraftAttention["severity"], number>> = {
  critical: 0,
  warning: 1,
  info: 2,
};
const MOST = 200;

export type AttentionSource = Readonly<{
  source: string;
  /** As the source tells it. */
  ageYears: number | undefined;
  sources: readonly FactSource[];
  sentences: readonly DraftSentence[];
  facts: readonly Fact[];
  unplaced: readonly DraftUnplaced[];
  setAside: readonly DraftSetAside[];
  knownAllergies: readonly string[];
  knownMedications: readonly string[];
}>;

function sentencesOf(
  item: Omit<DraftAttention, "sentenceIndexes">,
  sentences: readonly DraftSentence[],
): number[] {
  if (item.kind === "self_correction" && item.replacement?.sentenceIndex !== undefined) {
    return [item.replacement.sentenceIndex];
  }
  return sentences
    .flatMap(({ citations }, index) =>
      citations.some((span) =>
        item.spans.some((other) => span.start < other.end && other.start < span.end),
      )
        ? [index]
        : [],
    )
    .slice(0, 20);
}

/** Everything that needs the clinician's eyes, worst first, then in source order. */
export function findAttention(from: AttentionSource): DraftAttention[] {
  const items = [
    ...findSafetyItems(from.facts, from.knownMedications, from.knownAllergies),
    ...findCriticalItems(from.source, from.facts, from.unplaced),
    ...findSideItems(from.sentences),
    ...findRedFlagItems(from.source, from.sources, from.sentences),
    ...findCorrectionItems(
      from.source,
      from.sources.map(({ mapped }) => mapped),
      from.sentences,
    ),
    ...findUnplacedItems(
      from.source,
      from.unplaced,
      from.setAside,
      from.sentences,
      from.knownAllergies,
      from.ageYears,
    ),
  ];
  return orderAttention([
    ...items.map((item) => ({ ...item, sentenceIndexes: sentencesOf(item, from.sentences) })),
    ...findFlaggedItems(from.sentences),
  ]);
}

/** Worst first, then in source order, as many as a note holds. */
export function orderAttention(items: readonly DraftAttention[]): DraftAttention[] {
  return [...items]
    .sort(
      (a, b) =>
        RANK[a.severity] - RANK[b.severity] || (a.spans[0]?.start ?? 0) - (b.spans[0]?.start ?? 0),
    )
    .slice(0, MOST);
}
