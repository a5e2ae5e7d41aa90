import type { Permit } from "@/lib/access/permit";
import type { NoteContent } from "../note-content.schema";
import { noteScope, type NotePermit } from "./note-store";
import { openContent, sealContent, type NotePlace } from "./sealed-content";

export type WorkingCopyRow = {
  readonly content: NoteContent;
  readonly revision: number;
  readonly updatedById: string;
  readonly updatedAt: Date;
};

const placeOf = (noteId: string, subjectId: string): NotePlace => ({
  table: "working_copy",
  rowId: noteId,
  subjectId,
});

/** The unsigned state of a note; null before its first version and after it was signed. */
export async function loadWorkingCopy(
  permit: NotePermit,
  noteId: string,
): Promise<WorkingCopyRow | null> {
  const scope = noteScope(permit, noteId);
  const row = await permit.tx.client.workingCopy.findFirst({ where: scope });
  if (row === null) return null;
  const { revision, updatedById, updatedAt } = row;
  const content = await openContent(permit.act, placeOf(noteId, row.subjectId), row.content);
  return { content, revision, updatedById, updatedAt };
}

/** Makes the working copy of a note that has just got its first version. */
export async function insertWorkingCopy(
  permit: NotePermit,
  note: { readonly id: string; readonly subjectId: string },
  content: NoteContent,
): Promise<void> {
  noteScope(permit, note.id);
  await permit.tx.client.workingCopy.createMany({
    data: [
      {
        organizationId: permit.organizationId,
        noteId: note.id,
        subjectId: note.subjectId,
        content: await sealContent(permit.act, placeOf(note.id, note.subjectId), content),
        updatedById: permit.act.actor.membershipId,
        updatedAt: permit.act.now,
      },
    ],
  });
}

/** Overwrites the working copy when its revision is still `revision`. @returns false when it moved. */
export async function updateWorkingCopy(
  permit: Permit<"note.edit">,
  content: NoteContent,
  revision: number,
): Promise<boolean> {
  const scope = noteScope(permit, permit.idOf("note"));
  const { count } = await permit.tx.client.workingCopy.updateMany({
    where: { ...scope, revision },
    data: {
      content: await sealContent(permit.act, placeOf(scope.noteId, scope.subjectId), content),
      revision: revision + 1,
      updatedById: permit.act.actor.membershipId,
      updatedAt: permit.act.now,
    },
  });
  return count === 1;
}

export async function deleteWorkingCopy(permit: Permit<"note.sign">): Promise<void> {
  await permit.tx.client.workingCopy.deleteMany({
    where: noteScope(permit, permit.idOf("note")),
  });
}

/** Re-seals the working copy under another subject. */
export async function moveWorkingCopy(
  permit: Permit<"document.file">,
  noteId: string,
  from: string,
  to: string,
): Promise<void> {
  const { client } = permit.tx;
  const row = await client.workingCopy.findFirst({ where: { noteId, subjectId: from } });
  if (row === null) return;
  const content = await openContent(permit.act, placeOf(noteId, from), row.content);
  const sealed = await sealContent(permit.act, placeOf(noteId, to), content);
  await client.workingCopy.updateMany({
    where: { noteId },
    data: { content: sealed, subjectId: to },
  });
}
