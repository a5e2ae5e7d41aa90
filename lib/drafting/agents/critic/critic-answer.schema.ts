import { z } from "zod";
import { disputeReasonSchema, stanceSchema } from "@/lib/notes/critique.schema";

/** What a model critic answers: a stance on each claim, with the ids of the facts it rests on, never offsets. */
export const criticAnswerSchema = z.object({
  stances: z
    .array(
      z.object({
        claim: z.string().max(12),
        stance: stanceSchema,
        facts: z.array(z.string().max(12)).max(12),
        reason: z.enum([...disputeReasonSchema.options, "none"]),
        words: z.string().max(300),
      }),
    )
    .max(60),
});
export type CriticAnswer = z.infer<typeof criticAnswerSchema>;
