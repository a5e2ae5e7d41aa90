import { describe, expect, it, test } from "vitest";
import type { Agreement } from "../agreements/agreement.schema";
import type { Deployment } from "../deployments/deployment.schema";
import { STRICT_MODEL_POLICY } from "../policy/model-policy.schema";
import { decideCall, type GateQuestion } from "./gate-rules";
import { testAgreement, testDeployment, testDetermination, testQuestion } from "./test-gate";

const terms = (changes: Partial<Agreement["terms"]>) => ({
  terms: { ...testAgreement().terms, ...changes },
});
const determined = { agreements: [], determinations: [testDetermination()] };
const reportWith = (changes: Parameters<typeof testDetermination>[0]) => ({
  agreements: [],
  determinations: [testDetermination(changes)],
});
const hosts = (...names: string[]) => ({ agreements: [testAgreement(terms({ hosts: names }))] });
const price = { inputPerMillionUsd: 1, outputPerMillionUsd: 2 };
const limited = (monthlyCostUsd: number, changes: Partial<Deployment> = {}) =>
  testDeployment({
    limits: { ...testDeployment().limits, monthlyCostUsd },
    price,
    ...changes,
  });
const identified = { ...STRICT_MODEL_POLICY, allowsIdentified: true };
const onPremises = testDeployment({ zone: "on_premises", vendor: null, dataClass: "identified" });

const OTHER = "5c6f0f8e-0f0e-4a52-9f0e-00000000000f";

const REFUSED: readonly (readonly [string, Partial<GateQuestion>, string])[] = [
  [
    "the month's money is spent",
    { deployment: limited(5), spentMicros: 5_000_000 },
    "llm.budget_spent",
  ],
  [
    "this call could pass the month's limit",
    { deployment: limited(5), spentMicros: 4_999_000, estimateMicros: 1_001 },
    "llm.budget_spent",
  ],
  [
    "a limit of nothing is reached before the first call",
    { deployment: limited(0) },
    "llm.budget_spent",
  ],
  [
    "a limit has no price to be kept by",
    { deployment: limited(5, { price: null }) },
    "llm.limit_without_price",
  ],
  [
    "its settings name no address",
    { deployment: testDeployment({ model: "two words" }) },
    "llm.settings_invalid",
  ],
  [
    "its settings name no address, on premises too",
    { deployment: { ...onPremises, model: "../admin" } },
    "llm.settings_invalid",
  ],
  [
    "Part 2 goes by no expert determination",
    { sensitivities: ["part2"], hasPart2Consent: true, ...determined },
    "llm.no_agreement",
  ],
  [
    "the determination holds no more",
    { ...determined, now: new Date("2027-01-01T00:00:00Z") },
    "llm.no_agreement",
  ],
  ["nobody confirmed the expert's report", reportWith({ confirmedAt: null }), "llm.no_agreement"],
  [
    "the determination was ended",
    reportWith({ endedAt: "2026-11-17T15:39:59.000Z" }),
    "llm.no_agreement",
  ],
  [
    "the determination begins tomorrow",
    reportWith({ determinedOn: "2026-11-18" }),
    "llm.no_agreement",
  ],
  [
    "the determination is of another recipient",
    reportWith({ terms: { scope: "Notes", hosts: ["models.harbourline.example"] } }),
    "llm.no_agreement",
  ],
  ["the agreement names no host", hosts(), "llm.agreement_other_host"],
  [
    "the address is at another host than the agreement's",
    { deployment: testDeployment({ endpoint: "https://collector.example/v1" }) },
    "llm.agreement_other_host",
  ],
  [
    "the host only begins like the agreement's",
    {
      deployment: testDeployment({
        endpoint: "https://models.northgate.example.collector.example/v1",
      }),
    },
    "llm.agreement_other_host",
  ],
  [
    "the host only ends like the agreement's",
    { deployment: testDeployment({ endpoint: "https://evilmodels.northgate.example/v1" }) },
    "llm.agreement_other_host",
  ],
  [
    "the agreement's host stands in the path",
    {
      deployment: testDeployment({
        endpoint: "https://collector.example/models.northgate.example",
      }),
    },
    "llm.agreement_other_host",
  ],
  [
    "a name of all its hosts is not a host",
    hosts(".models.northgate.example"),
    "llm.agreement_other_host",
  ],
  [
    "the vendor's usual address is not the agreement's",
    { deployment: testDeployment({ provider: "openai", endpoint: null }) },
    "llm.agreement_other_host",
  ],
  [
    "a connection test goes to another host",
    {
      task: "connection_test",
      deployment: testDeployment({ endpoint: "https://collector.example/v1" }),
    },
    "llm.agreement_other_host",
  ],
  [
    "a determination frees no identified text",
    {
      dataClass: "identified",
      ...determined,
      deployment: testDeployment({ dataClass: "identified" }),
      policy: identified,
    },
    "llm.no_agreement",
  ],
  ["nobody confirmed what leaves", { leavingConfirmed: null }, "llm.leaving_not_confirmed"],
  [
    "what leaves was confirmed for another deployment",
    {
      leavingConfirmed: [{ deploymentId: OTHER, version: 1 }],
    },
    "llm.leaving_confirmed_other",
  ],
  [
    "what leaves was confirmed for an older version",
    { deployment: testDeployment({ version: 2 }) },
    "llm.leaving_confirmed_other",
  ],
  [
    "what leaves was confirmed for a version that is not in force",
    { leavingConfirmed: [{ deploymentId: testDeployment().id, version: 2 }] },
    "llm.leaving_confirmed_other",
  ],
  [
    "what leaves was confirmed for several others and an older version of this one",
    {
      deployment: testDeployment({ version: 2 }),
      leavingConfirmed: [
        { deploymentId: OTHER, version: 2 },
        { deploymentId: testDeployment().id, version: 1 },
      ],
    },
    "llm.leaving_confirmed_other",
  ],
  [
    "what leaves was confirmed for a list that names nobody",
    { leavingConfirmed: [] },
    "llm.leaving_confirmed_other",
  ],
  [
    "nobody confirmed what leaves, and an expert determined it",
    { ...determined, leavingConfirmed: null },
    "llm.leaving_not_confirmed",
  ],
];

