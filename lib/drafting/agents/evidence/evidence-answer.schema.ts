import { z } from "zod";

const ids = z.array(z.string().max(12)).max(24);

/** What the evidence agent answers: ids of this request, and no words. */
export const evidenceAnswerSchema = z.object({
  claims: z.array(z.object({ claim: z.string().max(12), supports: ids, against: ids })).max(20),
});
export type EvidenceAnswer = z.infer<typeof evidenceAnswerSchema>;
