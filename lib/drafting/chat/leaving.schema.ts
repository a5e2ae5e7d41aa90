import { z } from "zod";
import { MAX_QUESTION_LENGTH } from "./chat.schema";

export const previewLeavingSchema = z.object({
  noteId: z.uuid(),
  /** The question, or what is said of a section; empty when a section is only drafted again. */
  words: z.string().trim().max(MAX_QUESTION_LENGTH).default(""),
});

/** What a model in a public cloud would get; null with the reason when nothing may leave. */
export type LeavingPreview = Readonly<
  { text: string; stopped: null } | { text: null; stopped: "text" | "question" }
>;
