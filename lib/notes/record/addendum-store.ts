import type { Permit } from "@/lib/access/permit";
import { addendumContentSchema, type AddendumContent } from "../note-bundle.schema";
import { openSealed, sealContent } from "./sealed-content";
import type { NotePermit } from "./note-store";

export type AddendumRow = {
  readonly id: string;
  readonly number: number;
  readonly text: string;
  readonly content: AddendumContent;
  readonly checksum: string;
  readonly statement: Uint8Array | null;
  readonly statementHash: string | null;
  readonly signature: Uint8Array | null;
  readonly keyId: string | null;
  readonly authorId: string;
  readonly signedAt: Date | null;
};

type WritePermit = Permit<"note.addend" | "note.withdraw">;

/** The addenda of the permit's note, first one first; an unsigned one is its author's alone. */
export async function loadAddenda(permit: NotePermit): Promise<AddendumRow[]> {
  const rows = await permit.tx.client.addendum.findMany({
    where: {
      noteId: permit.idOf("note"),
      OR: [{ signedAt: { not: null } }, { authorId: permit.act.actor.membershipId }],
    },
    orderBy: { number: "asc" },
  });
  return Promise.all(
    rows.map(async (row) => {
      const place = { table: "addendum", rowId: row.id, subjectId: row.subjectId } as const;
      const content = addendumContentSchema.parse(await openSealed(permit.act, place, row.content));
      return { ...row, content, text: content.text };
    }),
  );
}

/** Inserts an unsigned addendum with the next number; the caller holds the note's row. */
export async function insertAddendum(
  permit: WritePermit,
  addendum: { readonly content: AddendumContent; readonly checksum: string },
): Promise<{ id: string; number: number }> {
  const id = permit.act.newId();
  const noteId = permit.idOf("note");
  const { client } = permit.tx;
  const last = await client.addendum.aggregate({ where: { noteId }, _max: { number: true } });
  const number = (last._max.number ?? 0) + 1;
  const subjectId = permit.chartSubjectId;
  const place = { table: "addendum", rowId: id, subjectId } as const;
  await permit.tx.client.addendum.createMany({
    data: [
      {
        id,
        organizationId: permit.organizationId,
        subjectId,
        noteId,
        number,
        checksum: addendum.checksum,
        content: await sealContent(permit.act, place, addendum.content),
        authorId: permit.act.actor.membershipId,
        createdAt: permit.act.now,
      },
    ],
  });
  return { id, number };
}

/** Overwrites the actor's own unsigned addendum. @returns false when it is signed or another's. */
export async function updateAddendum(
  permit: WritePermit,
  id: string,
  addendum: { readonly content: AddendumContent; readonly checksum: string },
): Promise<boolean> {
  const place = { table: "addendum", rowId: id, subjectId: permit.chartSubjectId } as const;
  const { count } = await permit.tx.client.addendum.updateMany({
    where: {
      id,
      noteId: permit.idOf("note"),
      signedAt: null,
      authorId: permit.act.actor.membershipId,
    },
    data: {
      checksum: addendum.checksum,
      content: await sealContent(permit.act, place, addendum.content),
    },
  });
  return count === 1;
}

/** Signs an addendum that is still unsigned and still has this checksum. @returns false otherwise. */
export async function signAddendumRow(
  permit: WritePermit,
  id: string,
  signed: {
    readonly checksum: string;
    readonly statement: Uint8Array;
    readonly statementHash: string;
    readonly signature: Uint8Array;
    readonly keyId: string;
  },
): Promise<boolean> {
  const { checksum, statement, signature, ...rest } = signed;
  const { count } = await permit.tx.client.addendum.updateMany({
    where: {
      id,
      noteId: permit.idOf("note"),
      signedAt: null,
      checksum,
      authorId: permit.act.actor.membershipId,
    },
    data: {
      ...rest,
      statement: Buffer.from(statement),
      signature: Buffer.from(signature),
      signedAt: permit.act.now,
    },
  });
  return count === 1;
}
