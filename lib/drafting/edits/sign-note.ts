import type { z } from "zod";
import { demand } from "@/lib/access/authorize";
import type { Caller } from "@/lib/access/runtime";
import { withActor } from "@/lib/access/with-actor";
import { signNoteIn, signNoteSchema, type SignedView } from "@/lib/notes/signed/sign-note";
import { lookAtWrittenIn } from "./look-at-written";

/**
 * Signs exactly the content on screen, after a last look at the words that people wrote in it: a card that is not on screen
 * is decided first.
 * @throws RecordedError `note.stale` · `note.already_signed` · `note.items_open` · `note.cards_changed` and the like (409),
 * each an entry.
 */
export async function signNote(
  caller: Caller,
  input: z.infer<typeof signNoteSchema>,
): Promise<SignedView> {
  const { noteId, checksum } = signNoteSchema.parse(input);
  return withActor(caller, async (act) => {
    const permit = await demand(act, "note.sign", { kind: "note", id: noteId });
    return signNoteIn(permit, checksum, lookAtWrittenIn);
  });
}
