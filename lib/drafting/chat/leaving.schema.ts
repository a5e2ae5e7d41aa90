import { z } from "zod";
import { noteSectionSchema } from "@/lib/notes/note-content.schema";
import { giveFeedbackSchema } from "../rerun/rerun.schema";
import { MAX_QUESTION_LENGTH } from "./chat.schema";

const noteId = z.uuid();

/** What something would be sent for: a question, a section drafted again, or that with what was said of a sentence in it. */
export const previewLeavingSchema = z.discriminatedUnion("purpose", [
  z.object({
    purpose: z.literal("chat"),
    noteId,
    /** The question. */
    words: z.string().trim().max(MAX_QUESTION_LENGTH),
  }),
  z.object({ purpose: z.literal("rerun"), noteId, section: noteSectionSchema }),
  giveFeedbackSchema
    .pick({ noteId: true, sentenceId: true, kind: true, words: true })
    .extend({ purpose: z.literal("feedback") }),
]);

export type LeavingPurpose = z.output<typeof previewLeavingSchema>["purpose"];

/** What stops a sending: what could not be cleared, or that a section holds no fact that a model is told. */
export type StoppedLeaving = "text" | "question" | "feedback" | "nothing";

/** What a model in a public cloud would get; null with the reason when nothing may leave. */
export type LeavingPreview = Readonly<
  | {
      /** With placeholders. */
      text: string;
      /** As it is written; null where no model that would be asked may be sent it so. */
      written: string | null;
      stopped: null;
    }
  | { text: null; stopped: StoppedLeaving }
>;
