import { handle } from "@/app/_server/request/handle";
import { noteReasonSchema } from "@/lib/notes/signed/amend-note";
import { withdrawNote } from "@/lib/notes/signed/withdraw-note";

export const POST = handle(noteReasonSchema, ({ caller, input }) => withdrawNote(caller, input));
