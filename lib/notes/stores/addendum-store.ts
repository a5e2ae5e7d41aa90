import type { Permit } from "@/lib/access/permit";
import { serviceSigner } from "@/lib/keys/service-signer";
import { addendumContentSchema, type AddendumContent } from "../note-bundle.schema";
import { buildAddendumStatement, contentChecksum } from "../note-statement";
import { noteScope, type NotePermit } from "./note-store";
import { signingPerson } from "./people-store";
import { openValue, sealContent, type NotePlace } from "./sealed-content";
import { rememberServiceKey } from "./version-store";

export type AddendumRow = {
  readonly id: string;
  readonly number: number;
  readonly content: AddendumContent;
  readonly checksum: string;
  readonly statement: Uint8Array | null;
  readonly statementHash: string | null;
  readonly signature: Uint8Array | null;
  readonly keyId: string | null;
  readonly authorId: string;
  readonly createdAt: Date;
  readonly signedAt: Date | null;
};

type WritePermit = Permit<"note.addend" | "note.withdraw">;

const placeOf = (id: string, subjectId: string): NotePlace => ({
  table: "addendum",
  rowId: id,
  subjectId,
});

/** The addenda of a note in order; unsigned ones of other people are left out. */
export async function loadAddenda(permit: NotePermit, noteId: string): Promise<AddendumRow[]> {
  const rows = await permit.tx.client.addendum.findMany({
    where: {
      ...noteScope(permit, noteId),
      OR: [{ signedAt: { not: null } }, { authorId: permit.act.actor.membershipId }],
    },
    orderBy: { number: "asc" },
  });
  return Promise.all(
    rows.map(async ({ organizationId: _organization, subjectId, noteId: _note, ...row }) => ({
      ...row,
      content: addendumContentSchema.parse(
        await openValue(permit.act, placeOf(row.id, subjectId), row.content),
      ),
    })),
  );
}

/** Adds an unsigned addendum to the permit's note; the caller holds the note's row. */
export async function insertAddendum(
  permit: WritePermit,
  text: string,
): Promise<{ id: string; number: number }> {
  const { act, organizationId } = permit;
  const scope = noteScope(permit, permit.idOf("note"));
  const { client } = permit.tx;
  const last = await client.addendum.aggregate({ where: scope, _max: { number: true } });
  const [id, number] = [act.newId(), (last._max.number ?? 0) + 1];
  const content = contentOf(permit, text);
  await client.addendum.createMany({
    data: [
      {
        id,
        organizationId,
        ...scope,
        number,
        content: await sealContent(act, placeOf(id, scope.subjectId), content),
        checksum: contentChecksum(content),
        authorId: act.actor.membershipId,
        createdAt: act.now,
      },
    ],
  });
  return { id, number };
}

/** Overwrites an own, unsigned addendum. @returns false when there is none. */
export async function updateAddendum(
  permit: WritePermit,
  addendumId: string,
  text: string,
): Promise<boolean> {
  const scope = noteScope(permit, permit.idOf("note"));
  const content = contentOf(permit, text);
  const { count } = await permit.tx.client.addendum.updateMany({
    where: {
      id: addendumId,
      ...scope,
      signedAt: null,
      authorId: permit.act.actor.membershipId,
    },
    data: {
      content: await sealContent(permit.act, placeOf(addendumId, scope.subjectId), content),
      checksum: contentChecksum(content),
    },
  });
  return count === 1;
}

/** Signs an own addendum; its statement names the statement of the signed version. */
export async function signAddendumRow(
  permit: WritePermit,
  addendum: { readonly id: string; readonly number: number; readonly checksum: string },
  signedStatementHash: string,
): Promise<boolean> {
  const { act } = permit;
  const scope = noteScope(permit, permit.idOf("note"));
  const signer = serviceSigner(act.keyring);
  const method = "server_attested";
  const statement = buildAddendumStatement({
    noteId: scope.noteId,
    number: addendum.number,
    previous: signedStatementHash,
    contentHash: addendum.checksum,
    ...(await signingPerson(permit, method)),
    method,
    time: act.now,
  });
  await rememberServiceKey(permit);
  const { count } = await permit.tx.client.addendum.updateMany({
    where: {
      id: addendum.id,
      ...scope,
      signedAt: null,
      checksum: addendum.checksum,
      authorId: act.actor.membershipId,
    },
    data: {
      statement: Buffer.from(statement.bytes),
      statementHash: statement.hash,
      signature: Buffer.from(signer.sign(statement.bytes)),
      keyId: signer.keyId,
      signedAt: act.now,
    },
  });
  return count === 1;
}

function contentOf(permit: WritePermit, text: string): AddendumContent {
  const salt = Buffer.from(permit.act.runtime.randomBytes(16)).toString("hex");
  return addendumContentSchema.parse({ schema: "provenote-addendum-content/v1", text, salt });
}
