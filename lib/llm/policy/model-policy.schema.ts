import { z } from "zod";

/** What an organization allows of language models beyond the embedded drafter. */
export const modelPolicyContentSchema = z.strictObject({
  /** Text with identifiers may go to a model in process, on premises, or under an agreement that covers it. */
  allowsIdentified: z.boolean(),
  /** Before the first public-cloud call of a run the clinician sees what leaves, and agrees. */
  confirmsLeaving: z.boolean(),
});
export type ModelPolicyContent = z.infer<typeof modelPolicyContentSchema>;
export type ModelPolicy = ModelPolicyContent & { readonly version: number };

/** In force until an administrator saves one: nothing identified leaves, and nothing leaves unseen. */
export const STRICT_MODEL_POLICY: ModelPolicy = {
  version: 0,
  allowsIdentified: false,
  confirmsLeaving: true,
};

export const saveModelPolicySchema = z.strictObject({
  basedOn: z.int().min(0),
  content: modelPolicyContentSchema,
});
