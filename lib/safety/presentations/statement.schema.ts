import { z } from "zod";

/**
 * One thing the text says, as the caller read it. `polarity` is the caller's reading of the whole
 * statement; the words are read again here, so that a denial inside a "present" one is not missed. With
 * "none" the words say nothing of the patient (a plan, a question without an answer, another person): they
 * show what was thought of, and no finding is read from them.
 */
export const statementSchema = z.object({
  id: z.string().min(1),
  text: z.string(),
  polarity: z.enum(["present", "absent", "uncertain", "none"]),
});
export type Statement = Readonly<z.infer<typeof statementSchema>>;

/**
 * What is known of the person; leave out what is not. `ageYears` in years, a fraction below one for
 * infants (two months: 0.17). `sex` restricts rows by organs ("female" has no testicular torsion): leave
 * it out where the record does not tell which organs the person has.
 */
export const personSchema = z.object({
  ageYears: z.number().min(0).max(130).optional(),
  sex: z.enum(["female", "male"]).optional(),
  isPregnant: z.boolean().optional(),
});
export type Person = Readonly<z.infer<typeof personSchema>>;

export type PresentationInput = Readonly<{
  statements: readonly Statement[];
  person?: Person | undefined;
}>;
