import { handle } from "@/app/_server/request/handle";
import { listQuotingNotes } from "@/lib/medication-table/list-quoting-notes";
import { notesQuotingSchema } from "@/lib/medication-table/table.schema";

/** By POST, since each look is an entry of the log: nothing asks for it ahead of a person. */
export const POST = handle(notesQuotingSchema, ({ caller, input }) =>
  listQuotingNotes(caller, input),
);
