import { handle } from "@/app/_server/request/handle";
import { reviewRow } from "@/lib/medication-table/reviews/review-row";
import { reviewRowSchema } from "@/lib/medication-table/table.schema";

export const POST = handle(reviewRowSchema, ({ caller, input }) => reviewRow(caller, input));
