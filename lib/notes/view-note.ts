import { z } from "zod";
import { demand } from "@/lib/access/authorize";
import type { Caller } from "@/lib/access/runtime";
import { withActor } from "@/lib/access/with-actor";
import { aboutNote } from "./record/about-note";
import { readNoteIn, type NoteView } from "./record/read-note";

export type { NoteView } from "./record/read-note";

export const noteIdSchema = z.object({ noteId: z.uuid() });

/**
 * Opens a note: a draft as its working copy, a signed one as it was signed; of a chart, or of the caller's
 * own unfiled text. The entry is in the same transaction, so nothing is shown that was not written down.
 */
export async function viewNote(
  caller: Caller,
  input: z.infer<typeof noteIdSchema>,
): Promise<NoteView> {
  const { noteId } = noteIdSchema.parse(input);
  return withActor(caller, async (act) => {
    const permit = await demand(act, "note.read", { kind: "note", id: noteId });
    const view = await readNoteIn(permit);
    await act.record({
      type: "note.viewed",
      action: "R",
      ...aboutNote(permit, { id: noteId, currentVersion: view.versionNumber }),
      part: "note",
    });
    return view;
  });
}
