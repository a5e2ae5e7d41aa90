import { handle } from "@/app/_server/request/handle";
import { askForCitations } from "@/lib/drafting/literature/ask-for-note";
import { markCitationsSchema } from "@/lib/drafting/literature/literature-view.schema";
import { markCitations } from "@/lib/drafting/literature/citations/mark-citations";
import { noteIdSchema } from "@/lib/notes/view-note";
import { openLiterature } from "@/lib/retrieval/literature/open-literature";

/** Has the worker look the numbers up. */
export const POST = handle(noteIdSchema, ({ caller, input, retry }) =>
  askForCitations(caller, input, openLiterature(), retry),
);

/** Writes what is known of them beside the references. */
export const PUT = handle(markCitationsSchema, ({ caller, input }) =>
  markCitations(caller, input, openLiterature()),
);
