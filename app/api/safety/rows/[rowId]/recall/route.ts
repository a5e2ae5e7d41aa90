import { handle } from "@/app/_server/request/handle";
import { recallRow } from "@/lib/medication-table/reviews/recall-row";
import { recallRowSchema } from "@/lib/medication-table/table.schema";

export const POST = handle(recallRowSchema, ({ caller, input }) => recallRow(caller, input));
