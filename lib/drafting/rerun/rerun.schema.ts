import { z } from "zod";
import { leavingConfirmationSchema } from "@/lib/llm/gate/leaving.schema";
import { noteSectionSchema } from "@/lib/notes/note-content.schema";

const checksum = z.string().regex(/^[0-9a-f]{64}$/);

export const requestRerunSchema = z.object({
  noteId: z.uuid(),
  section: noteSectionSchema,
  /** Checksum of the content on screen, as the last save returned it. */
  checksum,
  /** The clinician saw what would leave this clinic, and agreed; nobody agrees by leaving it out. */
  leaving: leavingConfirmationSchema.nullable().default(null),
});

export const feedbackKindSchema = z.enum(["wrong", "missing", "too_long"]);
export type FeedbackKind = z.infer<typeof feedbackKindSchema>;

export const FEEDBACK_WORDS: Readonly<Record<FeedbackKind, string>> = {
  wrong: "Wrong",
  missing: "Missing something",
  too_long: "Too long",
};

export const MAX_FEEDBACK_LENGTH = 500;

export const giveFeedbackSchema = z.object({
  noteId: z.uuid(),
  sentenceId: z.uuid(),
  kind: feedbackKindSchema,
  /** What is wrong or missing, in the clinician's words. */
  words: z
    .string()
    .trim()
    .max(MAX_FEEDBACK_LENGTH, `At most ${MAX_FEEDBACK_LENGTH} characters.`)
    .default(""),
  checksum,
  leaving: leavingConfirmationSchema.nullable().default(null),
});

/** How often clinicians said what of which prompt's sentences. */
export type FeedbackCount = Readonly<{
  kind: FeedbackKind;
  /** "section-drafter.subjective/1", or the embedded drafter's name. */
  prompt: string;
  given: number;
  lastMonth: number;
}>;
