import { handle } from "@/app/_server/request/handle";
import { saveNote } from "@/lib/drafting/edits/save-note";
import { saveWorkingCopySchema } from "@/lib/notes/draft/save-working-copy";

export const PUT = handle(saveWorkingCopySchema, ({ caller, input }) => saveNote(caller, input));
