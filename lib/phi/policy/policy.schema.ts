import { z } from "zod";
import { checkAllowedTerm } from "./allowed-term.schema";
import { checkCustomPattern } from "./patterns/refuse-ordinary.schema";

/**
 * What an organization does with each kind of identifier, as data. Everything that names a patient is
 * always replaced: the choices below are the whole room there is. No choice, allowed term or rejected
 * highlight ever frees a known value (of the patient, the chart's placeholders, or the staff).
 */
const replaced = z.literal("replace");

const actionsSchema = z.strictObject({
  /** (A) Patients, relatives, everybody whose part in the text is not plain. */
  name: replaced,
  /** Professionals by their title or credential; the clinic's own staff are known values and always go. */
  provider_name: z.enum(["replace", "keep"]),
  /** (B) Addresses, towns, residences, schools, employers. */
  location: replaced,
  /** Hospitals, clinics and health centres. Kept names can tell where the patient lives. */
  facility_name: z.enum(["replace", "keep"]),
  /** (B) The first three digits stay where more than 20,000 people live. */
  zip: z.enum(["replace", "keep_three_digits"]),
  /** (C) `keep_year`: month, day and time go, as 164.514(b)(2)(i)(C) reads to the letter. */
  date: z.enum(["replace", "keep_year"]),
  /** (C) Ages over 89: `generalise` writes "90 or older", which is not put back afterwards. */
  age: z.enum(["replace", "generalise"]),
  phone: replaced,
  fax: replaced,
  email: replaced,
  ssn: replaced,
  mrn: replaced,
  health_plan: replaced,
  account: replaced,
  license: replaced,
  vehicle: replaced,
  device: replaced,
  url: replaced,
  ip: replaced,
  biometric: replaced,
  photo: replaced,
  other: replaced,
});
export type PolicyActions = z.infer<typeof actionsSchema>;

/** What a custom pattern can be: numbers and codes. Names and places are no formats. */
export const CUSTOM_CATEGORIES = [
  "mrn",
  "phone",
  "fax",
  "ssn",
  "health_plan",
  "account",
  "license",
  "vehicle",
  "device",
  "other",
] as const;

const line = (max: number) =>
  z
    .string()
    .trim()
    .min(1)
    .max(max)
    .refine((text) => !/[\p{Cc}\p{Cf}]/u.test(text), "No line breaks or hidden characters.");

const customPatternShape = z.strictObject({
  /** What people call it: "Our MRN". */
  label: line(40),
  category: z.enum(CUSTOM_CATEGORIES),
  /** In the language of `patterns/pattern-language.schema.ts`. */
  pattern: z.string().max(80),
  /** Words of which one must stand before it; none when the shape alone is enough. */
  after: z.array(line(30).min(2)).max(5),
});

export const customPatternSchema = customPatternShape.superRefine(({ pattern, after }, context) => {
  const problem = checkCustomPattern(pattern, after);
  if (problem === null) return;
  context.addIssue({
    code: "custom",
    path: ["pattern"],
    message: `Character ${problem.position}: ${problem.message}`,
  });
});
export type CustomPattern = z.infer<typeof customPatternSchema>;

/** A word or phrase that is no identifier in this clinic: "Coumadin Clinic". */
export const allowedTermSchema = z
  .string()
  .trim()
  .superRefine((term, context) => {
    const message = checkAllowedTerm(term);
    if (message !== null) context.addIssue({ code: "custom", message });
  });

export const deidPolicySchema = z.strictObject({
  /** 0 is built in; an organization's own versions count from 1. */
  version: z.int().min(0),
  actions: actionsSchema,
  patterns: z.array(customPatternSchema).max(50),
  allowed: z.array(allowedTermSchema).max(200),
  /**
   * What only looks like an identifier to the second look: `replace` takes it out, `stop` blocks the text until
   * its author or a privacy reviewer has said of each what it is. A known value is taken out either way.
   */
  secondLook: z.enum(["replace", "stop"]).default("replace"),
});
export type DeidPolicy = z.infer<typeof deidPolicySchema>;

/** What is saved: the policy without its version, which the save gives. */
export const policyContentSchema = deidPolicySchema.omit({ version: true });
export type PolicyContent = z.infer<typeof policyContentSchema>;

/**
 * A version as it was stored. What was allowed when it was saved stays in force, so a pattern that would be
 * refused today still protects.
 */
export const storedPolicySchema = policyContentSchema.extend({
  patterns: z.array(customPatternShape).max(50),
  allowed: z.array(z.string()).max(200),
});

/** The policy of everybody who saved none: everything is replaced, nothing is allowed. */
export const STRICT_POLICY: DeidPolicy = {
  version: 0,
  actions: {
    name: "replace",
    provider_name: "replace",
    location: "replace",
    facility_name: "replace",
    zip: "replace",
    date: "replace",
    age: "replace",
    phone: "replace",
    fax: "replace",
    email: "replace",
    ssn: "replace",
    mrn: "replace",
    health_plan: "replace",
    account: "replace",
    license: "replace",
    vehicle: "replace",
    device: "replace",
    url: "replace",
    ip: "replace",
    biometric: "replace",
    photo: "replace",
    other: "replace",
  },
  patterns: [],
  allowed: [],
  secondLook: "replace",
};
