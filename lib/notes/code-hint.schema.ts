import { z } from "zod";

/**
 * A code that the words of the source suggest. A hint until a clinician approves it; code, title, places and reason are
 * the server's, and only the decision is a person's. What nobody approved is shown on no signed note and in no export.
 */
export const codeHintSchema = z.object({
  id: z.uuid(),
  system: z.literal("ICD-10-CM"),
  /** "I10", "J45.909": as specific as the words, and no more. */
  code: z.string().regex(/^[A-Z]\d[0-9A-Z](?:\.[0-9A-Z]{1,4})?$/),
  /** The official title. */
  title: z.string().min(1).max(300),
  /** What the words do not say and a billable code wants, "side, type"; absent for a code that is billable as it stands. */
  needs: z.string().min(1).max(120).optional(),
  /** Which words, and why they are read as the patient's present problem. */
  why: z.string().min(1).max(300),
  citations: z
    .array(
      z.object({
        documentId: z.uuid(),
        start: z.number().int().min(0),
        end: z.number().int().min(1),
      }),
    )
    .min(1)
    .max(20),
  decision: z
    .object({
      state: z.enum(["approved", "rejected"]),
      byId: z.uuid(),
      at: z.iso.datetime(),
    })
    .optional(),
});
export type CodeHint = z.infer<typeof codeHintSchema>;

type HasCodes = Readonly<{ codes?: readonly CodeHint[] | undefined }>;

/** Codes that a clinician approved: the only ones that leave the page they were proposed on. */
export function approvedCodes({ codes = [] }: HasCodes): readonly CodeHint[] {
  return codes.filter(({ decision }) => decision?.state === "approved");
}

/** "I10 Essential (primary) hypertension", with what it still needs. */
export function codeLine({ code, title, needs }: CodeHint): string {
  return `${code} ${title}${needs === undefined ? "" : ` (category; needs ${needs})`}`;
}
