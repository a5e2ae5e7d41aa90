import { z } from "zod";
import { namesNoPatientSchema } from "@/lib/phi/typed-words/typed-words.schema";
import { allowedHostsSchema } from "../agreements/allowed-host.schema";
import { documentNameSchema, documentSchema, paperDaySchema } from "../papers/paper.schema";

/**
 * What the expert's report says it is about. 45 CFR 164.514(b)(1) asks for a very small risk in the hands of an anticipated
 * recipient, so the recipients are named: by the hosts they are reached at.
 */
export const determinationTermsSchema = z.strictObject({
  /** Which text, prepared how, in the report's own words. */
  scope: z.string().trim().min(1, "Say which text it is about.").max(1_000),
  hosts: allowedHostsSchema.min(1),
});
export type DeterminationTerms = z.infer<typeof determinationTermsSchema>;

export const saveDeterminationSchema = z
  .strictObject({
    expert: z.string().trim().min(1).max(120),
    terms: determinationTermsSchema,
    determinedOn: paperDaySchema,
    /** The last day on which it holds. */
    expiresOn: paperDaySchema,
    documentName: documentNameSchema,
    /** The signed report. */
    document: documentSchema,
    namesNoPatient: namesNoPatientSchema,
  })
  .superRefine((input, context) => {
    if (input.expiresOn >= input.determinedOn) return;
    context.addIssue({
      code: "custom",
      path: ["expiresOn"],
      message: "It cannot end before it was determined.",
    });
  });
export type SaveDeterminationInput = z.input<typeof saveDeterminationSchema>;

/** An expert's determination without its report. Days are "2026-11-08", moments ISO 8601. */
export type Determination = Readonly<{
  id: string;
  expert: string;
  terms: DeterminationTerms;
  determinedOn: string;
  expiresOn: string;
  /** SHA-256 of the report, hex. */
  documentSha256: string;
  documentName: string;
  createdById: string;
  confirmedAt: string | null;
  endedAt: string | null;
}>;
