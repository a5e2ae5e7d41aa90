import type { Permit } from "@/lib/access/permit";
import { loadDocument } from "@/lib/patients/load-document";
import type { NoteContent } from "../note-content.schema";
import { noteStatementSchema } from "../note-statement.schema";
import { contentChecksum } from "../note-statement";
import { loadAddenda, type AddendumRow } from "../stores/addendum-store";
import {
  loadLatestRuns,
  loadNote,
  loadNotesOfSubject,
  type NoteRow,
  type NoteStatus,
  type RunState,
} from "../stores/note-store";
import { loadNames } from "../stores/people-store";
import { loadVersionContent, loadVersions, type VersionRow } from "../stores/version-store";
import { loadWorkingCopy } from "../stores/working-copy-store";

export type PersonView = { readonly id: string; readonly name: string };

export type VersionLine = {
  readonly version: number;
  readonly cause: "draft" | "save" | "sign";
  readonly by: PersonView;
  readonly at: string;
  readonly checksum: string;
};

export type AddendumView = {
  readonly id: string;
  readonly number: number;
  readonly text: string;
  readonly checksum: string;
  readonly by: PersonView;
  readonly createdAt: string;
  /** Null while it is a draft. */
  readonly signedAt: string | null;
};

/** What the signed statement says, for people to read. */
export type SignatureView = {
  readonly signer: PersonView;
  readonly role: string;
  readonly method: string;
  readonly factors: readonly string[];
  readonly signedAt: string;
  readonly checksum: string;
  readonly statementHash: string;
  readonly keyId: string;
  /** The version this one follows; null for a first version. */
  readonly follows: { readonly version: number; readonly checksum: string } | null;
};

/** One note with everything its page shows. Times are ISO instants; plain values. */
export type NoteView = {
  readonly noteId: string;
  readonly status: NoteStatus;
  readonly template: "soap" | "encounter";
  readonly patientId: string | null;
  readonly encounterId: string | null;
  readonly createdAt: string;
  readonly author: PersonView;
  readonly me: PersonView;
  /** 0 while the draft has not arrived. */
  readonly versionNumber: number;
  /** The working copy of a draft, the signed version of a signed note; null without a version. */
  readonly content: NoteContent | null;
  /** Of exactly that content. */
  readonly checksum: string | null;
  /** Of the working copy; null when there is none. */
  readonly revision: number | null;
  readonly savedAt: string | null;
  readonly source: {
    readonly documentId: string;
    readonly text: string;
    readonly length: number;
    readonly pastedAt: string;
  };
  readonly versions: readonly VersionLine[];
  readonly addenda: readonly AddendumView[];
  /** Names by membership id of everybody whose words or acts stand here. */
  readonly people: Readonly<Record<string, string>>;
  readonly signature: SignatureView | null;
  readonly amendsNoteId: string | null;
  /** Notes that amend this one, newest first. */
  readonly amendedBy: readonly { readonly noteId: string; readonly status: NoteStatus }[];
  readonly withdrawn: { readonly by: string; readonly at: string; readonly why: string } | null;
  /** The latest drafting run; null when a person wrote the note. */
  readonly run: RunState | null;
};

/** What a withdrawal's addendum begins with; it is the last addendum of a withdrawn note. */
export const WITHDRAWN_PREFIX = "Withdrawn. Reason: ";

/** Reads the permit's note with all that belongs to it, inside the caller's transaction. */
export async function readNoteIn(permit: Permit<"note.read" | "note.export">): Promise<NoteView> {
  const note = await loadNote(permit, permit.idOf("note"));
  const versions = await loadVersions(permit, note.id);
  const working = note.status === "draft" ? await loadWorkingCopy(permit, note.id) : null;
  const content =
    working?.content ?? (await loadVersionContent(permit, note.id, note.currentVersion));
  const addenda = await loadAddenda(permit, note.id);
  const { membershipId } = permit.act.actor;
  const people = await loadNames(permit, [
    membershipId,
    note.authorId,
    note.signedById,
    ...versions.map(({ createdById }) => createdById),
    ...addenda.map(({ authorId }) => authorId),
    ...(content?.sentences.map(({ authorId }) => authorId) ?? []),
    ...(content?.attention.map(({ decision }) => decision?.byId) ?? []),
  ]);
  const person = (id: string): PersonView => ({ id, name: people[id] ?? "" });
  const amending = await loadNotesOfSubject(permit, { amendsNoteId: note.id });
  return {
    ...identityOf(note),
    author: person(note.authorId),
    me: person(membershipId),
    content,
    checksum: content === null ? null : contentChecksum(content),
    revision: working?.revision ?? null,
    savedAt: (working?.updatedAt ?? versions.at(-1)?.createdAt)?.toISOString() ?? null,
    source: await readSource(permit, note.documentId),
    versions: versions.map((version) => versionLine(version, person)),
    addenda: addenda.map((addendum) => addendumView(addendum, person)),
    people,
    signature: signatureOf(note, versions),
    amendedBy: amending.map(({ id, status }) => ({ noteId: id, status })),
    withdrawn: note.status === "withdrawn" ? withdrawalOf(addenda.at(-1), person) : null,
    run: (await loadLatestRuns(permit, [note.id])).get(note.id) ?? null,
  };
}

function identityOf(note: NoteRow) {
  const { status, template, patientId, encounterId, amendsNoteId } = note;
  return {
    noteId: note.id,
    status,
    template,
    patientId,
    encounterId,
    amendsNoteId,
    createdAt: note.createdAt.toISOString(),
    versionNumber: note.currentVersion,
  };
}

async function readSource(
  permit: Permit<"note.read" | "note.export">,
  documentId: string,
): Promise<NoteView["source"]> {
  const { text, createdAt } = await loadDocument(permit, documentId);
  return { documentId, text, length: text.length, pastedAt: createdAt.toISOString() };
}

type NameOf = (id: string) => PersonView;

export function versionLine(row: VersionRow, person: NameOf): VersionLine {
  const { version, cause, checksum } = row;
  return { version, cause, checksum, by: person(row.createdById), at: row.createdAt.toISOString() };
}

function addendumView(row: AddendumRow, person: NameOf): AddendumView {
  return {
    id: row.id,
    number: row.number,
    text: row.content.text,
    checksum: row.checksum,
    by: person(row.authorId),
    createdAt: row.createdAt.toISOString(),
    signedAt: row.signedAt?.toISOString() ?? null,
  };
}

function withdrawalOf(last: AddendumRow | undefined, person: NameOf): NoteView["withdrawn"] {
  if (last === undefined || last.signedAt === null) return null;
  const { text } = last.content;
  return {
    by: person(last.authorId).name,
    at: last.signedAt.toISOString(),
    why: text.startsWith(WITHDRAWN_PREFIX) ? text.slice(WITHDRAWN_PREFIX.length) : text,
  };
}

function signatureOf(note: NoteRow, versions: readonly VersionRow[]): SignatureView | null {
  const signed = versions.find(({ cause }) => cause === "sign");
  if (note.status === "draft" || signed === undefined) return null;
  const statement = noteStatementSchema.parse(
    JSON.parse(Buffer.from(signed.statement).toString("utf8")),
  );
  const before = versions.find(({ version }) => version === signed.version - 1);
  return {
    signer: statement.signer,
    role: statement.role,
    method: statement.method,
    factors: statement.factors,
    signedAt: statement.time,
    checksum: signed.checksum,
    statementHash: signed.statementHash,
    keyId: signed.keyId,
    follows: before === undefined ? null : { version: before.version, checksum: before.checksum },
  };
}
