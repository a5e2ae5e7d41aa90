import type { z } from "zod";
import type { Act } from "@/lib/access/act";
import { demand } from "@/lib/access/authorize";
import type { Caller } from "@/lib/access/runtime";
import { withActor } from "@/lib/access/with-actor";
import { ProvenoteError } from "@/lib/errors";
import { holdTextIn } from "@/lib/patients/texts/load-document";
import { findReviewOfText, findStoppingRun, hasOtherReviewer, insertReview } from "./review-store";
import { reviewedDocumentSchema, type ReviewState } from "./review.schema";

/**
 * Sends a text that was stopped to the clinic's privacy reviewer. Asked twice it is asked once. Nothing of the
 * text is copied: the reviewer reads it where it lies, while the review is open.
 * @throws ProvenoteError `review.not_blocked` (409: nothing stopped the text as it stands) · `review.nobody` (409:
 * the clinic has no reviewer but those who wrote the text or ask).
 */
export async function askReview(
  caller: Caller,
  input: z.infer<typeof reviewedDocumentSchema>,
): Promise<ReviewState> {
  const { documentId } = reviewedDocumentSchema.parse(input);
  return withActor(caller, (act) => askReviewIn(act, documentId));
}

async function askReviewIn(act: Act, documentId: string): Promise<ReviewState> {
  const permit = await demand(act, "draft.request", { kind: "document", id: documentId });
  // Of two that ask at once the second waits here and then finds the review.
  const document = await holdTextIn(permit);
  const known = await findReviewOfText(permit);
  if (known?.status === "open") return { status: "open", askedAt: known.askedAt.toISOString() };
  const run = await findStoppingRun(permit);
  if (run === null || run.findings === 0 || run.revision !== document.revision) {
    throw new ProvenoteError(
      "conflict",
      "review.not_blocked",
      "Nothing stopped this text as it stands. Draft it again first.",
    );
  }
  if (
    !(await hasOtherReviewer(act, [document.authorId, run.requesterId, act.actor.membershipId]))
  ) {
    throw new ProvenoteError(
      "conflict",
      "review.nobody",
      "This clinic has nobody who could review it. Mark them yourself, or ask your administrator.",
    );
  }
  const reviewId = await insertReview(permit, run.id);
  await act.record({
    type: "review.requested",
    action: "C",
    patientId: permit.patientId,
    textId: permit.patientId === null ? documentId : null,
    object: { kind: "review", id: reviewId },
    basis: permit.basis,
    counts: { findings: run.findings },
  });
  return { status: "open", askedAt: act.now.toISOString() };
}
