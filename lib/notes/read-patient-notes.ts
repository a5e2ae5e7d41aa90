import type { Permit } from "@/lib/access/permit";
import type { NoteContent } from "./note-content.schema";
import { loadNote } from "./record/note-store";
import { openContent } from "./record/sealed-content";
import { loadVersionContent } from "./record/version-store";

export type SignedNote = {
  readonly noteId: string;
  readonly documentId: string;
  readonly version: number;
  readonly content: NoteContent;
};

/** The permit's note as it was signed; null when it is not signed, or not any more. */
export async function readSignedNoteIn(permit: Permit<"note.embed">): Promise<SignedNote | null> {
  const { id, documentId, status, currentVersion } = await loadNote(permit);
  if (status !== "signed") return null;
  const content = await loadVersionContent(permit, currentVersion);
  return content === null ? null : { noteId: id, documentId, version: currentVersion, content };
}

export type PatientNote = {
  readonly noteId: string;
  readonly encounterId: string | null;
  readonly signedAt: Date | null;
  readonly content: NoteContent;
};

/** The signed notes of the permit's patient among these ids, in the order of the rows. */
export async function readSignedNotesIn(
  permit: Permit<"passage.search">,
  noteIds: readonly string[],
): Promise<PatientNote[]> {
  const rows = await permit.tx.client.note.findMany({
    where: { id: { in: [...noteIds] }, subjectId: permit.chartSubjectId, status: "signed" },
    select: NOTE_COLUMNS,
  });
  const notes = await Promise.all(rows.map((row) => withContent(permit, row)));
  return notes.filter((note) => note !== null);
}

/** This note of the permit's patient, or the one signed last, or the newest draft; null when there is none. */
export async function readNoteToCompareIn(
  permit: Permit<"passage.search">,
  noteId?: string,
): Promise<PatientNote | null> {
  const subjectId = permit.chartSubjectId;
  const { note } = permit.tx.client;
  const find = (where: object, latest: "signedAt" | "createdAt") =>
    note.findFirst({
      where: { subjectId, currentVersion: { gt: 0 }, ...where },
      orderBy: { [latest]: "desc" },
      select: NOTE_COLUMNS,
    });
  if (noteId !== undefined) return withContent(permit, await find({ id: noteId }, "createdAt"));
  const signed = await find({ status: "signed" }, "signedAt");
  return withContent(permit, signed ?? (await find({ status: "draft" }, "createdAt")));
}

const NOTE_COLUMNS = { id: true, encounterId: true, signedAt: true, currentVersion: true } as const;

type StoredNote = {
  readonly id: string;
  readonly encounterId: string | null;
  readonly signedAt: Date | null;
  readonly currentVersion: number;
};

async function withContent(
  permit: Permit<"passage.search">,
  note: StoredNote | null,
): Promise<PatientNote | null> {
  if (note === null) return null;
  const { id: noteId, encounterId, signedAt, currentVersion: version } = note;
  const subjectId = permit.chartSubjectId;
  const row = await permit.tx.client.noteVersion.findFirst({
    where: { noteId, version, subjectId },
    select: { id: true, content: true },
  });
  if (row === null) return null;
  const place = { table: "note_version", rowId: row.id, subjectId } as const;
  return {
    noteId,
    encounterId,
    signedAt,
    content: await openContent(permit.act, place, row.content),
  };
}
