import type { z } from "zod";
import { demand } from "@/lib/access/authorize";
import type { Caller } from "@/lib/access/runtime";
import { withActor } from "@/lib/access/with-actor";
import {
  saveWorkingCopyIn,
  saveWorkingCopySchema,
  type SavedCopy,
} from "@/lib/notes/draft/save-working-copy";
import { lookAtWrittenIn } from "./look-at-written";

/**
 * Autosave of a note's working copy, and the safety cards that the words in it raise now. Who wrote a sentence, what stands
 * behind it and which cards there are is decided here, not by the page.
 * @throws ProvenoteError `note.moved_on` (409, details.revision) · `note.already_signed` (409) ·
 * `note.reason_missing` · `note.sentence_twice` (400).
 */
export async function saveNote(
  caller: Caller,
  input: z.infer<typeof saveWorkingCopySchema>,
): Promise<SavedCopy> {
  const checked = saveWorkingCopySchema.parse(input);
  return withActor(caller, async (act) => {
    const permit = await demand(act, "note.edit", { kind: "note", id: checked.noteId });
    return saveWorkingCopyIn(permit, checked, lookAtWrittenIn);
  });
}
