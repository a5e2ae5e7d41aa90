import { z } from "zod";
import { leavingConfirmationSchema } from "@/lib/llm/gate/leaving.schema";
import { zoneSchema } from "@/lib/llm/gate/door.schema";
import type { RunStatus } from "../run/draft-run.schema";

/** So long may a question be; longer is a text, not a question. */
export const MAX_QUESTION_LENGTH = 1_000;

export const askQuestionSchema = z.object({
  noteId: z.uuid(),
  question: z
    .string()
    .trim()
    .min(1, "Ask something.")
    .max(MAX_QUESTION_LENGTH, `A question has at most ${MAX_QUESTION_LENGTH} characters.`),
  /** The clinician saw what would leave this clinic, and agreed; nobody agrees by leaving it out. */
  leaving: leavingConfirmationSchema.nullable().default(null),
});

const answerSentenceSchema = z.object({
  text: z.string().min(1).max(8_000),
  /** UTF-16 offsets into the document as pasted; empty when nothing in this case says it. */
  citations: z
    .array(
      z.object({
        documentId: z.uuid(),
        start: z.number().int().min(0),
        end: z.number().int().min(1),
      }),
    )
    .max(50),
  /** cited: the source says it · no_source: nothing in this case does · differs: what it cites says otherwise. */
  mark: z.enum(["cited", "no_source", "differs"]),
});
export type AnswerSentence = z.infer<typeof answerSentenceSchema>;

/** A language model that was asked: what it was, and what came of it. */
const answerModelSchema = z.object({
  deploymentId: z.uuid(),
  deploymentVersion: z.number().int().min(1),
  name: z.string().min(1).max(60),
  model: z.string().min(1).max(120),
  zone: zoneSchema,
  vendor: z.string().max(120).optional(),
  /** Template and version, "case-chat/1". */
  prompt: z.string().max(80),
  /** used: the answer is its · refused: nothing was sent · failed: no usable answer came, and the text itself was quoted. */
  state: z.enum(["used", "refused", "failed"]),
  code: z.string().max(80).optional(),
  /** UTF-8 bytes that were sent, all tries together; de-identified. */
  bytes: z.number().int().min(0),
  /** Present where identifiers were in them. */
  isIdentified: z.literal(true).exactOptional(),
});
export type AnswerModel = z.infer<typeof answerModelSchema>;

/** An answer as it is kept, sealed. Without a sentence nothing was found that answers. */
export const caseAnswerSchema = z.object({
  schema: z.literal("provenote-answer/v1"),
  sentences: z.array(answerSentenceSchema).max(40),
  /** Sentences of a model that may not be shown: a link, somebody who is not of this case, an order. */
  held: z.number().int().min(0),
  model: answerModelSchema.nullable(),
});
export type CaseAnswer = z.infer<typeof caseAnswerSchema>;

/** One question of a case as the page shows it. Times are ISO instants. */
export type QuestionView = Readonly<{
  id: string;
  runId: string;
  question: string;
  askedAt: string;
  askerName: string;
  isMine: boolean;
  status: RunStatus;
  /** Why there is no answer: "chat.question_blocked", "chat.failed" and others. */
  code: string | null;
  answer: CaseAnswer | null;
}>;
