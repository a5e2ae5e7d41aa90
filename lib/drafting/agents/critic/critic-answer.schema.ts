import { z } from "zod";
import type { DisputeReason, Stance } from "@/lib/notes/critique.schema";

/** As a model says them: plain words, since words joined by underscores look like somebody's user name. */
export const STANCE_OF = {
  supports: "supports",
  disputes: "disputes",
  "cannot tell": "cannot_tell",
} as const satisfies Record<string, Stance>;

export const REASON_OF = {
  number: "number",
  medicine: "medicine",
  dose: "dose",
  side: "side",
  person: "person",
  denial: "denial",
  time: "time",
  certainty: "certainty",
  "not in source": "not_in_source",
  "stopped elsewhere": "stopped_elsewhere",
  "dose elsewhere": "dose_elsewhere",
  "denied elsewhere": "denied_elsewhere",
  "reported elsewhere": "reported_elsewhere",
  "allergy elsewhere": "allergy_elsewhere",
  other: "other",
  none: "other",
} as const satisfies Record<string, DisputeReason>;

/** What a model critic answers: a stance on each claim, with the ids of the facts it rests on, never offsets. */
export const criticAnswerSchema = z.object({
  stances: z
    .array(
      z.object({
        claim: z.string().max(12),
        stance: z.enum(Object.keys(STANCE_OF) as (keyof typeof STANCE_OF)[]),
        facts: z.array(z.string().max(12)).max(12),
        reason: z.enum(Object.keys(REASON_OF) as (keyof typeof REASON_OF)[]),
        words: z.string().max(300),
      }),
    )
    .max(60),
});
export type CriticAnswer = z.infer<typeof criticAnswerSchema>;
