import type { z } from "zod";
import { demand } from "@/lib/access/authorize";
import type { Caller } from "@/lib/access/runtime";
import { sealReason } from "@/lib/access/seal-reason";
import { withActor } from "@/lib/access/with-actor";
import { ProvenoteError } from "@/lib/errors";
import { checkTypedWordsIn } from "@/lib/phi/typed-words/check-typed-words";
import { loadReview, setWithdrawn } from "../table-store";
import { withdrawReviewSchema } from "../table.schema";

/**
 * Takes a review back, one's own or a colleague's, with a reason; it stays in the history.
 * @throws ProvenoteError `medication_table.unknown_review` (404) · `medication_table.review_withdrawn` (409) ·
 *   `phi.typed_identifiers` (422).
 */
export async function withdrawReview(
  caller: Caller,
  input: z.infer<typeof withdrawReviewSchema>,
): Promise<void> {
  const { reviewId, reason, namesNoPatient } = withdrawReviewSchema.parse(input);
  await withActor(caller, async (act) => {
    const clinic = { kind: "organization", id: act.actor.organizationId } as const;
    const permit = await demand(act, "medication_table.review", clinic);
    const stated = await checkTypedWordsIn(act, { reason: ["words", reason] }, namesNoPatient);
    const review = await loadReview(act, reviewId);
    if (review === null) {
      throw new ProvenoteError(
        "not_found",
        "medication_table.unknown_review",
        "There is no such review.",
      );
    }
    if (!(await setWithdrawn(permit, reviewId, reason))) {
      throw new ProvenoteError(
        "conflict",
        "medication_table.review_withdrawn",
        "This review was withdrawn already.",
      );
    }
    await act.record({
      type: "medication_row.review_withdrawn",
      action: "U",
      object: { kind: "medication_review", id: reviewId },
      part: `row:${review.rowId}`,
      ...stated,
      reason: await sealReason(act, reason),
      basis: permit.basis,
    });
  });
}
