import { z } from "zod";
import { identifierCategorySchema } from "./identifier.schema";

/** Who found an identifier, in families a reader can tell apart. */
const detectorFamilySchema = z.enum([
  "rules", // a recognizer of ours
  "model", // the shipped classifier
  "known_value", // a value of the patient or of a member of staff
  "propagation", // a name that was recognised elsewhere in the text
  "by_hand", // marked by a person
  "custom_pattern", // a pattern of the organization
  "second_look", // the residual check, before anything left
]);
export type DetectorFamily = z.infer<typeof detectorFamilySchema>;

/** What stays in a de-identified text and, taken together, may still point to one person. */
export const quasiKindSchema = z.enum([
  "age",
  "age_extreme", // under 1 or over 80
  "region", // state, part of the country, first three digits of a ZIP code
  "rare_condition",
  "occupation",
  "public_office",
  "news_event",
  "unusual_family",
  "group", // ethnicity, religion, tribe, origin
  "years", // a year of birth, or three exact years and more
]);
export type QuasiKind = z.infer<typeof quasiKindSchema>;

const quasiReportSchema = z.object({
  level: z.enum(["low", "raised", "high"]),
  /** What drives the level, each with the number of places it stands at. */
  drivers: z
    .array(z.object({ kind: quasiKindSchema, count: z.number().int().min(1) }))
    .max(quasiKindSchema.options.length),
});
export type QuasiReport = z.infer<typeof quasiReportSchema>;

const count = z.number().int().min(0);

/**
 * The value-free record of one de-identification: kinds, counts and versions, never a value and never a
 * position. Stored with the draft and shown beside it.
 */
export const attestationSchema = z.object({
  counts: z.partialRecord(identifierCategorySchema, count),
  detectors: z.partialRecord(detectorFamilySchema, count),
  /** Version of the organization's policy; 0 is the built-in one. */
  policyVersion: z.number().int().min(0),
  engine: z.string().max(40),
  /** Name of the classifier that took part; null when rules alone ran. */
  model: z.string().max(80).nullable(),
  residual: z.enum(["clear", "found"]),
  quasi: quasiReportSchema,
});
export type Attestation = z.infer<typeof attestationSchema>;
