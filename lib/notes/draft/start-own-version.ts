import type { Permit } from "@/lib/access/permit";
import { ProvenoteError } from "@/lib/errors";
import type { NoteContent } from "../note-content.schema";
import { appendVersionIn } from "../record/append-version";
import { lockNote, putWorkingCopy } from "../record/note-store";
import { findLayoutIn } from "../templates/find-layout";

/** Gives a note without a version an empty first one; its words will all be the clinician's own. */
export async function startOwnVersionIn(permit: Permit<"note.edit">): Promise<void> {
  const { act } = permit;
  const { client } = permit.tx;
  const note = await lockNote(permit);
  const { count } = await client.note.updateMany({
    where: { id: note.id, status: "draft", currentVersion: 0 },
    data: { currentVersion: 1 },
  });
  if (count === 0) {
    throw new ProvenoteError("conflict", "note.has_version", "This note has a version already.");
  }
  await client.sourceDocument.updateMany({
    where: { id: note.documentId },
    data: { state: "kept" },
  });
  const layout = await findLayoutIn(act, note.template);
  const content: NoteContent = {
    schema: "provenote-content/v1",
    template: layout.templateId,
    layout,
    title: "Clinic visit",
    sentences: [],
    attention: [],
    setAside: [],
    unplaced: [],
    gaps: [],
    drafter: "none",
    salt: Buffer.from(act.runtime.randomBytes(16)).toString("hex"),
  };
  const role = act.actor.roles.includes("clinician") ? "clinician" : "nurse";
  const appended = await appendVersionIn(act, {
    note,
    content,
    cause: "save",
    method: "saved",
    role,
  });
  await putWorkingCopy(act, note, content);
  await act.record({
    type: "note.version_saved",
    action: "C",
    patientId: permit.patientId,
    textId: permit.patientId === null ? note.documentId : null,
    object: { kind: "note", id: note.id, version: appended.version },
    basis: permit.basis,
    part: "own",
  });
}
