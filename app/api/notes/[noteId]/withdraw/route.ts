import { handle } from "@/app/_server/handle";
import { noteReasonSchema } from "@/lib/notes/amend-note";
import { withdrawNote } from "@/lib/notes/withdraw-note";

export const POST = handle(noteReasonSchema, ({ caller, input }) => withdrawNote(caller, input));
