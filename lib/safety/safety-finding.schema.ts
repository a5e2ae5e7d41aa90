import { z } from "zod";

export const severitySchema = z.enum(["critical", "warning", "info"]);
export type Severity = z.infer<typeof severitySchema>;

/**
 * What the check of medicines against each other and the allergies says. `not_covered` means the
 * name is not in the table: nothing was checked for it. No finding at all means: checked, and no
 * row of this room applies.
 */
export const safetyFindingSchema = z.object({
  kind: z.enum(["drug_interaction", "contraindication", "allergy_conflict", "not_covered"]),
  severity: severitySchema,
  /** The names as they were given: two for a pair, medicine then allergy for a conflict, one otherwise. */
  names: z.array(z.string()).min(1).max(2),
  title: z.string().min(1).max(300),
  detail: z.string().max(600),
  /** Label section or published list the row comes from; empty for `not_covered`. */
  reference: z.string().max(300),
  /** The row of the table that speaks; absent for `not_covered`. */
  rowId: z.string().min(1).max(80).optional(),
});
export type SafetyFinding = z.infer<typeof safetyFindingSchema>;
