import { z } from "zod";

/**
 * An expert determined that what the clinic's de-identification leaves is not identifiable (45 CFR 164.514(b)(1)).
 * While it holds, de-identified text may go to a cloud model without an agreement.
 */
const expertDeterminationSchema = z.strictObject({
  expert: z.string().trim().min(1).max(120),
  determinedOn: z.iso.date(),
  /** The last day on which it holds. */
  expiresOn: z.iso.date(),
  /** SHA-256 of the signed report, hex. */
  documentSha256: z.string().regex(/^[0-9a-f]{64}$/),
});

/** What an organization allows of language models beyond the embedded drafter. */
export const modelPolicyContentSchema = z.strictObject({
  /** Text with identifiers may go to a model in process, on premises, or under an agreement that covers it. */
  allowsIdentified: z.boolean(),
  /** Before the first public-cloud call of a run the clinician sees what leaves, and agrees. */
  confirmsLeaving: z.boolean(),
  expertDetermination: expertDeterminationSchema.nullable(),
});
export type ModelPolicyContent = z.infer<typeof modelPolicyContentSchema>;
export type ModelPolicy = ModelPolicyContent & { readonly version: number };

/** In force until an administrator saves one: nothing identified leaves, and nothing leaves unseen. */
export const STRICT_MODEL_POLICY: ModelPolicy = {
  version: 0,
  allowsIdentified: false,
  confirmsLeaving: true,
  expertDetermination: null,
};

export const saveModelPolicySchema = z.strictObject({
  basedOn: z.int().min(0),
  content: modelPolicyContentSchema,
});
