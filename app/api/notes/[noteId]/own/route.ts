import { handle } from "@/app/_server/request/handle";
import { runOfNoteSchema } from "@/lib/drafting/run/find-run";
import { writeOwnNote } from "@/lib/drafting/run/write-own-note";

export const POST = handle(runOfNoteSchema, ({ caller, input }) => writeOwnNote(caller, input));
