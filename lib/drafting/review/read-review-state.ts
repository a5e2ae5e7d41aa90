import type { z } from "zod";
import { demand } from "@/lib/access/authorize";
import type { Caller } from "@/lib/access/runtime";
import { withActor } from "@/lib/access/with-actor";
import { findReviewOfText, runAfter } from "./review-store";
import { reviewedDocumentSchema, type ReviewState } from "./review.schema";

/** What became of a text's newest review, for whoever may draft it. Times and ids; no look at the chart. */
export async function readReviewState(
  caller: Caller,
  input: z.infer<typeof reviewedDocumentSchema>,
): Promise<ReviewState> {
  const { documentId } = reviewedDocumentSchema.parse(input);
  return withActor(caller, async (act) => {
    const permit = await demand(act, "draft.read", { kind: "document", id: documentId });
    const review = await findReviewOfText(permit);
    if (review === null || review.status === "withdrawn") return { status: "none" };
    if (review.status === "open") {
      return { status: "open", askedAt: review.askedAt.toISOString() };
    }
    if (review.nextRunId === null) return { status: "ended" };
    const run = await runAfter(permit, review.nextRunId);
    // Stopped again, cancelled or failed: the text is its author's again, and that run says why.
    const goesOn = ["queued", "running", "done"].includes(run.status);
    return goesOn ? { status: "goes_on", noteId: run.noteId } : { status: "none" };
  });
}
