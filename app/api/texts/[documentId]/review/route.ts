import { handle, handleRead } from "@/app/_server/request/handle";
import { askReview } from "@/lib/drafting/review/ask-review";
import { readReviewState } from "@/lib/drafting/review/read-review-state";
import { reviewedDocumentSchema } from "@/lib/drafting/review/review.schema";

export const GET = handleRead(reviewedDocumentSchema, ({ caller, input }) =>
  readReviewState(caller, input),
);
export const POST = handle(reviewedDocumentSchema, ({ caller, input }) => askReview(caller, input));
