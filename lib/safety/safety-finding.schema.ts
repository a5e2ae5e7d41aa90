import { z } from "zod";

/**
 * What the medication check says. `not_covered` means the name is not in the table: nothing was
 * checked for it. No finding at all means: checked, and no rule of this room applies.
 */
export const safetyFindingSchema = z.object({
  kind: z.enum(["drug_interaction", "contraindication", "allergy_conflict", "not_covered"]),
  severity: z.enum(["critical", "warning", "info"]),
  /** The names as they were given: two for a pair, medicine then allergy for a conflict, one otherwise. */
  names: z.array(z.string()).min(1).max(2),
  title: z.string().min(1).max(300),
  detail: z.string().max(600),
  /** Label section or published list the rule comes from; empty for `not_covered`. */
  reference: z.string().max(300),
});
export type SafetyFinding = z.infer<typeof safetyFindingSchema>;
