import type { Act } from "@/lib/access/act";
import type { Permit } from "@/lib/access/permit";
import { openText } from "@/lib/keys/open";
import { seal } from "@/lib/keys/seal";
import {
  askedSchema,
  searchAnswerSchema,
  type Asked,
  type SearchAnswer,
} from "./literature-view.schema";

type Place = Readonly<{ column: "asked" | "answer"; rowId: string; subjectId: string }>;

const contextOf = (act: Act, place: Place) =>
  ({
    organizationId: act.actor.organizationId,
    keyClass: "note",
    table: "literature_search",
    ...place,
  }) as const;

async function sealWords(act: Act, place: Place, value: object): Promise<Buffer<ArrayBuffer>> {
  return Buffer.from(await seal(act.keyring, contextOf(act, place), JSON.stringify(value)));
}

async function openWords(act: Act, place: Place, envelope: Uint8Array): Promise<unknown> {
  return JSON.parse(await openText(act.keyring, contextOf(act, place), envelope));
}

/** Writes a question of the permit's person about the permit's note. @returns its id. */
export async function insertSearch(
  permit: Permit<"literature.ask">,
  asked: Asked,
): Promise<string> {
  const { act, organizationId } = permit;
  const [id, subjectId] = [act.newId(), permit.chartSubjectId];
  await permit.tx.client.literatureSearch.createMany({
    data: [
      {
        id,
        organizationId,
        subjectId,
        noteId: permit.idOf("note"),
        askerId: act.actor.membershipId,
        kind: asked.kind,
        asked: await sealWords(act, { column: "asked", rowId: id, subjectId }, asked),
        askedAt: act.now,
      },
    ],
  });
  return id;
}

/** Questions of this person since a moment, over all charts. */
export async function countAsked(permit: Permit<"literature.ask">, since: Date): Promise<number> {
  return permit.tx.client.literatureSearch.count({
    where: { askerId: permit.act.actor.membershipId, askedAt: { gt: since } },
  });
}

/** Whether a question of this person about this note was asked since that moment and is not answered. */
export async function hasWaiting(permit: Permit<"literature.ask">, since: Date): Promise<boolean> {
  const waiting = await permit.tx.client.literatureSearch.count({
    where: {
      noteId: permit.idOf("note"),
      askerId: permit.act.actor.membershipId,
      state: "waiting",
      askedAt: { gt: since },
    },
  });
  return waiting > 0;
}

/** The note a question is about, for who may see its chart; null when there is none. */
export async function findNoteOfSearch(act: Act, searchId: string): Promise<string | null> {
  const row = await act.tx.client.literatureSearch.findFirst({
    where: { id: searchId },
    select: { noteId: true },
  });
  return row?.noteId ?? null;
}

export type SearchRow = Readonly<{
  id: string;
  state: string;
  code: string | null;
  asked: Asked;
  answer: SearchAnswer | null;
  askedAt: Date;
  endedAt: Date | null;
}>;

/** A question about the permit's note; null when there is no such one. */
export async function loadSearch(
  permit: Permit<"literature.ask" | "note.edit">,
  id: string,
): Promise<SearchRow | null> {
  const row = await permit.tx.client.literatureSearch.findFirst({
    where: { id, noteId: permit.idOf("note") },
  });
  if (row === null) return null;
  const { subjectId, state, code, askedAt, endedAt } = row;
  const open = (column: Place["column"], envelope: Uint8Array) =>
    openWords(permit.act, { column, rowId: id, subjectId }, envelope);
  return {
    ...{ id, state, code, askedAt, endedAt },
    asked: askedSchema.parse(await open("asked", row.asked)),
    answer: row.answer === null ? null : searchAnswerSchema.parse(await open("answer", row.answer)),
  };
}

/** Ends a question once, as the database makes sure, and its grant with it; nothing can follow in this transaction. */
export async function endSearch(
  permit: Permit<"literature.ask">,
  id: string,
  end: { readonly answer: SearchAnswer } | { readonly code: string },
): Promise<void> {
  const { act } = permit;
  const { client } = permit.tx;
  const place = { column: "answer", rowId: id, subjectId: permit.chartSubjectId } as const;
  const data =
    "answer" in end
      ? { state: "answered", answer: await sealWords(act, place, end.answer) }
      : { state: "failed", code: end.code };
  await client.literatureSearch.updateMany({
    where: { id, noteId: permit.idOf("note"), state: "waiting" },
    data: { ...data, endedAt: act.now },
  });
  await client.jobGrant.updateMany({ where: { runId: id }, data: { revokedAt: act.now } });
}

/** Seals the questions about a text's notes anew under the chart that the text is filed in; after their notes moved. */
export async function moveSearches(
  permit: Permit<"document.file">,
  noteIds: readonly string[],
  toSubjectId: string,
): Promise<void> {
  const { act } = permit;
  const rows = await permit.tx.client.literatureSearch.findMany({
    where: { noteId: { in: [...noteIds] } },
    select: { id: true, subjectId: true, asked: true, answer: true },
  });
  for (const { id, subjectId, ...sealed } of rows) {
    const reseal = async (column: Place["column"], envelope: Uint8Array) => {
      const from = { column, rowId: id, subjectId } as const;
      const text = await openText(act.keyring, contextOf(act, from), envelope);
      const to = contextOf(act, { ...from, subjectId: toSubjectId });
      return Buffer.from(await seal(act.keyring, to, text));
    };
    await permit.tx.client.literatureSearch.updateMany({
      where: { id },
      data: {
        subjectId: toSubjectId,
        asked: await reseal("asked", sealed.asked),
        ...(sealed.answer === null ? {} : { answer: await reseal("answer", sealed.answer) }),
      },
    });
  }
}
