import { handle } from "@/app/_server/request/handle";
import { withdrawReview } from "@/lib/medication-table/reviews/withdraw-review";
import { withdrawReviewSchema } from "@/lib/medication-table/table.schema";

export const POST = handle(withdrawReviewSchema, ({ caller, input }) =>
  withdrawReview(caller, input),
);
