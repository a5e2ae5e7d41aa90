import { z } from "zod";

const sexSchema = z.enum(["female", "male", "other", "unknown"]);
export type Sex = z.infer<typeof sexSchema>;

const namePart = z.string().trim().min(1, "A name is needed.").max(120);

/** A calendar date without a zone, ISO 8601 `YYYY-MM-DD`, that exists and is not in the far past. */
export const isoDateSchema = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}$/, "Use a date such as 1968-03-11.")
  .refine((value) => {
    const date = new Date(`${value}T00:00:00Z`);
    return (
      !Number.isNaN(date.getTime()) && date.toISOString().startsWith(value) && value >= "1880-01-01"
    );
  }, "This date does not exist.");

/** Who the patient is. Sealed as one value under the identity class. */
export const demographicsSchema = z.object({
  family: namePart,
  given: namePart,
  birthDate: isoDateSchema,
  sex: sexSchema,
  mrn: z.string().trim().min(1, "An MRN is needed.").max(40),
  phone: z.string().trim().max(40).optional(),
});
export type Demographics = z.infer<typeof demographicsSchema>;

export const encounterKindSchema = z.enum([
  "clinic_visit",
  "emergency",
  "telephone",
  "annual_visit",
  "admission",
  "other",
]);
export type EncounterKind = z.infer<typeof encounterKindSchema>;

export const ENCOUNTER_LABELS: Readonly<Record<EncounterKind, string>> = {
  clinic_visit: "Clinic visit",
  emergency: "Emergency visit",
  telephone: "Telephone",
  annual_visit: "Annual visit",
  admission: "Admission",
  other: "Other",
};

export const encounterSchema = z.object({
  kind: encounterKindSchema,
  title: z.string().trim().max(120),
  date: isoDateSchema,
});
export type EncounterContent = z.infer<typeof encounterSchema>;

export const factKindSchema = z.enum(["allergy", "problem", "medication"]);
export type FactKind = z.infer<typeof factKindSchema>;

export const factSchema = z.object({
  kind: factKindSchema,
  text: z.string().trim().min(1).max(300),
});

/** A clinician's text: at most this many UTF-16 units, as the paste box counts them. */
export const MAX_TEXT_LENGTH = 200_000;
