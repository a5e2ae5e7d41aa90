import type { Permit } from "@/lib/access/permit";
import { ProvenoteError } from "@/lib/errors";
import { openSealed, sealContent } from "../record/sealed-content";

/**
 * Puts the notes of a document under the patient it is filed for: every version and the working copy are
 * sealed anew under the patient's key. The canonical content, and so every signature, stays the same.
 * @throws ProvenoteError `note.signed_stays` (409): the signed note would lose its source.
 */
export async function refileNotesIn(
  permit: Permit<"document.file">,
  target: { readonly documentId: string; readonly patientId: string; readonly encounterId: string },
): Promise<void> {
  permit.assertNames("document", target.documentId);
  const { client } = permit.tx;
  const { documentId, patientId, encounterId } = target;
  // Held before their versions are read: a version that is being written would stay behind, sealed under keys
  // that filing destroys.
  const notes = await client.$queryRaw<{ id: string; status: string }[]>`
    SELECT id, status FROM note
     WHERE document_id = ${documentId}::uuid AND subject_id = ${permit.chartSubjectId}::uuid
     ORDER BY id FOR UPDATE`;
  if (notes.some(({ status }) => status !== "draft")) {
    throw new ProvenoteError(
      "conflict",
      "note.signed_stays",
      "A note of this text is signed. A signed note and its text stay in their chart.",
    );
  }
  // The note first: its versions may stand under its own subject only.
  await client.note.updateMany({
    where: { id: { in: notes.map(({ id }) => id) } },
    data: { subjectId: patientId, patientId, encounterId },
  });
  for (const note of notes) {
    await resealVersions(permit, note.id, patientId);
    await resealWorkingCopy(permit, note.id, patientId);
  }
}

async function resealVersions(
  permit: Permit<"document.file">,
  noteId: string,
  subjectId: string,
): Promise<void> {
  const { act } = permit;
  const rows = await permit.tx.client.noteVersion.findMany({
    where: { noteId },
    select: { id: true, subjectId: true, content: true },
  });
  for (const row of rows) {
    const from = { table: "note_version", rowId: row.id, subjectId: row.subjectId } as const;
    const value = await openSealed(act, from, row.content);
    const content = await sealContent(act, { ...from, subjectId }, value);
    await permit.tx.client.noteVersion.updateMany({
      where: { id: row.id },
      data: { content, subjectId },
    });
  }
}

async function resealWorkingCopy(
  permit: Permit<"document.file">,
  noteId: string,
  subjectId: string,
): Promise<void> {
  const { act } = permit;
  const row = await permit.tx.client.workingCopy.findFirst({ where: { noteId } });
  if (row === null) return;
  const from = { table: "working_copy", rowId: noteId, subjectId: row.subjectId } as const;
  const value = await openSealed(act, from, row.content);
  const content = await sealContent(act, { ...from, subjectId }, value);
  await permit.tx.client.workingCopy.updateMany({
    where: { noteId },
    data: { content, subjectId },
  });
}
