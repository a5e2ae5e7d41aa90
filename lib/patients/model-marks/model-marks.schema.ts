import { z } from "zod";
import { isoDateSchema } from "../demographics.schema";

/**
 * What kind of record a chart is, for whoever discloses it. restricted: asked to be kept apart · part2: treatment for
 * substance use under 42 CFR Part 2 · psychotherapy: notes of counselling sessions, kept apart (45 CFR 164.501).
 */
export const sensitivitySchema = z.enum(["normal", "restricted", "part2", "psychotherapy"]);
export type Sensitivity = z.infer<typeof sensitivitySchema>;

export const SENSITIVITY_WORDS: Readonly<Record<Sensitivity, string>> = {
  normal: "Ordinary record",
  restricted: "Restricted record",
  part2: "Substance use treatment record (42 CFR Part 2)",
  psychotherapy: "Psychotherapy notes",
};

export const modelMarksSchema = z.object({
  sensitivity: sensitivitySchema,
  /** False: no language model is asked about this chart, wherever it runs. */
  isAiAllowed: z.boolean(),
});
export type ModelMarks = z.infer<typeof modelMarksSchema>;

/** What a text or a chart says that nobody has marked. */
export const ORDINARY_MARKS: ModelMarks = { sensitivity: "normal", isAiAllowed: true };

const CLOSED: Readonly<Record<Sensitivity, number>> = {
  normal: 0,
  part2: 1,
  restricted: 2,
  psychotherapy: 3,
};

/** Whether a model may see more after a change: a clinician's to decide, with a reason. */
export function opensFurther(from: ModelMarks, to: ModelMarks): boolean {
  return (to.isAiAllowed && !from.isAiAllowed) || CLOSED[to.sensitivity] < CLOSED[from.sensitivity];
}

export const setTextMarksSchema = modelMarksSchema
  .extend({
    documentId: z.uuid(),
    /** What stood there when the person decided: somebody else may have changed it meanwhile. */
    from: modelMarksSchema,
    /** Needed for opening alone: what is hard to close is left open. */
    reason: z.string().trim().max(500).default(""),
  })
  .refine(({ from, reason, ...to }) => !opensFurther(from, to) || reason.length >= 3, {
    message: "Say why.",
    path: ["reason"],
  });

export const consentContentSchema = z.object({
  /** The vendor named in the consent; null for one consent to all uses for treatment, payment and health care operations. */
  recipient: z.string().trim().min(1).max(120).nullable(),
  purpose: z.string().trim().min(3, "Say what it is for.").max(300),
  /** Where the signed paper is. */
  keptAt: z.string().trim().min(3, "Say where the signed paper is kept.").max(300),
});

export const consentSchema = consentContentSchema
  .extend({
    givenOn: isoDateSchema,
    /** The last day on which it holds; null for one without an end. */
    expiresOn: isoDateSchema.nullable(),
  })
  .refine(({ givenOn, expiresOn }) => expiresOn === null || givenOn <= expiresOn, {
    message: "It cannot end before it was given.",
    path: ["expiresOn"],
  });

export type Consent = z.infer<typeof consentSchema> & {
  readonly id: string;
  readonly recordedAt: string;
  readonly revokedAt: string | null;
};

/** How a consent stands today; a revoked or expired one opens nothing. */
export type ConsentState = "live" | "not_yet" | "expired" | "revoked";

export type ConsentLine = Consent & { readonly state: ConsentState };
