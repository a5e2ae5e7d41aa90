import { z } from "zod";
import { namesNoPatientSchema } from "@/lib/phi/typed-words/typed-words.schema";
import { dataClassSchema } from "../gate/door.schema";
import { documentNameSchema, documentSchema, paperDaySchema } from "../papers/paper.schema";
import { allowedHostsSchema } from "./allowed-host.schema";

const words = (most: number) => z.string().trim().min(1).max(most);

/** BAA = business associate agreement (45 CFR 164.504(e)); DPA = data processing agreement. */
export const agreementKindSchema = z.enum(["baa", "dpa"]);

/** What the vendor does for the clinic under it. */
const agreementScopeSchema = z.enum([
  "language_models",
  "vector_hosting",
  "monitoring",
  "contractors",
  "hosting",
]);

/** The terms as somebody read them in the document; the document itself decides. */
export const agreementTermsSchema = z.strictObject({
  scope: z.array(agreementScopeSchema).min(1).max(5),
  /** The most that may be sent under it; `none` for a vendor that gets no chart data. */
  covers: z.enum([...dataClassSchema.options, "none"]),
  /** Whether it names records under 42 CFR Part 2. */
  coversPart2: z.boolean(),
  /** Days that the vendor keeps what it was sent; null when the document does not say. */
  retentionDays: z.int().min(0).max(36_500).nullable(),
  /** What the document says of training on what is sent. */
  training: z.enum(["forbidden", "allowed", "not_said"]),
  region: words(80).nullable(),
  /** Where text may go under it: the vendor's name alone would let it be sent to anybody's server. None opens nothing. */
  hosts: allowedHostsSchema.default([]),
  note: z.string().trim().max(1_000).default(""),
});
export type AgreementTerms = z.infer<typeof agreementTermsSchema>;

export const saveAgreementSchema = z
  .strictObject({
    vendor: words(120),
    kind: agreementKindSchema,
    terms: agreementTermsSchema,
    signedOn: paperDaySchema,
    effectiveOn: paperDaySchema,
    /** Null when it runs until somebody ends it. */
    expiresOn: paperDaySchema.nullable(),
    documentName: documentNameSchema,
    document: documentSchema,
    renewsId: z.uuid().nullable().default(null),
    namesNoPatient: namesNoPatientSchema,
  })
  .superRefine((input, context) => {
    const { scope, covers, hosts } = input.terms;
    if (scope.includes("language_models") && covers !== "none" && hosts.length === 0) {
      context.addIssue({
        code: "custom",
        path: ["terms", "hosts"],
        message: "Name the hosts that text may go to under it.",
      });
    }
    if (input.effectiveOn < input.signedOn) {
      context.addIssue({
        code: "custom",
        path: ["effectiveOn"],
        message: "It cannot take effect before it is signed.",
      });
    }
    if (input.expiresOn !== null && input.expiresOn < input.effectiveOn) {
      context.addIssue({
        code: "custom",
        path: ["expiresOn"],
        message: "It cannot expire before it takes effect.",
      });
    }
  });
export type SaveAgreementInput = z.input<typeof saveAgreementSchema>;

/** An agreement without its document. Days are "2026-11-08", moments ISO 8601. */
export type Agreement = Readonly<{
  id: string;
  vendor: string;
  kind: z.infer<typeof agreementKindSchema>;
  terms: AgreementTerms;
  signedOn: string;
  effectiveOn: string;
  /** The last day on which it holds. */
  expiresOn: string | null;
  /** SHA-256 of the document, hex. */
  documentSha256: string;
  documentName: string;
  renewsId: string | null;
  createdById: string;
  confirmedAt: string | null;
  endedAt: string | null;
}>;

/** How an agreement or an expert's determination stands on a day. */
export type AgreementState =
  "to_confirm" | "not_yet_effective" | "live" | "expires_soon" | "expired" | "ended";
