import type { Permit } from "@/lib/access/permit";
import { ProvenoteError } from "@/lib/errors";
import { noteContentSchema, type NoteContent } from "../note-content.schema";
import { appendVersionIn, type AppendedVersion } from "../record/append-version";
import { replaceWorkingCopy } from "../record/note-store";
import { lastVersionOf } from "../record/version-store";
import { holdDraftIn } from "./read-draft";

/**
 * Puts a draft of which a part was drafted again in the place of the working copy, and cuts a version of it, if the note still
 * stands at the revision that this was made from. What the person had and was no version yet becomes one first, so that
 * nothing is overwritten that cannot be read again.
 * @throws ProvenoteError `note.moved_on` (409): somebody edited meanwhile; nothing is written and nothing is lost.
 */
export async function appendRedraftIn(
  permit: Permit<"note.edit">,
  { baseRevision, content }: { readonly baseRevision: number; readonly content: NoteContent },
): Promise<AppendedVersion> {
  const { act } = permit;
  const held = await holdDraftIn(permit);
  const { note, revision } = held;
  if (revision !== baseRevision) throw movedOn(revision);
  const checked = noteContentSchema.parse(content);
  const role = act.actor.roles.includes("clinician") ? "clinician" : "nurse";
  const last = await lastVersionOf(act, note.id);
  if (last?.checksum !== held.checksum) {
    const before = { note, content: held.content, cause: "save", method: "saved", role } as const;
    const saved = await appendVersionIn(act, before);
    await act.record({
      type: "note.version_saved",
      action: "C",
      patientId: permit.patientId,
      textId: permit.patientId === null ? note.documentId : null,
      object: { kind: "note", id: note.id, version: saved.version },
      basis: permit.basis,
      hashes: { content: saved.checksum },
    });
  }
  const appended = await appendVersionIn(act, {
    note,
    content: checked,
    cause: "draft",
    method: "saved",
    role,
  });
  const { count } = await permit.tx.client.note.updateMany({
    where: { id: note.id, status: "draft", currentVersion: note.currentVersion },
    data: { currentVersion: appended.version },
  });
  const isReplaced = await replaceWorkingCopy(permit, note.subjectId, revision, checked);
  if (count === 0 || !isReplaced) throw movedOn(revision + 1);
  return appended;
}

function movedOn(revision: number): ProvenoteError {
  return new ProvenoteError(
    "conflict",
    "note.moved_on",
    "The note changed meanwhile. It was left as it is.",
    { revision },
  );
}
