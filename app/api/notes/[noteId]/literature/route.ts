import { handle, handleRead } from "@/app/_server/request/handle";
import { askForNote } from "@/lib/drafting/literature/ask-for-note";
import { attachRecord } from "@/lib/drafting/literature/attach-record";
import {
  askForNoteSchema,
  attachRecordSchema,
} from "@/lib/drafting/literature/literature-view.schema";
import { readLiterature } from "@/lib/drafting/literature/read-literature";
import { noteIdSchema } from "@/lib/notes/view-note";
import { openLiterature } from "@/lib/retrieval/literature/open-literature";

export const GET = handleRead(noteIdSchema, ({ caller, input }) =>
  readLiterature(caller, input, openLiterature()),
);

/** Writes the question; the worker, which alone opens a connection, asks it. */
export const POST = handle(askForNoteSchema, ({ caller, input, retry }) =>
  askForNote(caller, input, openLiterature(), retry),
);

export const PUT = handle(attachRecordSchema, ({ caller, input }) => attachRecord(caller, input));
