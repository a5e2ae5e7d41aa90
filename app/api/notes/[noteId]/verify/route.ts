import { handle } from "@/app/_server/request/handle";
import { verifyNote } from "@/lib/notes/verifying/verify-note";
import { noteIdSchema } from "@/lib/notes/view-note";

export const POST = handle(noteIdSchema, ({ caller, input }) => verifyNote(caller, input));
