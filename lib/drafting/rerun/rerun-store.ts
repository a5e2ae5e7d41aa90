import type { Act } from "@/lib/access/act";
import type { Permit } from "@/lib/access/permit";
import { z } from "zod";
import { openText } from "@/lib/keys/open";
import { seal } from "@/lib/keys/seal";
import type { NoteSection } from "@/lib/notes/note-content.schema";
import { feedbackKindSchema, type FeedbackCount, type FeedbackKind } from "./rerun.schema";

/** What is kept of a feedback, sealed: the words, and the sentence as it stood. */
const sealedSchema = z.object({ words: z.string(), sentence: z.string() });
type SealedWords = z.infer<typeof sealedSchema>;

const contextOf = (act: Act, rowId: string, subjectId: string) =>
  ({
    organizationId: act.actor.organizationId,
    keyClass: "note",
    table: "section_feedback",
    column: "words",
    rowId,
    subjectId,
  }) as const;

/** The run that drafts a section of the permit's note again and has not ended; null when there is none. */
export async function findOpenRerun(
  permit: Permit<"note.edit" | "note.read">,
): Promise<{ id: string; section: string | null; requesterId: string } | null> {
  return permit.tx.client.draftRun.findFirst({
    where: { noteId: permit.idOf("note"), kind: "rerun", status: { in: ["queued", "running"] } },
    orderBy: { createdAt: "desc" },
    select: { id: true, section: true, requesterId: true },
  });
}

export type NewFeedback = SealedWords &
  Readonly<{
    sentenceId: string;
    section: NoteSection;
    kind: FeedbackKind;
    prompt: string;
    runId: string | null;
  }>;

export async function insertFeedback(
  permit: Permit<"note.edit">,
  { words, sentence, ...row }: NewFeedback,
): Promise<string> {
  const { act, organizationId } = permit;
  const [id, subjectId] = [act.newId(), permit.chartSubjectId];
  const sealed = await seal(
    act.keyring,
    contextOf(act, id, subjectId),
    JSON.stringify({ words, sentence }),
  );
  await permit.tx.client.sectionFeedback.createMany({
    data: [
      {
        ...row,
        id,
        organizationId,
        subjectId,
        noteId: permit.idOf("note"),
        words: Buffer.from(sealed),
        authorId: act.actor.membershipId,
        createdAt: act.now,
      },
    ],
  });
  return id;
}

/** The feedback that the permit's run drafts with; null for a section that is drafted again as it is. */
export async function loadFeedbackOfRun(
  permit: Permit<"draft.run">,
): Promise<(SealedWords & { readonly kind: FeedbackKind }) | null> {
  const row = await permit.tx.client.sectionFeedback.findFirst({
    where: { runId: permit.idOf("run") },
    select: { id: true, subjectId: true, kind: true, words: true },
  });
  if (row === null) return null;
  const text = await openText(
    permit.act.keyring,
    contextOf(permit.act, row.id, row.subjectId),
    row.words,
  );
  return { ...sealedSchema.parse(JSON.parse(text)), kind: feedbackKindSchema.parse(row.kind) };
}

/** Seals the feedback on a text's notes anew under the chart that the text is filed in; after their notes moved. */
export async function moveFeedback(
  permit: Permit<"document.file">,
  noteIds: readonly string[],
  toSubjectId: string,
): Promise<void> {
  const { act } = permit;
  const rows = await permit.tx.client.sectionFeedback.findMany({
    where: { noteId: { in: [...noteIds] } },
    select: { id: true, subjectId: true, words: true },
  });
  for (const { id, subjectId, words } of rows) {
    const text = await openText(act.keyring, contextOf(act, id, subjectId), words);
    const sealed = await seal(act.keyring, contextOf(act, id, toSubjectId), text);
    await permit.tx.client.sectionFeedback.updateMany({
      where: { id },
      data: { subjectId: toSubjectId, words: Buffer.from(sealed) },
    });
  }
}

export async function loadFeedbackCounts(permit: Permit<"model.manage">): Promise<FeedbackCount[]> {
  const rows = await permit.tx.client.$queryRaw<
    { kind: string; prompt: string; given: bigint; last_month: bigint }[]
  >`SELECT kind, prompt, given, last_month FROM count_section_feedback()`;
  return rows.map(({ kind, prompt, given, last_month: lastMonth }) => ({
    kind: feedbackKindSchema.parse(kind),
    prompt,
    given: Number(given),
    lastMonth: Number(lastMonth),
  }));
}
