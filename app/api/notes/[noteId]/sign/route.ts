import { handle } from "@/app/_server/request/handle";
import { signNote } from "@/lib/drafting/edits/sign-note";
import { signNoteSchema } from "@/lib/notes/signed/sign-note";

export const POST = handle(signNoteSchema, ({ caller, input }) => signNote(caller, input));
