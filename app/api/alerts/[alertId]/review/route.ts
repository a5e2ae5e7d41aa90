import { handle } from "@/app/_server/request/handle";
import { reviewLeakSchema } from "@/lib/llm/alerts/leak-alert.schema";
import { reviewLeak } from "@/lib/llm/alerts/review-leak";

export const POST = handle(reviewLeakSchema, ({ caller, input }) => reviewLeak(caller, input));
