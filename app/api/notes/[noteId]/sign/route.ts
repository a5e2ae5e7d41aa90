import { handle } from "@/app/_server/handle";
import { signNote, signNoteSchema } from "@/lib/notes/sign-note";

export const POST = handle(signNoteSchema, ({ caller, input }) => signNote(caller, input));
