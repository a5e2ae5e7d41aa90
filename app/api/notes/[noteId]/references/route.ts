import { handle } from "@/app/_server/request/handle";
import { attachPassage, attachPassageSchema } from "@/lib/drafting/evidence/attach-passage";
import { searchForNote, searchForNoteSchema } from "@/lib/drafting/evidence/search-for-note";
import { ALL_CARDS } from "@/lib/retrieval/library/cards/all-cards";
import { openLiterature } from "@/lib/retrieval/literature/open-literature";
import { vectorsRoot } from "@/lib/retrieval/vector-folder";

const library = () => ({ vectorsPath: vectorsRoot(), cards: ALL_CARDS });

/** POST, because each search is an entry, and what is asked stands in no address. */
export const POST = handle(searchForNoteSchema, ({ caller, input }) =>
  searchForNote(caller, input, library(), openLiterature()),
);

export const PUT = handle(attachPassageSchema, ({ caller, input }) =>
  attachPassage(caller, input, library(), openLiterature()),
);
