import { handle } from "@/app/_server/request/handle";
import { liftRecall } from "@/lib/medication-table/reviews/lift-recall";
import { liftRecallSchema } from "@/lib/medication-table/table.schema";

export const POST = handle(liftRecallSchema, ({ caller, input }) => liftRecall(caller, input));
