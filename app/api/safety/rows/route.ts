import { handle } from "@/app/_server/request/handle";
import { readTable } from "@/lib/medication-table/read-table";
import { tableQuerySchema } from "@/lib/medication-table/table.schema";

/** A question, asked by POST: what somebody types into a search stands in no address and no log of addresses. */
export const POST = handle(tableQuerySchema, ({ caller, input }) => readTable(caller, input));
