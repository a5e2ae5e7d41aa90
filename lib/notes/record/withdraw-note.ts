import { z } from "zod";
import { demand } from "@/lib/access/authorize";
import type { Caller } from "@/lib/access/runtime";
import { sealReason } from "@/lib/access/seal-reason";
import { withActor } from "@/lib/access/with-actor";
import { ProvenoteError } from "@/lib/errors";
import { insertAddendum, loadAddenda, signAddendumRow } from "../stores/addendum-store";
import { markWithdrawn } from "../stores/note-store";
import { loadVersions } from "../stores/version-store";
import { aboutNote } from "./about-note";
import { WITHDRAWN_PREFIX } from "./read-note";
import { requireSigned } from "./save-addendum";

export const withdrawNoteSchema = z.object({
  noteId: z.uuid(),
  reason: z.string().trim().min(10, "Give a reason of at least 10 characters.").max(1000),
});

/**
 * Withdraws a signed note. Nothing of it is removed: who, when and why become a signed addendum, its last
 * one, so that an exported copy says it too.
 * @throws ProvenoteError `note.not_signed` (409).
 */
export async function withdrawNote(
  caller: Caller,
  input: z.infer<typeof withdrawNoteSchema>,
): Promise<{ withdrawnAt: string }> {
  const { noteId, reason } = withdrawNoteSchema.parse(input);
  return withActor(caller, async (act) => {
    const permit = await demand(act, "note.withdraw", { kind: "note", id: noteId });
    const note = await requireSigned(permit);
    const { id } = await insertAddendum(permit, WITHDRAWN_PREFIX + reason);
    const addendum = (await loadAddenda(permit, noteId)).find((row) => row.id === id);
    const signed = (await loadVersions(permit, noteId)).at(-1);
    const isDone =
      addendum !== undefined &&
      signed !== undefined &&
      (await signAddendumRow(permit, addendum, signed.statementHash)) &&
      (await markWithdrawn(permit));
    if (!isDone) {
      throw new ProvenoteError("conflict", "note.stale", "The note changed in this moment.");
    }
    await act.record({
      type: "note.withdrawn",
      action: "U",
      ...aboutNote(permit, note),
      reason: await sealReason(act, reason),
    });
    return { withdrawnAt: act.now.toISOString() };
  });
}