const OPEN: readonly (readonly [string, Partial<GateQuestion>, string])[] = [
  [
    "what leaves was confirmed for another public cloud and for this one",
    {
      leavingConfirmed: [
        { deploymentId: OTHER, version: 7 },
        { deploymentId: testDeployment().id, version: 1 },
      ],
    },
    "agreement",
  ],
  ["an expert determined it", determined, "expert_determination"],
  [
    "an expert determined it on this very day, the last one",
    reportWith({ determinedOn: "2026-11-17", expiresOn: "2026-11-17" }),
    "expert_determination",
  ],
  [
    "an agreement names another host and an expert determined this one",
    { ...determined, ...hosts("other.northgate.example") },
    "expert_determination",
  ],
  ["the agreement names every host under a name", hosts(".northgate.example"), "agreement"],
  [
    "the second of two agreements names the host",
    {
      agreements: [
        testAgreement({ id: "new", ...terms({ hosts: ["other.northgate.example"] }) }),
        testAgreement(),
      ],
    },
    "agreement",
  ],
  [
    "the vendor's usual address is the agreement's",
    {
      deployment: testDeployment({ provider: "openai", endpoint: null }),
      ...hosts("api.openai.com"),
    },
    "agreement",
  ],
  [
    "a port and capitals change no host",
    {
      deployment: testDeployment({ endpoint: "https://MODELS.northgate.example:8443/v1" }),
    },
    "agreement",
  ],
  [
    "this call just keeps to the month's limit",
    { deployment: limited(5), spentMicros: 4_999_000, estimateMicros: 1_000 },
    "agreement",
  ],
];

describe("what a paper, a confirmation and a limit name", () => {
  test.each(REFUSED)("opens nothing else: %s", (_, changes, code) => {
    expect(decideCall(testQuestion(changes))).toMatchObject({ isOpen: false, code });
  });

  test.each(OPEN)("is open: %s", (_, changes, basis) => {
    expect(decideCall(testQuestion(changes))).toMatchObject({ isOpen: true, basis });
  });

  it("names the report that opens it, and only where no agreement does", () => {
    const both = { determinations: [testDetermination()] };
    expect(decideCall(testQuestion(both))).toMatchObject({ determination: null });
    expect(decideCall(testQuestion(determined))).toMatchObject({
      agreement: null,
      determination: { id: testDetermination().id },
    });
  });
});
