import { handle } from "@/app/_server/request/handle";
import { amendNote, noteReasonSchema } from "@/lib/notes/signed/amend-note";

export const POST = handle(noteReasonSchema, ({ caller, input, retry }) =>
  amendNote(caller, input, retry),
);
