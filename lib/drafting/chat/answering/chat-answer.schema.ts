import { z } from "zod";

/** What a model answers a question about a case: sentences with the ids of the lines they rest on, never offsets. */
export const chatAnswerSchema = z.object({
  sentences: z
    .array(
      z.object({
        text: z.string().min(1).max(1_000),
        sources: z.array(z.string().max(12)).max(30),
      }),
    )
    .max(30),
});
export type ChatAnswer = z.infer<typeof chatAnswerSchema>;
