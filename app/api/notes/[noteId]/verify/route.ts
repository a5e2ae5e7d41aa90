import { handle } from "@/app/_server/handle";
import { verifyNote } from "@/lib/notes/verify-note";
import { noteIdSchema } from "@/lib/notes/view-note";

export const POST = handle(noteIdSchema, ({ caller, input }) => verifyNote(caller, input));
