import { z } from "zod";
import { demand } from "@/lib/access/authorize";
import type { Caller } from "@/lib/access/runtime";
import { withActor } from "@/lib/access/with-actor";
import { ProvenoteError } from "@/lib/errors";
import { ALL_CARDS } from "../cards/all-cards";
import type { ReferenceCard } from "../cards/reference-card";
import { digestOfCard, insertReview, loadReviews } from "./card-review-store";

export const reviewCardSchema = z.object({
  cardId: z.string().regex(/^[a-z0-9-]{3,70}$/),
  /** Of the wording on the screen, hex: what is confirmed is what was read. */
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
});

/**
 * A clinician says, with name and date, that a card was read and is right in this wording. It counts for his organization;
 * a card that changes has to be read again.
 * @throws ProvenoteError `library.unknown_card` (404) · `library.card_changed` (409) · `library.card_reviewed` (409).
 */
export async function reviewCard(
  caller: Caller,
  input: z.infer<typeof reviewCardSchema>,
  cards: readonly ReferenceCard[] = ALL_CARDS,
): Promise<void> {
  const { cardId, sha256 } = reviewCardSchema.parse(input);
  await withActor(caller, async (act) => {
    const clinic = { kind: "organization", id: act.actor.organizationId } as const;
    const permit = await demand(act, "card.review", clinic);
    const card = cards.find(({ id }) => id === cardId);
    if (card === undefined) throw unknownCard();
    if (digestOfCard(card).toString("hex") !== sha256) {
      throw new ProvenoteError(
        "conflict",
        "library.card_changed",
        "The card has changed since you opened it. Nothing was marked: read it again.",
      );
    }
    const own = (await loadReviews(act, [cardId])).filter(
      (review) => review.reviewerId === act.actor.membershipId && review.cardSha256 === sha256,
    );
    if (own.length > 0) {
      throw new ProvenoteError(
        "conflict",
        "library.card_reviewed",
        "You have marked this card already.",
      );
    }
    await insertReview(permit, card);
    await act.record({
      type: "library.card_reviewed",
      action: "C",
      part: `card:${cardId}`,
      hashes: { card: sha256 },
      basis: permit.basis,
    });
  });
}

export function unknownCard(): ProvenoteError {
  return new ProvenoteError("not_found", "library.unknown_card", "There is no such card.");
}
