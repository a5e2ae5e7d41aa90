import type { z } from "zod";
import { demand } from "@/lib/access/authorize";
import type { Caller } from "@/lib/access/runtime";
import { sealReason } from "@/lib/access/seal-reason";
import { withActor } from "@/lib/access/with-actor";
import { ProvenoteError } from "@/lib/errors";
import { noteReasonSchema } from "./amend-note";
import { contentChecksum } from "../note-statement";
import { insertAddendum } from "../record/addendum-store";
import { lockNote } from "../record/note-store";
import { WITHDRAWN_PREFIX } from "../view-note";
import { addendumContent, signAddendumIn } from "./write-addendum";

/**
 * Marks a signed note as withdrawn; its text stays readable and its bytes stay as signed. Who, when and
 * why become a signed addendum, the last one the note can have, so that an exported copy says it too.
 * @throws ProvenoteError `note.not_signed` (409).
 */
export async function withdrawNote(
  caller: Caller,
  input: z.infer<typeof noteReasonSchema>,
): Promise<void> {
  const { noteId, reason } = noteReasonSchema.parse(input);
  await withActor(caller, async (act) => {
    const permit = await demand(act, "note.withdraw", { kind: "note", id: noteId });
    const note = await lockNote(permit);
    if (note.status !== "signed") {
      throw new ProvenoteError("conflict", "note.not_signed", "Only a signed note is withdrawn.");
    }
    const content = addendumContent(act, WITHDRAWN_PREFIX + reason);
    const checksum = contentChecksum(content);
    const { id, number } = await insertAddendum(permit, { content, checksum });
    await signAddendumIn(permit, { id, number, checksum });
    await permit.tx.client.note.updateMany({
      where: { id: note.id, status: "signed" },
      data: { status: "withdrawn" },
    });
    await act.record({
      type: "note.withdrawn",
      action: "U",
      patientId: permit.patientId,
      object: { kind: "note", id: noteId, version: note.currentVersion },
      basis: permit.basis,
      reason: await sealReason(act, reason),
    });
  });
}
