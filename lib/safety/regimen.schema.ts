import { z } from "zod";
import { severitySchema } from "./severity.schema";

const positive = z.number().positive().finite();

/** One medicine as the chart states it. Frequency counts doses a day: weekly is 1 / 7, as needed its highest. */
const regimenMedicineSchema = z.object({
  name: z.string().max(300),
  dose: z.object({ value: positive, unit: z.string().min(1).max(20) }).optional(),
  frequencyPerDay: positive.optional(),
  route: z.string().max(60).optional(),
});
export type RegimenMedicine = z.infer<typeof regimenMedicineSchema>;

/**
 * What is known of the patient. Absent means not documented, which is not the same as no: what
 * depends on it comes back as not checked.
 */
export const regimenSchema = z.object({
  medicines: z.array(regimenMedicineSchema).max(200),
  allergies: z.array(z.string().max(300)).max(200),
  /** The patient's own conditions in free words, present or past; no family history, nothing ruled out. */
  conditions: z.array(z.string().max(300)).max(500),
  ageYears: z.number().min(0).max(130).optional(),
  sex: z.enum(["female", "male"]).optional(),
  isPregnant: z.boolean().optional(),
  isLactating: z.boolean().optional(),
  /** Estimated glomerular filtration rate in mL/min/1.73 m². */
  egfr: z.number().min(0).max(250).optional(),
  /** Creatinine clearance in mL/min. */
  creatinineClearance: z.number().min(0).max(300).optional(),
  /** Liver impairment: none, or the Child-Pugh class. */
  hepatic: z.enum(["none", "A", "B", "C"]).optional(),
});
export type Regimen = z.infer<typeof regimenSchema>;

const regimenFindingKindSchema = z.enum([
  "interaction",
  "condition",
  "pregnancy",
  "lactation",
  "renal",
  "hepatic",
  "age",
  "allergy",
  "duplicate",
  "dose",
]);

const regimenFindingSchema = z.object({
  rowId: z.string().min(1).max(80),
  /** Further rows that speak of the same two names and are told in `detail`. */
  alsoRowIds: z.array(z.string().max(80)),
  kind: regimenFindingKindSchema,
  severity: severitySchema,
  /** The source itself says contraindicated. */
  isContraindicated: z.boolean(),
  /** As given: two for a pair, medicine then allergy or condition, one otherwise. */
  names: z.array(z.string()).min(1).max(2),
  title: z.string().min(1).max(700),
  detail: z.string().max(2000),
  reference: z.object({
    document: z.string().min(1),
    section: z.string().min(1),
    compiledOn: z.string().regex(/^\d{4}-\d{2}-\d{2}$/),
  }),
});
export type RegimenFinding = z.infer<typeof regimenFindingSchema>;

/** What could not be checked, and why: an input is not documented, or the table has no row for it. */
const notCheckedSchema = z.object({
  input: z.enum([
    "age",
    "allergy",
    "condition",
    "creatinine_clearance",
    "dose",
    "egfr",
    "hepatic",
    "lactation",
    "local_use",
    "pregnancy",
  ]),
  /** The medicines, allergies or conditions concerned, as given. */
  names: z.array(z.string()).min(1),
  says: z.string().min(1).max(300),
});
export type NotChecked = z.infer<typeof notCheckedSchema>;

export const regimenCheckSchema = z.object({
  findings: z.array(regimenFindingSchema),
  /** Medicines that are not in the table, or of which no row in use speaks: nothing was checked for them. */
  notCovered: z.array(z.string()),
  notChecked: z.array(notCheckedSchema),
});
export type RegimenCheck = z.infer<typeof regimenCheckSchema>;
