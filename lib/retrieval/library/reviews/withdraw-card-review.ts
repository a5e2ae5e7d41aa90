import type { z } from "zod";
import { demand } from "@/lib/access/authorize";
import type { Caller } from "@/lib/access/runtime";
import { withActor } from "@/lib/access/with-actor";
import { withdrawReviews } from "./card-review-store";
import { reviewCardSchema, unknownCard } from "./review-card";

export const withdrawCardReviewSchema = reviewCardSchema.pick({ cardId: true });

/**
 * Takes back one's own word on a card.
 * @throws ProvenoteError `library.unknown_card` (404) when there is none of one's own.
 */
export async function withdrawCardReview(
  caller: Caller,
  input: z.infer<typeof withdrawCardReviewSchema>,
): Promise<void> {
  const { cardId } = withdrawCardReviewSchema.parse(input);
  await withActor(caller, async (act) => {
    const clinic = { kind: "organization", id: act.actor.organizationId } as const;
    const permit = await demand(act, "card.review", clinic);
    if ((await withdrawReviews(permit, cardId)) === 0) throw unknownCard();
    await act.record({
      type: "library.review_withdrawn",
      action: "D",
      part: `card:${cardId}`,
      basis: permit.basis,
    });
  });
}
