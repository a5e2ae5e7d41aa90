import { z } from "zod";
import { demand } from "@/lib/access/authorize";
import { once, type Retry } from "@/lib/access/idempotency";
import { sealReason } from "@/lib/access/seal-reason";
import type { Permit } from "@/lib/access/permit";
import type { Caller } from "@/lib/access/runtime";
import { withActor } from "@/lib/access/with-actor";
import { ProvenoteError } from "@/lib/errors";
import { appendVersionIn } from "../record/append-version";
import { lockNote, putWorkingCopy } from "../record/note-store";
import { loadVersionContent } from "../record/version-store";

export const noteReasonSchema = z.object({
  noteId: z.uuid(),
  reason: z.string().trim().min(10, "Give a reason of at least 10 characters.").max(1000),
});

/**
 * Makes a new draft that names the signed note it amends; the signed one stays as it is. Who amends it already
 * goes on with that draft.
 * @throws ProvenoteError `note.not_signed` (409).
 */
export async function amendNote(
  caller: Caller,
  input: z.infer<typeof noteReasonSchema>,
  retry: Retry | null = null,
): Promise<{ noteId: string }> {
  const { noteId, reason } = noteReasonSchema.parse(input);
  return withActor(caller, async (act) => {
    const permit = await demand(act, "note.amend", { kind: "note", id: noteId });
    const { id } = await once(act, retry, async () => {
      const signed = await lockNote(permit);
      const content = await loadVersionContent(permit, signed.currentVersion);
      if (signed.status !== "signed" || content === null) {
        throw new ProvenoteError("conflict", "note.not_signed", "Only a signed note is amended.");
      }
      const openId = await findOwnAmendment(permit, signed.id);
      if (openId !== null) return openId;
      const draft = {
        id: act.newId(),
        subjectId: signed.subjectId,
        amendsNoteId: signed.id,
      };
      const { organizationId } = permit;
      await permit.tx.client.note.createMany({
        data: [
          {
            ...draft,
            organizationId,
            patientId: signed.patientId,
            encounterId: signed.encounterId,
            documentId: signed.documentId,
            authorId: act.actor.membershipId,
            template: signed.template,
            currentVersion: 1,
            createdAt: act.now,
          },
        ],
      });
      const copy = { ...content, salt: Buffer.from(act.runtime.randomBytes(16)).toString("hex") };
      await appendVersionIn(act, {
        note: draft,
        content: copy,
        cause: "save",
        method: "saved",
        role: "clinician",
      });
      await putWorkingCopy(act, draft, copy);
      await act.record({
        type: "note.amended",
        action: "C",
        patientId: permit.patientId,
        object: { kind: "note", id: signed.id, version: signed.currentVersion },
        basis: permit.basis,
        reason: await sealReason(act, reason),
      });
      return draft.id;
    });
    return { noteId: id };
  });
}

async function findOwnAmendment(
  permit: Permit<"note.amend">,
  amendsNoteId: string,
): Promise<string | null> {
  const { client } = permit.tx;
  const authorId = permit.act.actor.membershipId;
  const open = await client.note.findFirst({ where: { amendsNoteId, authorId, status: "draft" } });
  return open?.id ?? null;
}
