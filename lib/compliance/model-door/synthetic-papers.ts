import type { SaveAgreementInput } from "@/lib/llm/agreements/agreement.schema";
import type { SaveDeterminationInput } from "@/lib/llm/determinations/determination.schema";
import type { DeploymentContent } from "@/lib/llm/deployments/deployment.schema";

/** A deployment of a made-up vendor's service. */
export function syntheticDeployment(changes: Partial<DeploymentContent> = {}): DeploymentContent {
  return {
    name: "Northgate general",
    provider: "openai_compatible",
    model: "general-8b",
    endpoint: "https://models.northgate.example/v1",
    apiVersion: null,
    region: null,
    project: null,
    fileSha256: null,
    zone: "public_cloud",
    vendor: "Northgate Cloud",
    dataClass: "deidentified",
    roles: ["clinician"],
    tasks: ["section_drafter"],
    limits: { maxOutputTokens: 800, timeoutSeconds: 20, concurrency: 2, monthlyCostUsd: null },
    price: null,
    isEnabled: true,
    ...changes,
  };
}

export const SYNTHETIC_DOCUMENT = "Business associate agreement of a made-up vendor.";

/** An agreement that covers the deployment above for as long as a test runs. */
export function syntheticAgreement(changes: Partial<SaveAgreementInput> = {}): SaveAgreementInput {
  return {
    vendor: "Northgate Cloud",
    kind: "baa",
    terms: {
      scope: ["language_models"],
      covers: "deidentified",
      coversPart2: false,
      retentionDays: 0,
      training: "forbidden",
      region: "US",
      hosts: ["models.northgate.example"],
    },
    signedOn: "2026-01-01",
    effectiveOn: "2026-01-01",
    expiresOn: null,
    documentName: "baa.txt",
    document: Buffer.from(SYNTHETIC_DOCUMENT).toString("base64"),
    ...changes,
  };
}

/** An expert's report that covers the deployment above for as long as a test runs. */
export function syntheticDetermination(
  changes: Partial<SaveDeterminationInput> = {},
): SaveDeterminationInput {
  return {
    expert: "Dr. Determinata",
    terms: {
      scope: "Notes de-identified by the clinic's own policy",
      hosts: ["models.northgate.example"],
    },
    determinedOn: "2026-01-01",
    expiresOn: "2099-12-31",
    documentName: "report.txt",
    document: Buffer.from(SYNTHETIC_DOCUMENT).toString("base64"),
    ...changes,
  };
}
