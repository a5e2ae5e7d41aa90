import { join } from "node:path";
import { visitTitle } from "@/app/_server/views/chart-views";
import { handle } from "@/app/_server/request/handle";
import { env } from "@/lib/env";
import { similarNotes, similarNotesSchema } from "@/lib/retrieval/similar-notes";

/** POST, because each look is an entry: nothing may fetch it ahead of the click. */
export const POST = handle(similarNotesSchema, async ({ caller, input }) => {
  const vectorsPath = join(env().PROVENOTE_HOME, "vectors");
  const notes = await similarNotes(caller, { ...input, vectorsPath });
  return notes.map(({ encounter, ...note }) => ({ ...note, title: visitTitle(encounter) }));
});
