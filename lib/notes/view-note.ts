import { z } from "zod";
import { demand } from "@/lib/access/authorize";
import type { Permit } from "@/lib/access/permit";
import type { Caller } from "@/lib/access/runtime";
import { withActor } from "@/lib/access/with-actor";
import type { EncounterContent } from "@/lib/patients/demographics.schema";
import type { ModelMarks } from "@/lib/patients/model-marks/model-marks.schema";
import { readEncounterIn } from "@/lib/patients/read-encounter";
import { loadDocument } from "@/lib/patients/texts/load-document";
import type { NoteContent } from "./note-content.schema";
import { contentChecksum } from "./note-statement";
import { loadAddenda, type AddendumRow } from "./record/addendum-store";
import { namesOfMembers } from "./record/member-names";
import { loadNote, loadWorkingCopy, type NoteRow } from "./record/note-store";
import { templateNameOf } from "./templates/arrange-note.schema";
import { nameTemplatesIn } from "./templates/find-layout";
import { listVersions, loadVersionContent, type VersionRow } from "./record/version-store";

export const noteIdSchema = z.object({ noteId: z.uuid() });

export type NoteVersionLine = {
  readonly version: number;
  readonly cause: string;
  readonly checksum: string;
  readonly statementHash: string;
  readonly keyId: string;
  readonly byId: string;
  readonly at: string;
};

type AddendumLine = {
  readonly id: string;
  readonly number: number;
  readonly text: string;
  readonly byId: string;
  readonly signedAt: string | null;
};

export type NoteView = {
  readonly noteId: string;
  readonly status: "draft" | "signed" | "withdrawn";
  readonly template: string;
  /** As the note's own layout calls it; before there is a draft, as the template is called. */
  readonly templateName: string;
  readonly patientId: string | null;
  readonly encounter: (EncounterContent & { readonly id: string }) | null;
  readonly authorId: string;
  readonly currentVersion: number;
  readonly amendsNoteId: string | null;
  readonly createdAt: string;
  readonly signedAt: string | null;
  readonly signedById: string | null;
  /** Null until the first draft is here. */
  readonly content: NoteContent | null;
  readonly checksum: string | null;
  /** Revision of the working copy; 0 when there is none. */
  readonly revision: number;
  readonly savedAt: string | null;
  readonly document: {
    readonly documentId: string;
    readonly text: string;
    readonly pastedAt: string;
    /** What the text says of itself to language models; it counts for the note too, and so does its chart. */
    readonly modelMarks: ModelMarks;
  };
  readonly versions: readonly NoteVersionLine[];
  readonly addenda: readonly AddendumLine[];
  /** Who withdrew the note, when and why: its last addendum says it, signed. */
  readonly withdrawn: { readonly byId: string; readonly at: string; readonly why: string } | null;
  /** Names by membership id, of everybody whose words or signature stand here. */
  readonly names: Readonly<Record<string, string>>;
};

/** Opens a note. Its entry is written before anything is returned. */
export async function viewNote(
  caller: Caller,
  input: z.infer<typeof noteIdSchema>,
): Promise<NoteView> {
  const { noteId } = noteIdSchema.parse(input);
  return withActor(caller, async (act) => {
    const permit = await demand(act, "note.read", { kind: "note", id: noteId });
    const note = await loadNote(permit);
    await act.record({
      type: "note.viewed",
      action: "R",
      patientId: permit.patientId,
      textId: permit.patientId === null ? note.documentId : null,
      object: { kind: "note", id: noteId, version: note.currentVersion },
      basis: permit.basis,
    });
    return readNoteIn(permit, note);
  });
}

/** The permit's note with all that belongs to it, for rooms that make something of it; writes no entry. */
export async function loadNoteViewIn(
  permit: Permit<"note.read" | "note.export">,
): Promise<NoteView> {
  return readNoteIn(permit, await loadNote(permit));
}

async function readNoteIn(
  permit: Permit<"note.read" | "note.export">,
  note: NoteRow,
): Promise<NoteView> {
  const copy = note.status === "draft" ? await loadWorkingCopy(permit) : null;
  const content =
    copy?.content ??
    (note.currentVersion === 0 ? null : await loadVersionContent(permit, note.currentVersion));
  const document = await loadDocument(permit, note.documentId);
  const versions = await listVersions(permit);
  const addenda = await loadAddenda(permit);
  const names = await namesOfMembers(permit.act, idsIn(note, content, versions, addenda));
  return {
    noteId: note.id,
    status: note.status === "signed" || note.status === "withdrawn" ? note.status : "draft",
    template: note.template,
    templateName:
      content === null
        ? (await nameTemplatesIn(permit.act, [note.template]))(note.template)
        : templateNameOf(content),
    patientId: note.patientId,
    encounter: note.encounterId === null ? null : await readEncounterIn(permit, note.encounterId),
    authorId: note.authorId,
    currentVersion: note.currentVersion,
    amendsNoteId: note.amendsNoteId,
    createdAt: note.createdAt.toISOString(),
    signedAt: note.signedAt?.toISOString() ?? null,
    signedById: note.signedById,
    content,
    checksum: content === null ? null : contentChecksum(content),
    revision: copy?.revision ?? 0,
    savedAt: copy?.updatedAt.toISOString() ?? null,
    document: {
      documentId: document.id,
      text: document.text,
      pastedAt: document.createdAt.toISOString(),
      modelMarks: document.modelMarks,
    },
    versions: versions.map(versionLine),
    addenda: addenda.map(addendumLine),
    withdrawn: note.status === "withdrawn" ? withdrawalOf(addenda) : null,
    names,
  };
}

function versionLine(row: VersionRow): NoteVersionLine {
  const { version, cause, checksum, statementHash, keyId, createdById, createdAt } = row;
  return {
    version,
    cause,
    checksum,
    statementHash,
    keyId,
    byId: createdById,
    at: createdAt.toISOString(),
  };
}

function addendumLine(row: AddendumRow): AddendumLine {
  const { id, number, text, authorId, signedAt } = row;
  return { id, number, text, byId: authorId, signedAt: signedAt?.toISOString() ?? null };
}

/** What the addendum of a withdrawal begins with. */
export const WITHDRAWN_PREFIX = "Withdrawn. Reason: ";

function withdrawalOf(addenda: readonly AddendumRow[]): NoteView["withdrawn"] {
  const last = addenda.findLast(({ signedAt }) => signedAt !== null);
  if (last === undefined || last.signedAt === null) return null;
  const { text, authorId: byId } = last;
  const why = text.startsWith(WITHDRAWN_PREFIX) ? text.slice(WITHDRAWN_PREFIX.length) : text;
  return { byId, at: last.signedAt.toISOString(), why };
}

function idsIn(
  note: NoteRow,
  content: NoteContent | null,
  versions: readonly VersionRow[],
  addenda: readonly AddendumRow[],
): string[] {
  return [
    note.authorId,
    ...(note.signedById === null ? [] : [note.signedById]),
    ...(content?.sentences.flatMap(({ authorId }) => authorId ?? []) ?? []),
    ...(content?.attention.flatMap(({ decision }) => decision?.byId ?? []) ?? []),
    ...versions.map(({ createdById }) => createdById),
    ...addenda.map(({ authorId }) => authorId),
  ];
}
