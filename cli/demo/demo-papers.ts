import { sha256Hex } from "@/lib/crypto/digest";
import type { SaveAgreementInput } from "@/lib/llm/agreements/agreement.schema";
import type { DeploymentContent } from "@/lib/llm/deployments/deployment.schema";

const LIMITS = { maxOutputTokens: 2_000, timeoutSeconds: 60, concurrency: 2, monthlyCostUsd: null };
const NOT_SAID = { apiVersion: null, region: null, project: null, fileSha256: null, price: null };

/** Its agreement expired nine days before the demo begins. */
export const EXPIRED_DEPLOYMENT = "Northgate general";

/**
 * Models as a clinic would have them set up. None of them is reached: what would word a draft is switched off, and the one that
 * is switched on has no live agreement.
 */
export const DEMO_DEPLOYMENTS: readonly DeploymentContent[] = [
  {
    ...NOT_SAID,
    name: "Clinic server",
    provider: "openai_compatible",
    model: "clinic-8b-q4",
    endpoint: "http://10.20.9.4:8000/v1",
    zone: "on_premises",
    vendor: null,
    dataClass: "deidentified",
    roles: ["clinician"],
    tasks: ["section_drafter"],
    limits: LIMITS,
    isEnabled: false,
  },
  {
    ...NOT_SAID,
    name: EXPIRED_DEPLOYMENT,
    provider: "openai_compatible",
    model: "northgate-general",
    endpoint: "https://models.northgate.example/v1",
    zone: "public_cloud",
    vendor: "Northgate Cloud",
    dataClass: "deidentified",
    roles: ["clinician"],
    tasks: ["critic"],
    limits: { ...LIMITS, monthlyCostUsd: 100 },
    price: { inputPerMillionUsd: 1, outputPerMillionUsd: 4 },
    isEnabled: true,
  },
  {
    ...NOT_SAID,
    name: "Small local file",
    provider: "gguf",
    model: "small-135m",
    endpoint: null,
    // Of a file that nobody has: it is switched off, and names no real one.
    fileSha256: sha256Hex("a made-up model file"),
    zone: "in_process",
    vendor: null,
    dataClass: "deidentified",
    roles: [],
    tasks: [],
    limits: LIMITS,
    isEnabled: false,
  },
];

type Terms = SaveAgreementInput["terms"];

export type DemoAgreement = Readonly<{
  vendor: string;
  kind: SaveAgreementInput["kind"];
  terms: Terms;
  /** Days from the seed's today: negative ones are past. */
  signedIn: number;
  expiresIn: number;
  isConfirmed: boolean;
}>;

const TERMS: Terms = {
  scope: ["language_models"],
  covers: "deidentified",
  coversPart2: false,
  retentionDays: 0,
  training: "forbidden",
  region: "US",
  hosts: ["models.northgate.example"],
};

/** One that has expired, one that holds, one that nobody has confirmed. */
export const DEMO_AGREEMENTS: readonly DemoAgreement[] = [
  {
    vendor: "Northgate Cloud",
    kind: "baa",
    terms: TERMS,
    signedIn: -739,
    expiresIn: -9,
    isConfirmed: true,
  },
  {
    vendor: "Harbourline Vectors",
    kind: "baa",
    terms: {
      ...TERMS,
      scope: ["vector_hosting"],
      retentionDays: null,
      hosts: ["vectors.harbourline.example"],
    },
    signedIn: -309,
    expiresIn: 421,
    isConfirmed: true,
  },
  {
    vendor: "Tessellate Monitoring",
    kind: "dpa",
    terms: {
      ...TERMS,
      scope: ["monitoring"],
      covers: "none",
      retentionDays: 30,
      training: "not_said",
      hosts: [],
    },
    signedIn: -14,
    expiresIn: 351,
    isConfirmed: false,
  },
];

const KIND_TITLES = {
  baa: "BUSINESS ASSOCIATE AGREEMENT",
  dpa: "DATA PROCESSING AGREEMENT",
} as const;

/** The text that stands in for a signed document, and says that it is none. */
export function composeDocument(
  { vendor, kind, terms }: DemoAgreement,
  days: { readonly signedOn: string; readonly expiresOn: string },
): string {
  const kept =
    terms.retentionDays === null ? "not said" : `for ${terms.retentionDays} days after the call`;
  return [
    `${KIND_TITLES[kind]} (synthetic: a demonstration, signed by nobody)`,
    `Between Alder Street Clinic and ${vendor}. Neither exists.`,
    `Signed ${days.signedOn}. In effect from the same day, to ${days.expiresOn} and that day included.`,
    `For: ${terms.scope.join(", ").replaceAll("_", " ")}. Chart data covered: ${terms.covers}.`,
    `Where text may go: ${terms.hosts?.join(", ") || "nowhere"}.`,
    `Kept: ${kept}. Training on what is sent: ${terms.training.replace("_", " ")}.`,
    "",
  ].join("\n");
}
