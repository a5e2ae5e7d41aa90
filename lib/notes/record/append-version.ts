import type { Act } from "@/lib/access/act";
import { keepQuotedRowsIn } from "@/lib/medication-table/keep-quoted-rows";
import { serviceSigner } from "@/lib/keys/service-signer";
import type { NoteContent } from "../note-content.schema";
import { buildStatement, contentChecksum } from "../note-statement";
import type { SigningMethod } from "../note-statement.schema";
import { nameOfMember } from "./member-names";
import { insertVersion, lastVersionOf } from "./version-store";

export type AppendInput = {
  readonly note: {
    readonly id: string;
    readonly subjectId: string;
    readonly amendsNoteId: string | null;
  };
  readonly content: NoteContent;
  readonly cause: "draft" | "save" | "sign";
  readonly method: SigningMethod;
  readonly role: string;
};

export type AppendedVersion = { readonly version: number; readonly checksum: string };

/**
 * Cuts the next version: statement over the canonical content, chained to the version before, signed by
 * the service (FOUNDATION "What a note is"). The service key's public half is kept in its directory.
 */
export async function appendVersionIn(act: Act, input: AppendInput): Promise<AppendedVersion> {
  const { note, content, cause, method, role } = input;
  const last = await lastVersionOf(act, note.id);
  const version = (last?.version ?? 0) + 1;
  const checksum = contentChecksum(content);
  const { membershipId, factors } = act.actor;
  const statement = buildStatement({
    noteId: note.id,
    version,
    previous: last?.statementHash ?? null,
    amendsNoteId: note.amendsNoteId,
    contentHash: checksum,
    signer: { id: membershipId, name: await nameOfMember(act, membershipId) },
    role,
    method,
    factors,
    time: act.now,
  });
  const signer = serviceSigner(act.keyring);
  await keepServiceKey(act, signer);
  await insertVersion(act, {
    noteId: note.id,
    subjectId: note.subjectId,
    version,
    cause,
    content,
    checksum,
    statement: statement.bytes,
    statementHash: statement.hash,
    signature: signer.sign(statement.bytes),
    keyId: signer.keyId,
    createdById: membershipId,
    createdAt: act.now,
  });
  const quoted = content.attention.flatMap(({ rowIds = [] }) => rowIds);
  await keepQuotedRowsIn(act, { noteId: note.id, version, rowIds: quoted });
  return { version, checksum };
}

/** Old keys verify for ever: the directory only grows. */
export async function keepServiceKey(
  act: Act,
  signer: { keyId: string; publicKeyRaw: Uint8Array<ArrayBuffer> },
): Promise<void> {
  await act.tx.client.serviceKey.createMany({
    data: [{ keyId: signer.keyId, publicKey: Buffer.from(signer.publicKeyRaw) }],
    skipDuplicates: true,
  });
}
