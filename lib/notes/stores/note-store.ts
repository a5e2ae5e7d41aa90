import type { Permit } from "@/lib/access/permit";
import type { Permission } from "@/lib/access/policy";
import { ProvenoteError } from "@/lib/errors";

export type NoteStatus = "draft" | "signed" | "withdrawn";

export type NoteRow = {
  readonly id: string;
  readonly subjectId: string;
  readonly patientId: string | null;
  readonly encounterId: string | null;
  readonly documentId: string;
  readonly authorId: string;
  readonly template: "soap" | "encounter";
  readonly status: NoteStatus;
  readonly currentVersion: number;
  readonly amendsNoteId: string | null;
  readonly createdAt: Date;
  readonly signedAt: Date | null;
  readonly signedById: string | null;
};

/** Decisions that open a note, or the chart it stands in. */
export type NotePermit = Permit<
  Extract<
    Permission,
    `note.${string}` | "draft.run" | "draft.request" | "patient.read" | "passage.search"
  >
>;

const COLUMNS = {
  id: true,
  subjectId: true,
  patientId: true,
  encounterId: true,
  documentId: true,
  authorId: true,
  template: true,
  status: true,
  currentVersion: true,
  amendsNoteId: true,
  createdAt: true,
  signedAt: true,
  signedById: true,
} as const;

type StoredNote = Omit<NoteRow, "template" | "status"> & { template: string; status: string };

function toRow(row: StoredNote): NoteRow {
  const status = row.status === "signed" || row.status === "withdrawn" ? row.status : "draft";
  return { ...row, status, template: row.template === "encounter" ? "encounter" : "soap" };
}

/**
 * The scope of a query about a note: the permit's subject, and the permit's note when it names one.
 * @throws ProvenoteError `access.permit_mismatch` when the permit names another note.
 */
export function noteScope(
  permit: NotePermit,
  noteId: string,
): { noteId: string; subjectId: string } {
  if (permit.resource.kind === "note") permit.assertNames("note", noteId);
  return { noteId, subjectId: permit.chartSubjectId };
}

export async function loadNote(permit: NotePermit, noteId: string): Promise<NoteRow> {
  const { subjectId } = noteScope(permit, noteId);
  const row = await permit.tx.client.note.findFirst({
    where: { id: noteId, subjectId },
    select: COLUMNS,
  });
  if (row === null) throw new ProvenoteError("not_found", "note.none", "There is no such note.");
  return toRow(row);
}

/** The note the permit names, held until the transaction ends: writers of one note take turns. */
export async function lockNote(permit: NotePermit): Promise<NoteRow> {
  const id = permit.idOf("note");
  await permit.tx.client.$queryRaw`SELECT id FROM note WHERE id = ${id}::uuid FOR UPDATE`;
  return loadNote(permit, id);
}

/** Notes of the permit's subject, newest first. */
export async function loadNotesOfSubject(
  permit: NotePermit,
  where: { readonly ids?: readonly string[]; readonly amendsNoteId?: string } = {},
): Promise<NoteRow[]> {
  const rows = await permit.tx.client.note.findMany({
    where: {
      subjectId: permit.chartSubjectId,
      ...(where.ids === undefined ? {} : { id: { in: [...where.ids] } }),
      ...(where.amendsNoteId === undefined ? {} : { amendsNoteId: where.amendsNoteId }),
    },
    orderBy: { createdAt: "desc" },
    select: COLUMNS,
  });
  return rows.map(toRow);
}

/** The caller's own notes of charts and texts they may still see: open drafts and the newest others. */
export async function loadOwnNotes(
  permit: Permit<"text.write">,
  limit: number,
): Promise<NoteRow[]> {
  const { membershipId } = permit.act.actor;
  const rows = await permit.tx.client.note.findMany({
    where: { OR: [{ authorId: membershipId }, { signedById: membershipId }] },
    orderBy: [{ status: "asc" }, { createdAt: "desc" }],
    take: limit,
    select: COLUMNS,
  });
  return rows.map(toRow);
}

/** Opens a note without a version. Its subject is the permit's. */
export async function insertNote(
  permit: Permit<"draft.request" | "note.amend">,
  note: {
    readonly documentId: string;
    readonly encounterId: string | null;
    readonly template: NoteRow["template"];
    readonly amendsNoteId: string | null;
  },
): Promise<string> {
  const id = permit.act.newId();
  await permit.tx.client.note.createMany({
    data: [
      {
        id,
        organizationId: permit.organizationId,
        subjectId: permit.chartSubjectId,
        patientId: permit.patientId,
        authorId: permit.act.actor.membershipId,
        createdAt: permit.act.now,
        ...note,
      },
    ],
  });
  return id;
}

/** A note of this document that was opened and never got a version, made by the same person. */
export async function findEmptyNote(
  permit: Permit<"draft.request">,
  documentId: string,
  template: NoteRow["template"],
): Promise<string | null> {
  const row = await permit.tx.client.note.findFirst({
    where: {
      documentId,
      template,
      subjectId: permit.chartSubjectId,
      authorId: permit.act.actor.membershipId,
      status: "draft",
      currentVersion: 0,
      amendsNoteId: null,
    },
    select: { id: true },
  });
  return row?.id ?? null;
}

/**
 * Takes the next version number of a draft whose version is still the one that was read. Of two at once
 * the second waits for the first and then gets false.
 */
export async function claimNextVersion(permit: NotePermit, note: NoteRow): Promise<boolean> {
  const { count } = await permit.tx.client.note.updateMany({
    where: { id: note.id, status: "draft", currentVersion: note.currentVersion },
    data: { currentVersion: note.currentVersion + 1 },
  });
  return count === 1;
}

/** Freezes the permit's note at its current version. @returns false when it is not a draft any more. */
export async function markSigned(permit: Permit<"note.sign">): Promise<boolean> {
  const { count } = await permit.tx.client.note.updateMany({
    where: { id: permit.idOf("note"), status: "draft" },
    data: {
      status: "signed",
      signedAt: permit.act.now,
      signedById: permit.act.actor.membershipId,
    },
  });
  return count === 1;
}

export async function markWithdrawn(permit: Permit<"note.withdraw">): Promise<boolean> {
  const { count } = await permit.tx.client.note.updateMany({
    where: { id: permit.idOf("note"), status: "signed" },
    data: { status: "withdrawn" },
  });
  return count === 1;
}

export type RunState = { readonly id: string; readonly status: string };

/** The latest drafting run of each note, by note id. */
export async function loadLatestRuns(
  permit: NotePermit | Permit<"text.write">,
  noteIds: readonly string[],
): Promise<ReadonlyMap<string, RunState>> {
  const runs = await permit.tx.client.draftRun.findMany({
    where: { noteId: { in: [...noteIds] } },
    orderBy: { createdAt: "asc" },
    select: { id: true, status: true, noteId: true },
  });
  return new Map(runs.map(({ id, status, noteId }) => [noteId, { id, status }]));
}
