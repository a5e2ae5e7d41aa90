import type { Permit } from "@/lib/access/permit";
import { closeOpenReview } from "./reviewed-text-store";

/** Why a review ended without a decision; a code of the log. */
type EndOfReview = "asked" | "text_changed" | "discarded" | "draft_again";

/**
 * Ends the open review of the permit's text, with the entry: a reviewer sees a text as it stood when he was asked, or
 * not at all. @returns false when none was open.
 */
export async function endReviewIn(
  permit: Permit<"text.write" | "draft.request">,
  why: EndOfReview,
): Promise<boolean> {
  const reviewId = await closeOpenReview(permit);
  if (reviewId === null) return false;
  await permit.act.record({
    type: "review.withdrawn",
    action: "U",
    patientId: permit.patientId,
    textId: permit.patientId === null ? permit.idOf("document") : null,
    object: { kind: "review", id: reviewId },
    basis: permit.basis,
    code: why,
  });
  return true;
}
