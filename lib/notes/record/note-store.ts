import type { Act } from "@/lib/access/act";
import type { Permit } from "@/lib/access/permit";
import { ProvenoteError } from "@/lib/errors";
import type { NoteContent } from "../note-content.schema";
import { openContent, sealContent } from "./sealed-content";

/** Every act that works on one note; the note's id is the permit's. */
export type NotePermit = Permit<
  | "note.read"
  | "note.edit"
  | "note.sign"
  | "note.amend"
  | "note.withdraw"
  | "note.addend"
  | "note.export"
  | "note.embed"
>;

export type NoteRow = {
  readonly id: string;
  readonly subjectId: string;
  readonly patientId: string | null;
  readonly encounterId: string | null;
  readonly documentId: string;
  readonly authorId: string;
  readonly template: string;
  readonly status: string;
  readonly currentVersion: number;
  readonly amendsNoteId: string | null;
  readonly createdAt: Date;
  readonly signedAt: Date | null;
  readonly signedById: string | null;
};

export async function loadNote(permit: NotePermit): Promise<NoteRow> {
  return permit.tx.client.note.findFirstOrThrow({ where: { id: permit.idOf("note") } });
}

/**
 * The permit's note, held until the transaction ends: whoever changes one note takes turns.
 * @throws ProvenoteError `note.refiled` (409) when it went to another chart since the permit was given.
 */
export async function lockNote(permit: NotePermit): Promise<NoteRow> {
  const rows = await permit.tx.client.$queryRaw<unknown[]>`
    SELECT id FROM note
     WHERE id = ${permit.idOf("note")}::uuid AND subject_id = ${permit.chartSubjectId}::uuid FOR UPDATE`;
  if (rows.length > 0) return loadNote(permit);
  throw new ProvenoteError(
    "conflict",
    "note.refiled",
    "The note was filed in another chart meanwhile. Open it again.",
  );
}

export type WorkingCopyRow = {
  readonly content: NoteContent;
  readonly revision: number;
  readonly updatedAt: Date;
};

/** The one working copy of the permit's note; null before the first version and after signing. */
export async function loadWorkingCopy(permit: NotePermit): Promise<WorkingCopyRow | null> {
  const noteId = permit.idOf("note");
  const row = await permit.tx.client.workingCopy.findFirst({ where: { noteId } });
  if (row === null) return null;
  const place = { table: "working_copy", rowId: noteId, subjectId: row.subjectId } as const;
  return {
    content: await openContent(permit.act, place, row.content),
    revision: row.revision,
    updatedAt: row.updatedAt,
  };
}

/** Writes the working copy, whatever its revision is; its first writing makes the row. */
export async function putWorkingCopy(
  act: Act,
  note: { readonly id: string; readonly subjectId: string },
  content: NoteContent,
): Promise<void> {
  const { id: noteId, subjectId } = note;
  const sealed = await sealContent(
    act,
    { table: "working_copy", rowId: noteId, subjectId },
    content,
  );
  const data = { content: sealed, updatedById: act.actor.membershipId, updatedAt: act.now };
  const { count } = await act.tx.client.workingCopy.updateMany({
    where: { noteId },
    data: { ...data, revision: { increment: 1 } },
  });
  if (count > 0) return;
  const { organizationId } = act.actor;
  await act.tx.client.workingCopy.createMany({
    data: [{ organizationId, noteId, subjectId, ...data }],
  });
}

/** Overwrites the working copy when its revision is still `revision`. @returns false when it moved. */
export async function replaceWorkingCopy(
  permit: Permit<"note.edit">,
  subjectId: string,
  revision: number,
  content: NoteContent,
): Promise<boolean> {
  const noteId = permit.idOf("note");
  const { act } = permit;
  const sealed = await sealContent(
    act,
    { table: "working_copy", rowId: noteId, subjectId },
    content,
  );
  const { count } = await permit.tx.client.workingCopy.updateMany({
    where: { noteId, revision },
    data: {
      content: sealed,
      revision: { increment: 1 },
      updatedById: act.actor.membershipId,
      updatedAt: act.now,
    },
  });
  return count === 1;
}

export async function deleteWorkingCopy(permit: Permit<"note.sign">): Promise<void> {
  await permit.tx.client.workingCopy.deleteMany({ where: { noteId: permit.idOf("note") } });
}
