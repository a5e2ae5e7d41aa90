import { z } from "zod";

export const registerSchema = z.enum(["openfda", "rxnav"]);
export type Register = z.infer<typeof registerSchema>;

/** The one host of each register. Requests go there or nowhere. */
export const REGISTER_ORIGIN: Readonly<Record<Register, string>> = {
  openfda: "https://api.fda.gov",
  rxnav: "https://rxnav.nlm.nih.gov",
};

/** Sections of a label that rows of the table cite, as openFDA names them. */
export const LABEL_SECTIONS = [
  "boxed_warning",
  "contraindications",
  "warnings_and_cautions",
  "warnings",
  "drug_interactions",
  "pregnancy",
  "lactation",
  "nursing_mothers",
  "pediatric_use",
  "geriatric_use",
  "use_in_specific_populations",
  "dosage_and_administration",
] as const;
export type LabelSection = (typeof LABEL_SECTIONS)[number];

/** Of each section no more is kept: a reviewer reads the label itself, not this. */
export const MAX_SECTION_LENGTH = 6_000;

const foundLabelSchema = z.object({
  kind: z.literal("label"),
  /** Names the version of the label in DailyMed. */
  setId: z.uuid().nullable(),
  /** ISO date on which this version took effect. */
  effectiveOn: z.iso.date().nullable(),
  sections: z
    .array(
      z.object({
        section: z.enum(LABEL_SECTIONS),
        text: z.string().max(MAX_SECTION_LENGTH),
        isCut: z.boolean(),
      }),
    )
    .max(LABEL_SECTIONS.length),
});
const foundNamesSchema = z.object({
  kind: z.literal("names"),
  rxcui: z.string().regex(/^\d{1,8}$/),
  brands: z.array(z.string().min(1).max(100)).max(200),
});

/** What a register answered: untrusted words, shown as quoted, followed by nobody. */
export const registerAnswerSchema = z.discriminatedUnion("kind", [
  foundLabelSchema,
  foundNamesSchema,
  z.object({ kind: z.literal("nothing") }),
]);
export type RegisterAnswer = z.infer<typeof registerAnswerSchema>;
