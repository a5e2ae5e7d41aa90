import type { Permit } from "@/lib/access/permit";
import type { Act } from "@/lib/access/act";
import type { NoteSection } from "@/lib/notes/note-content.schema";

export type OutboxRow = {
  readonly id: string;
  readonly subjectId: string;
  readonly noteId: string;
  readonly doneAt: Date | null;
};

const OUTBOX = { id: true, subjectId: true, noteId: true, doneAt: true } as const;

/** The promise a job is to keep, as far as the job's own grant lets it be seen. */
export async function loadOutbox(act: Act, id: string): Promise<OutboxRow | null> {
  return act.tx.client.embeddingOutbox.findFirst({ where: { id }, select: OUTBOX });
}

/** Promises this note to the worker. The caller gives the job its grant in the same transaction. */
export async function addPromise(permit: Permit<"note.embed">, id: string): Promise<void> {
  const { organizationId, chartSubjectId: subjectId } = permit;
  const noteId = permit.idOf("note");
  await permit.tx.client.embeddingOutbox.createMany({
    data: [{ id, organizationId, subjectId, noteId, action: "embed", createdAt: permit.act.now }],
  });
}

/** True when something of the patient was promised since then and is not done yet. */
export async function isPromisedSince(
  permit: Permit<"passage.search">,
  since: Date,
): Promise<boolean> {
  const open = await permit.tx.client.embeddingOutbox.findFirst({
    where: { subjectId: permit.chartSubjectId, doneAt: null, createdAt: { gt: since } },
    select: { id: true },
  });
  return open !== null;
}

/** Marks a promise kept. @returns false when it was kept already. */
export async function markDone(permit: Permit<"note.embed">, outboxId: string): Promise<boolean> {
  const { count } = await permit.tx.client.embeddingOutbox.updateMany({
    where: { id: outboxId, noteId: permit.idOf("note"), doneAt: null },
    data: { doneAt: permit.act.now },
  });
  return count === 1;
}

/** True while another promise for the same patient is open: its vectors may stand there without rows. */
export async function isOtherPending(
  permit: Permit<"note.embed">,
  outboxId: string,
): Promise<boolean> {
  const other = await permit.tx.client.embeddingOutbox.findFirst({
    where: {
      id: { not: outboxId },
      subjectId: permit.chartSubjectId,
      doneAt: null,
    },
    select: { id: true },
  });
  return other !== null;
}

/** Puts the rows of the permit's note in place of those it had. @returns the ids it had. */
export async function replacePassages(
  permit: Permit<"note.embed">,
  passages: readonly { readonly id: string; readonly section: NoteSection }[],
): Promise<string[]> {
  const noteId = permit.idOf("note");
  const subjectId = permit.chartSubjectId;
  const { passage } = permit.tx.client;
  const before = await passage.findMany({ where: { noteId, subjectId }, select: { id: true } });
  await passage.deleteMany({ where: { noteId, subjectId } });
  await passage.createMany({
    data: passages.map(({ id, section }) => ({
      id,
      section,
      noteId,
      subjectId,
      organizationId: permit.organizationId,
      createdAt: permit.act.now,
    })),
  });
  return before.map(({ id }) => id);
}

export type PassageRow = { readonly id: string; readonly noteId: string };

/** Those of these ids, or all, that are passages of the permit's patient under row-level security. */
export async function loadPassages(
  permit: Permit<"passage.search" | "note.embed">,
  ids?: readonly string[],
): Promise<PassageRow[]> {
  return permit.tx.client.passage.findMany({
    where: {
      subjectId: permit.chartSubjectId,
      ...(ids === undefined ? {} : { id: { in: [...ids] } }),
    },
    select: { id: true, noteId: true },
  });
}
