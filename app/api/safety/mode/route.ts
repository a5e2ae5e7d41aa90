import { handle } from "@/app/_server/request/handle";
import { setTableMode } from "@/lib/medication-table/set-table-mode";
import { setTableModeSchema } from "@/lib/medication-table/table.schema";

export const POST = handle(setTableModeSchema, ({ caller, input }) => setTableMode(caller, input));
