import type { z } from "zod";
import type { Act } from "@/lib/access/act";
import { demand } from "@/lib/access/authorize";
import { once, type Retry } from "@/lib/access/idempotency";
import type { Caller } from "@/lib/access/runtime";
import { withActor } from "@/lib/access/with-actor";
import { ProvenoteError } from "@/lib/errors";
import { subjectDigest } from "@/lib/keys/subject-digest";
import { templateIdSchema } from "@/lib/notes/templates/template.schema";
import { countConfirmed, findConfirmedIn } from "../run/find-confirmed";
import { insertRun } from "../run/draft-run-store";
import { askQuestionSchema } from "./chat.schema";
import { countAsked, hasOpenQuestion, insertQuestion } from "./chat-store";

const HOUR_MS = 60 * 60 * 1_000;
/** Questions of one person in an hour, over all charts. */
export const MOST_AN_HOUR = 60;

/**
 * Asks a question about the case of one note: keeps it sealed beside the note and enqueues the job that answers it. Nothing is
 * sent here.
 * @throws ProvenoteError `chat.no_draft` (409) · `chat.begun` (409: the last question is not answered yet) · `chat.too_many` (429).
 */
export async function askQuestion(
  caller: Caller,
  input: z.input<typeof askQuestionSchema>,
  retry: Retry | null = null,
): Promise<{ runId: string }> {
  const asked = askQuestionSchema.parse(input);
  return withActor(caller, async (act) => {
    const { id: runId } = await once(act, retry, () => askQuestionIn(act, asked));
    return { runId };
  });
}

async function askQuestionIn(
  act: Act,
  { noteId, question, leaving }: z.output<typeof askQuestionSchema>,
): Promise<string> {
  const permit = await demand(act, "chat.ask", { kind: "note", id: noteId });
  const note = await permit.tx.client.note.findFirstOrThrow({ where: { id: permit.idOf("note") } });
  if (note.currentVersion === 0) {
    throw new ProvenoteError("conflict", "chat.no_draft", "Ask once the draft is here.");
  }
  if (await hasOpenQuestion(permit)) {
    throw new ProvenoteError(
      "conflict",
      "chat.begun",
      "Your last question is being answered. Wait for it, or cancel it. Your words are kept in this page.",
    );
  }
  if ((await countAsked(permit, new Date(act.now.getTime() - HOUR_MS))) >= MOST_AN_HOUR) {
    throw new ProvenoteError(
      "rate_limited",
      "chat.too_many",
      `${MOST_AN_HOUR} questions were asked within an hour. Ask again later. Your words are kept in this page.`,
    );
  }
  const confirmed = await findConfirmedIn(act, leaving, ["chat"]);
  const runId = await insertRun(
    permit,
    {
      documentId: note.documentId,
      noteId,
      template: templateIdSchema.parse(note.template),
      leaving: confirmed.leaving,
    },
    "chat",
  );
  const questionId = await insertQuestion(permit, { runId, question });
  const { organizationId, chartSubjectId: subjectId } = permit;
  const digest = await subjectDigest(act.keyring, { organizationId, subjectId }, question);
  await act.record({
    type: "chat.asked",
    action: "C",
    patientId: permit.patientId,
    textId: permit.patientId === null ? note.documentId : null,
    object: { kind: "question", id: questionId },
    counts: { characters: question.length, leaving_confirmed: countConfirmed(leaving) },
    ...confirmed.named,
    hashes: { question: digest.toString("hex") },
    basis: permit.basis,
  });
  return runId;
}
