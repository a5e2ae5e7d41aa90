import type { Permit } from "@/lib/access/permit";
import { serviceSigner } from "@/lib/keys/service-signer";
import type { NoteContent } from "../note-content.schema";
import type { SigningMethod } from "../note-statement.schema";
import { buildStatement, contentChecksum } from "../note-statement";
import { claimNextVersion, noteScope, type NotePermit, type NoteRow } from "./note-store";
import { signingPerson } from "./people-store";
import { openContent, openValue, sealContent, type NotePlace } from "./sealed-content";

export type VersionCause = "draft" | "save" | "sign";

/** A version without its content: what lists and chains need. */
export type VersionRow = {
  readonly id: string;
  readonly version: number;
  readonly cause: VersionCause;
  readonly checksum: string;
  readonly statement: Uint8Array;
  readonly statementHash: string;
  readonly signature: Uint8Array;
  readonly keyId: string;
  readonly createdById: string;
  readonly createdAt: Date;
};

export type CutVersion = {
  readonly version: number;
  readonly checksum: string;
  readonly statementHash: string;
};

const placeOf = (id: string, subjectId: string): NotePlace => ({
  table: "note_version",
  rowId: id,
  subjectId,
});

const causeOf = (cause: string): VersionCause =>
  cause === "draft" || cause === "sign" ? cause : "save";

/** All versions of a note, oldest first. */
export async function loadVersions(permit: NotePermit, noteId: string): Promise<VersionRow[]> {
  const rows = await permit.tx.client.noteVersion.findMany({
    where: noteScope(permit, noteId),
    orderBy: { version: "asc" },
    omit: { content: true, organizationId: true, subjectId: true, noteId: true },
  });
  return rows.map((row) => ({ ...row, cause: causeOf(row.cause) }));
}

/** The content of one version; null when there is no such version. */
export async function loadVersionContent(
  permit: NotePermit,
  noteId: string,
  version: number,
): Promise<NoteContent | null> {
  const row = await permit.tx.client.noteVersion.findFirst({
    where: { ...noteScope(permit, noteId), version },
    select: { id: true, subjectId: true, content: true },
  });
  return row === null ? null : openContent(permit.act, placeOf(row.id, row.subjectId), row.content);
}

/** Contents of all versions by number, exactly as sealed and judged by no schema: what a verifier hashes. */
export async function loadVersionValues(
  permit: NotePermit,
  noteId: string,
): Promise<ReadonlyMap<number, unknown>> {
  const rows = await permit.tx.client.noteVersion.findMany({
    where: noteScope(permit, noteId),
    select: { id: true, version: true, subjectId: true, content: true },
  });
  return new Map(
    await Promise.all(
      rows.map(async (row): Promise<[number, unknown]> => [
        row.version,
        await openValue(permit.act, placeOf(row.id, row.subjectId), row.content),
      ]),
    ),
  );
}

/**
 * Cuts the next version: takes its number, builds its statement on the one before, signs it with the
 * service key and seals the content. @returns null when another writer cut a version or signed meanwhile.
 */
export async function cutVersion(
  permit: NotePermit,
  note: NoteRow,
  content: NoteContent,
  how: { readonly cause: VersionCause; readonly method: SigningMethod },
): Promise<CutVersion | null> {
  const { act, organizationId } = permit;
  noteScope(permit, note.id);
  if (!(await claimNextVersion(permit, note))) return null;
  const version = note.currentVersion + 1;
  const checksum = contentChecksum(content);
  const signer = serviceSigner(act.keyring);
  const statement = buildStatement({
    noteId: note.id,
    version,
    amendsNoteId: note.amendsNoteId,
    previous: await hashOfVersion(permit, note.id, note.currentVersion),
    contentHash: checksum,
    ...(await signingPerson(permit, how.method)),
    method: how.method,
    time: act.now,
  });
  await rememberServiceKey(permit);
  const id = act.newId();
  await permit.tx.client.noteVersion.createMany({
    data: [
      {
        id,
        organizationId,
        subjectId: note.subjectId,
        noteId: note.id,
        version,
        cause: how.cause,
        content: await sealContent(act, placeOf(id, note.subjectId), content),
        checksum,
        statement: Buffer.from(statement.bytes),
        statementHash: statement.hash,
        signature: Buffer.from(signer.sign(statement.bytes)),
        keyId: signer.keyId,
        createdById: act.actor.membershipId,
        createdAt: act.now,
      },
    ],
  });
  return { version, checksum, statementHash: statement.hash };
}

async function hashOfVersion(
  permit: NotePermit,
  noteId: string,
  version: number,
): Promise<string | null> {
  if (version === 0) return null;
  const row = await permit.tx.client.noteVersion.findFirstOrThrow({
    where: { ...noteScope(permit, noteId), version },
    select: { statementHash: true },
  });
  return row.statementHash;
}

/** Puts the service's public key into the directory that verifiers read. */
export async function rememberServiceKey(permit: NotePermit): Promise<void> {
  const { keyId, publicKeyRaw } = serviceSigner(permit.act.keyring);
  const { client } = permit.tx;
  // Looking first: an insert would make every signer wait for the first one's commit.
  if ((await client.serviceKey.findFirst({ where: { keyId } })) !== null) return;
  await client.serviceKey.createMany({
    data: [{ keyId, publicKey: Buffer.from(publicKeyRaw) }],
    skipDuplicates: true,
  });
}

/** Public keys by id, as the directory has them. */
export async function loadServiceKeys(
  permit: NotePermit,
  keyIds: readonly string[],
): Promise<ReadonlyMap<string, Uint8Array>> {
  const rows = await permit.tx.client.serviceKey.findMany({
    where: { keyId: { in: [...new Set(keyIds)] } },
  });
  return new Map(rows.map(({ keyId, publicKey }) => [keyId, publicKey]));
}

/** Re-seals the versions of a draft under another subject; the bytes that were signed stay the same. */
export async function moveVersions(
  permit: Permit<"document.file">,
  noteId: string,
  from: string,
  to: string,
): Promise<void> {
  const { client } = permit.tx;
  const rows = await client.noteVersion.findMany({
    where: { noteId, subjectId: from },
    select: { id: true, content: true },
  });
  for (const { id, content } of rows) {
    const value = await openValue(permit.act, placeOf(id, from), content);
    const sealed = await sealContent(permit.act, placeOf(id, to), value);
    await client.noteVersion.updateMany({
      where: { id },
      data: { content: sealed, subjectId: to },
    });
  }
}
