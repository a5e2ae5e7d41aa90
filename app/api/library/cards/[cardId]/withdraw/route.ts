import { handle } from "@/app/_server/request/handle";
import {
  withdrawCardReview,
  withdrawCardReviewSchema,
} from "@/lib/retrieval/library/reviews/withdraw-card-review";

export const POST = handle(withdrawCardReviewSchema, ({ caller, input }) =>
  withdrawCardReview(caller, input),
);
