import { z } from "zod";
import { demand } from "@/lib/access/authorize";
import { once, type Retry } from "@/lib/access/idempotency";
import type { Caller } from "@/lib/access/runtime";
import { withActor } from "@/lib/access/with-actor";
import { ProvenoteError } from "@/lib/errors";
import { contentChecksum } from "../note-statement";
import { appendVersionIn } from "../record/append-version";
import { loadWorkingCopy, lockNote } from "../record/note-store";
import { signedElsewhere } from "../signed/signed-elsewhere";

export const saveVersionSchema = z.object({
  noteId: z.uuid(),
  /** Checksum of the content on screen, as the last save returned it. */
  checksum: z.string().regex(/^[0-9a-f]{64}$/),
});

/**
 * Cuts a version from the working copy, on explicit save.
 * @throws ProvenoteError `note.stale` (409) when the working copy is not what is on screen · `note.already_signed` (409).
 */
export async function saveVersion(
  caller: Caller,
  input: z.infer<typeof saveVersionSchema>,
  retry: Retry | null = null,
): Promise<{ version: number }> {
  const { noteId, checksum } = saveVersionSchema.parse(input);
  return withActor(caller, async (act) => {
    const permit = await demand(act, "note.edit", { kind: "note", id: noteId });
    const { id } = await once(act, retry, async () => {
      const note = await lockNote(permit);
      if (note.status !== "draft") throw await signedElsewhere(act, note);
      const copy = await loadWorkingCopy(permit);
      if (copy === null || contentChecksum(copy.content) !== checksum) throw stale();
      const role = act.actor.roles.includes("clinician") ? "clinician" : "nurse";
      const { content } = copy;
      const appended = await appendVersionIn(act, {
        note,
        content,
        cause: "save",
        method: "saved",
        role,
      });
      const { count } = await permit.tx.client.note.updateMany({
        where: { id: noteId, status: "draft", currentVersion: note.currentVersion },
        data: { currentVersion: appended.version },
      });
      if (count === 0) throw stale();
      await act.record({
        type: "note.version_saved",
        action: "C",
        patientId: permit.patientId,
        textId: permit.patientId === null ? note.documentId : null,
        object: { kind: "note", id: noteId, version: appended.version },
        basis: permit.basis,
        hashes: { content: appended.checksum },
      });
      return noteId;
    });
    const note = await permit.tx.client.note.findFirstOrThrow({ where: { id } });
    return { version: note.currentVersion };
  });
}

function stale(): ProvenoteError {
  return new ProvenoteError(
    "conflict",
    "note.stale",
    "The note changed meanwhile. Nothing was saved as a version.",
  );
}
