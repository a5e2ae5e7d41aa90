import type { Act } from "@/lib/access/act";
import type { NoteContent } from "../note-content.schema";
import { openContent, sealContent } from "./sealed-content";
import type { NotePermit } from "./note-store";

export type VersionRow = {
  readonly version: number;
  readonly cause: string;
  readonly checksum: string;
  readonly statement: Uint8Array;
  readonly statementHash: string;
  readonly signature: Uint8Array;
  readonly keyId: string;
  readonly createdById: string;
  readonly createdAt: Date;
};

export type NewVersion = VersionRow & {
  readonly noteId: string;
  readonly subjectId: string;
  readonly content: NoteContent;
};

const COLUMNS = {
  version: true,
  cause: true,
  checksum: true,
  statement: true,
  statementHash: true,
  signature: true,
  keyId: true,
  createdById: true,
  createdAt: true,
} as const;

/** Appends a version; `(note, version)` is unique, so of two writers one fails. */
export async function insertVersion(act: Act, version: NewVersion): Promise<void> {
  const { content, statement, signature, ...row } = version;
  const id = act.newId();
  const place = { table: "note_version", rowId: id, subjectId: version.subjectId } as const;
  await act.tx.client.noteVersion.createMany({
    data: [
      {
        ...row,
        id,
        organizationId: act.actor.organizationId,
        content: await sealContent(act, place, content),
        statement: Buffer.from(statement),
        signature: Buffer.from(signature),
      },
    ],
  });
}

/** The versions of the permit's note, first one first, without their content. */
export async function listVersions(permit: NotePermit): Promise<VersionRow[]> {
  return permit.tx.client.noteVersion.findMany({
    where: { noteId: permit.idOf("note") },
    orderBy: { version: "asc" },
    select: COLUMNS,
  });
}

export async function lastVersionOf(act: Act, noteId: string): Promise<VersionRow | null> {
  return act.tx.client.noteVersion.findFirst({
    where: { noteId },
    orderBy: { version: "desc" },
    select: COLUMNS,
  });
}

/** The content of one version of the permit's note; null when there is none of this number. */
export async function loadVersionContent(
  permit: NotePermit,
  version: number,
): Promise<NoteContent | null> {
  const row = await permit.tx.client.noteVersion.findFirst({
    where: { noteId: permit.idOf("note"), version },
    select: { id: true, subjectId: true, content: true },
  });
  if (row === null) return null;
  const place = { table: "note_version", rowId: row.id, subjectId: row.subjectId } as const;
  return openContent(permit.act, place, row.content);
}
