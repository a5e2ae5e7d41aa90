import { handle } from "@/app/_server/request/handle";
import { reviewedDocumentSchema } from "@/lib/drafting/review/review.schema";
import { withdrawReview } from "@/lib/drafting/review/withdraw-review";

export const POST = handle(reviewedDocumentSchema, ({ caller, input }) =>
  withdrawReview(caller, input),
);
