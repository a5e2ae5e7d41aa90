import type { Agreement } from "../agreements/agreement.schema";
import type { Deployment } from "../deployments/deployment.schema";
import type { Determination } from "../determinations/determination.schema";
import { STRICT_MODEL_POLICY } from "../policy/model-policy.schema";
import type { GateQuestion } from "./gate-rules";

export const NOW = new Date("2026-11-17T15:40:00.000Z");

export function testDeployment(changes: Partial<Deployment> = {}): Deployment {
  return {
    id: "5c6f0f8e-0f0e-4a52-9f0e-000000000001",
    version: 1,
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
    tasks: ["section_drafter", "critic"],
    limits: { maxOutputTokens: 2_000, timeoutSeconds: 60, concurrency: 2, monthlyCostUsd: null },
    price: null,
    isEnabled: true,
    ...changes,
  };
}

export function testAgreement(changes: Partial<Agreement> = {}): Agreement {
  return {
    id: "5c6f0f8e-0f0e-4a52-9f0e-000000000002",
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
      note: "",
    },
    signedOn: "2025-11-08",
    effectiveOn: "2025-11-08",
    expiresOn: "2027-11-08",
    documentSha256: "a".repeat(64),
    documentName: "baa.pdf",
    renewsId: null,
    createdById: "5c6f0f8e-0f0e-4a52-9f0e-000000000003",
    confirmedAt: "2025-11-09T09:00:00.000Z",
    endedAt: null,
    ...changes,
  };
}

export function testDetermination(changes: Partial<Determination> = {}): Determination {
  return {
    id: "5c6f0f8e-0f0e-4a52-9f0e-000000000004",
    expert: "Dr. Determinata",
    terms: {
      scope: "Notes de-identified by the clinic's own policy",
      hosts: ["models.northgate.example"],
    },
    determinedOn: "2026-01-01",
    expiresOn: "2026-12-31",
    documentSha256: "b".repeat(64),
    documentName: "report.pdf",
    createdById: "5c6f0f8e-0f0e-4a52-9f0e-000000000003",
    confirmedAt: "2026-01-02T09:00:00.000Z",
    endedAt: null,
    ...changes,
  };
}

/** A question that the gate answers with yes; each test changes one thing of it. */
export function testQuestion(changes: Partial<GateQuestion> = {}): GateQuestion {
  return {
    task: "section_drafter",
    dataClass: "deidentified",
    deployment: testDeployment(),
    agreements: [testAgreement()],
    determinations: [],
    policy: STRICT_MODEL_POLICY,
    roles: ["clinician"],
    sensitivities: ["normal"],
    isAiAllowed: true,
    leavingConfirmed: [{ deploymentId: testDeployment().id, version: 1 }],
    hasPart2Consent: false,
    spentMicros: 0,
    estimateMicros: 0,
    now: NOW,
    ...changes,
  };
}
