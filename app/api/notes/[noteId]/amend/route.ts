import { handle } from "@/app/_server/handle";
import { amendNote, noteReasonSchema } from "@/lib/notes/amend-note";

export const POST = handle(noteReasonSchema, ({ caller, input, retry }) =>
  amendNote(caller, input, retry),
);
