import type { z } from "zod";
import { demand } from "@/lib/access/authorize";
import type { Caller } from "@/lib/access/runtime";
import { withActor } from "@/lib/access/with-actor";
import { loadNoteViewIn, noteIdSchema, type NoteView } from "@/lib/notes/view-note";
import { countCoverage } from "./count-coverage";
import type { Coverage } from "./coverage.schema";
import { readClauses } from "./read-source";

/** What a person wrote without a draft has no coverage: nobody went through the source. */
const NO_DRAFTER = "none";

export type CoverageView = { readonly coverage: Coverage | null };

/**
 * What became of the clauses of a note's source, as its working copy stands now. Offsets and counts only, no
 * words of the chart: asked after each save of a page that is open already, so it is not a view of its own.
 */
export async function readCoverage(
  caller: Caller,
  input: z.infer<typeof noteIdSchema>,
): Promise<CoverageView> {
  const { noteId } = noteIdSchema.parse(input);
  return withActor(caller, async (act) => {
    const permit = await demand(act, "note.read", { kind: "note", id: noteId });
    const note = await loadNoteViewIn(permit);
    return { coverage: coverageOf(note, readClauses(note.document.text)) };
  });
}

/** The coverage of a note that was read already; null where there is no draft. */
export function coverageOf(
  { content, document }: Pick<NoteView, "content" | "document">,
  clauses: ReturnType<typeof readClauses>,
): Coverage | null {
  if (content === null || content.drafter === NO_DRAFTER) return null;
  return countCoverage(document.text, clauses, content, document.documentId);
}
