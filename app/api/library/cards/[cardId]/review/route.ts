import { handle } from "@/app/_server/request/handle";
import { reviewCard, reviewCardSchema } from "@/lib/retrieval/library/reviews/review-card";

export const POST = handle(reviewCardSchema, ({ caller, input }) => reviewCard(caller, input));
