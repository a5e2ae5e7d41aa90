import type { Act } from "@/lib/access/act";
import type { Permit } from "@/lib/access/permit";
import { canonicalBytes } from "@/lib/crypto/canonical-json";
import { sha256 } from "@/lib/crypto/digest";
import type { ReferenceCard } from "../cards/reference-card";

/** A clinician's word on a card. */
export type CardReview = {
  readonly cardId: string;
  /** Hex; of the wording that was read. */
  readonly cardSha256: string;
  readonly reviewerId: string;
  readonly reviewedAt: Date;
};

/** What of a card was read: all of it but who reviewed it. */
export function digestOfCard({ reviewedBy: _, ...card }: ReferenceCard): Buffer<ArrayBuffer> {
  return Buffer.from(sha256(canonicalBytes(card)));
}

/** Reviews that stand in the actor's organization, the latest first. */
export async function loadReviews(
  act: Act,
  cardIds?: readonly string[],
): Promise<readonly CardReview[]> {
  const rows = await act.tx.client.cardReview.findMany({
    where: {
      organizationId: act.actor.organizationId,
      withdrawnAt: null,
      ...(cardIds !== undefined && { cardId: { in: [...cardIds] } }),
    },
    orderBy: { reviewedAt: "desc" },
    select: { cardId: true, cardSha256: true, reviewerId: true, reviewedAt: true },
  });
  return rows.map(({ cardSha256, ...row }) => ({
    ...row,
    cardSha256: Buffer.from(cardSha256).toString("hex"),
  }));
}

export async function insertReview(
  permit: Permit<"card.review">,
  card: ReferenceCard,
): Promise<void> {
  const { act, organizationId } = permit;
  await permit.tx.client.cardReview.createMany({
    data: [
      {
        id: act.newId(),
        organizationId,
        cardId: card.id,
        cardSha256: digestOfCard(card),
        reviewerId: act.actor.membershipId,
        reviewedAt: act.now,
      },
    ],
  });
}

/** Takes back the actor's own reviews of a card. @returns how many. */
export async function withdrawReviews(
  permit: Permit<"card.review">,
  cardId: string,
): Promise<number> {
  const { act, organizationId } = permit;
  const { count } = await permit.tx.client.cardReview.updateMany({
    where: { organizationId, cardId, reviewerId: act.actor.membershipId, withdrawnAt: null },
    data: { withdrawnAt: act.now },
  });
  return count;
}
