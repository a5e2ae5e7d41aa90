import type { Act } from "@/lib/access/act";
import { namesOfMembers } from "@/lib/notes/record/member-names";
import type { ReferenceCard } from "../cards/reference-card";
import { digestOfCard, loadReviews, type CardReview } from "./card-review-store";

/** Who has read a card in its present wording, latest first. */
export type CardReviewView = Readonly<{
  /** "A. Lindqvist, MD". */
  reviewer: string;
  /** "2026-11-26". */
  on: string;
  isOwn: boolean;
}>;

/** Reviews by card, as the actor's organization has them; those of an earlier wording do not count. */
export async function readCardReviewsIn(
  act: Act,
  cards: readonly ReferenceCard[],
): Promise<ReadonlyMap<string, readonly CardReviewView[]>> {
  const digests = new Map(cards.map((card) => [card.id, digestOfCard(card).toString("hex")]));
  const reviews = await loadReviews(act, [...digests.keys()]);
  const standing = reviews.filter((review) => digests.get(review.cardId) === review.cardSha256);
  const names = await namesOfMembers(
    act,
    standing.map(({ reviewerId }) => reviewerId),
  );
  const byCard = new Map<string, CardReviewView[]>();
  for (const review of standing) {
    const views = byCard.get(review.cardId) ?? [];
    views.push(viewOf(review, names, act.actor.membershipId));
    byCard.set(review.cardId, views);
  }
  return byCard;
}

function viewOf(
  { reviewerId, reviewedAt }: CardReview,
  names: Readonly<Record<string, string>>,
  membershipId: string,
): CardReviewView {
  return {
    reviewer: names[reviewerId] ?? "a clinician",
    on: reviewedAt.toISOString().slice(0, 10),
    isOwn: reviewerId === membershipId,
  };
}
