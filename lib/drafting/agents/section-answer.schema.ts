import { z } from "zod";

/** What a section drafter answers: sentences with the ids of the facts they rest on, never offsets. */
export const sectionAnswerSchema = z.object({
  sentences: z
    .array(
      z.object({
        text: z.string().min(1).max(1_000),
        facts: z.array(z.string().max(12)).max(30),
      }),
    )
    .max(200),
});
export type SectionAnswer = z.infer<typeof sectionAnswerSchema>;
