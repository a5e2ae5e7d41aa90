import { visitTitle } from "@/app/_server/views/chart-views";
import { handle } from "@/app/_server/request/handle";
import { similarNotes, similarNotesSchema } from "@/lib/retrieval/similar-notes";
import { vectorsRoot } from "@/lib/retrieval/vector-folder";

/** POST, because each look is an entry: nothing may fetch it ahead of the click. */
export const POST = handle(similarNotesSchema, async ({ caller, input }) => {
  const notes = await similarNotes(caller, { ...input, vectorsPath: vectorsRoot() });
  return notes.map(({ encounter, ...note }) => ({ ...note, title: visitTitle(encounter) }));
});
