import { handle } from "@/app/_server/request/handle";
import { decideReview } from "@/lib/drafting/review/decide-review";
import { decideReviewSchema } from "@/lib/drafting/review/review.schema";

export const POST = handle(decideReviewSchema, ({ caller, input, retry }) =>
  decideReview(caller, input, retry),
);
