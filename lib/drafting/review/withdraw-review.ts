import type { z } from "zod";
import { demand } from "@/lib/access/authorize";
import type { Caller } from "@/lib/access/runtime";
import { withActor } from "@/lib/access/with-actor";
import { ProvenoteError } from "@/lib/errors";
import { endReviewIn } from "@/lib/patients/texts/end-review";
import { reviewedDocumentSchema } from "./review.schema";

/**
 * Takes a review back; from then on the reviewer sees the text no more.
 * @throws ProvenoteError `review.closed` (409: it was decided meanwhile, or none was open).
 */
export async function withdrawReview(
  caller: Caller,
  input: z.infer<typeof reviewedDocumentSchema>,
): Promise<void> {
  const { documentId } = reviewedDocumentSchema.parse(input);
  await withActor(caller, async (act) => {
    const permit = await demand(act, "draft.request", { kind: "document", id: documentId });
    if (!(await endReviewIn(permit, "asked"))) {
      throw new ProvenoteError(
        "conflict",
        "review.closed",
        "No review of this text is open. It was decided or taken back.",
      );
    }
  });
}
