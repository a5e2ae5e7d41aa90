import type { Act } from "@/lib/access/act";
import type { Permit } from "@/lib/access/permit";
import { openText } from "@/lib/keys/open";
import { seal } from "@/lib/keys/seal";
import { runOutcomeSchema, runStatusSchema, type RunStatus } from "../run/draft-run.schema";
import { caseAnswerSchema, type CaseAnswer } from "./chat.schema";

type Place = Readonly<{ column: "question" | "answer"; rowId: string; subjectId: string }>;

const contextOf = (act: Act, place: Place) =>
  ({
    organizationId: act.actor.organizationId,
    keyClass: "note",
    table: "case_question",
    ...place,
  }) as const;

async function sealWords(act: Act, place: Place, words: string): Promise<Buffer<ArrayBuffer>> {
  return Buffer.from(await seal(act.keyring, contextOf(act, place), words));
}

export async function insertQuestion(
  permit: Permit<"chat.ask">,
  { runId, question }: { readonly runId: string; readonly question: string },
): Promise<string> {
  const { act, organizationId } = permit;
  const [id, subjectId] = [act.newId(), permit.chartSubjectId];
  await permit.tx.client.caseQuestion.createMany({
    data: [
      {
        id,
        organizationId,
        subjectId,
        noteId: permit.idOf("note"),
        runId,
        askerId: act.actor.membershipId,
        question: await sealWords(act, { column: "question", rowId: id, subjectId }, question),
        askedAt: act.now,
      },
    ],
  });
  return id;
}

/** Chat runs of this person since a moment, over all charts: what the limit counts. */
export async function countAsked(permit: Permit<"chat.ask">, since: Date): Promise<number> {
  return permit.tx.client.draftRun.count({
    where: { kind: "chat", requesterId: permit.act.actor.membershipId, createdAt: { gt: since } },
  });
}

/** Whether a question of this person about this note waits for its answer. */
export async function hasOpenQuestion(permit: Permit<"chat.ask">): Promise<boolean> {
  const open = await permit.tx.client.draftRun.count({
    where: {
      kind: "chat",
      noteId: permit.idOf("note"),
      requesterId: permit.act.actor.membershipId,
      status: { in: ["queued", "running"] },
    },
  });
  return open > 0;
}

export type QuestionRow = Readonly<{ id: string; question: string }>;

/** The question that the permit's run answers. */
export async function loadQuestionOfRun(permit: Permit<"draft.run">): Promise<QuestionRow> {
  const row = await permit.tx.client.caseQuestion.findFirstOrThrow({
    where: { runId: permit.idOf("run") },
    select: { id: true, subjectId: true, question: true },
  });
  const place = { column: "question", rowId: row.id, subjectId: row.subjectId } as const;
  const question = await openText(permit.act.keyring, contextOf(permit.act, place), row.question);
  return { id: row.id, question };
}

/** Writes the answer of the permit's run; once, as the database makes sure. */
export async function writeAnswer(
  permit: Permit<"draft.run">,
  questionId: string,
  answer: CaseAnswer,
): Promise<void> {
  const { act } = permit;
  const place = {
    column: "answer",
    rowId: questionId,
    subjectId: permit.chartSubjectId,
  } as const;
  await permit.tx.client.caseQuestion.updateMany({
    where: { id: questionId, runId: permit.idOf("run") },
    data: {
      answer: await sealWords(act, place, JSON.stringify(answer)),
      answeredAt: act.now,
    },
  });
}

export type AskedRow = Readonly<{
  id: string;
  runId: string;
  askerId: string;
  question: string;
  askedAt: Date;
  status: RunStatus;
  code: string | null;
  answer: CaseAnswer | null;
}>;

const MOST_SHOWN = 100;

/** What was asked about the permit's note, newest last; the newest hundred. */
export async function loadQuestions(
  permit: Permit<"note.read" | "note.edit">,
  onlyId?: string,
): Promise<AskedRow[]> {
  const { act } = permit;
  const { client } = permit.tx;
  const rows = await client.caseQuestion.findMany({
    where: { noteId: permit.idOf("note"), ...(onlyId === undefined ? {} : { id: onlyId }) },
    orderBy: { askedAt: "desc" },
    take: MOST_SHOWN,
  });
  const runs = await client.draftRun.findMany({
    where: { id: { in: rows.map(({ runId }) => runId) } },
    select: { id: true, status: true, outcome: true },
  });
  const asked: AskedRow[] = [];
  for (const row of rows.reverse()) {
    const { id, subjectId, runId, askerId, askedAt } = row;
    const run = runs.find((each) => each.id === runId);
    const open = (column: Place["column"], envelope: Uint8Array) =>
      openText(act.keyring, contextOf(act, { column, rowId: id, subjectId }), envelope);
    asked.push({
      id,
      runId,
      askerId,
      askedAt,
      question: await open("question", row.question),
      status: runStatusSchema.parse(run?.status ?? "failed"),
      code:
        run === undefined || run.outcome === null ? null : runOutcomeSchema.parse(run.outcome).code,
      answer:
        row.answer === null
          ? null
          : caseAnswerSchema.parse(JSON.parse(await open("answer", row.answer))),
    });
  }
  return asked;
}

/** Seals the questions of a text's notes anew under the chart that the text is filed in; after their notes moved. */
export async function moveQuestions(
  permit: Permit<"document.file">,
  noteIds: readonly string[],
  toSubjectId: string,
): Promise<void> {
  const { act } = permit;
  const rows = await permit.tx.client.caseQuestion.findMany({
    where: { noteId: { in: [...noteIds] } },
    select: { id: true, subjectId: true, question: true, answer: true },
  });
  for (const { id, subjectId, ...sealed } of rows) {
    const reseal = async (column: Place["column"], envelope: Uint8Array) => {
      const from = { column, rowId: id, subjectId } as const;
      const words = await openText(act.keyring, contextOf(act, from), envelope);
      return sealWords(act, { ...from, subjectId: toSubjectId }, words);
    };
    await permit.tx.client.caseQuestion.updateMany({
      where: { id },
      data: {
        subjectId: toSubjectId,
        question: await reseal("question", sealed.question),
        ...(sealed.answer === null ? {} : { answer: await reseal("answer", sealed.answer) }),
      },
    });
  }
}
