import { describe, expect, it, test } from "vitest";
import type { Agreement } from "../agreements/agreement.schema";
import { STRICT_MODEL_POLICY } from "../policy/model-policy.schema";
import { decideCall, type GateQuestion } from "./gate-rules";
import { refusalCodeSchema, REFUSAL_WORDS } from "./refusal.schema";
import { testAgreement, testDeployment, testQuestion } from "./test-gate";

const terms = (changes: Partial<Agreement["terms"]>) => ({
  terms: { ...testAgreement().terms, ...changes },
});
const identified = { ...STRICT_MODEL_POLICY, allowsIdentified: true };
const onPremises = testDeployment({ zone: "on_premises", vendor: null, dataClass: "identified" });

const REFUSED: readonly (readonly [string, Partial<GateQuestion>, string])[] = [
  [
    "it is switched off",
    { deployment: testDeployment({ isEnabled: false }) },
    "llm.deployment_off",
  ],
  ["the task is not its own", { task: "chat" }, "llm.task_not_routed"],
  ["the role may not use it", { roles: ["nurse"] }, "llm.role_not_allowed"],
  ["nobody may use it", { deployment: testDeployment({ roles: [] }) }, "llm.role_not_allowed"],
  [
    "it takes de-identified text only",
    { dataClass: "identified", policy: identified },
    "llm.data_class_not_allowed",
  ],
  [
    "the policy sends nothing identified, even on premises",
    { dataClass: "identified", deployment: onPremises },
    "llm.identified_not_allowed",
  ],
  ["the patient opted out", { isAiAllowed: false }, "llm.patient_opted_out"],
  [
    "the patient opted out, on premises too",
    { isAiAllowed: false, deployment: onPremises },
    "llm.patient_opted_out",
  ],
  [
    "one of several marks is a psychotherapy note",
    { sensitivities: ["normal", "psychotherapy"], deployment: onPremises },
    "llm.psychotherapy_note",
  ],
  [
    "the record is under Part 2 and no consent is on file",
    { sensitivities: ["part2"] },
    "llm.part2_without_consent",
  ],
  ["the record is restricted", { sensitivities: ["restricted"] }, "llm.restricted_record"],
  ["a mark is one that nobody knows", { sensitivities: ["vip"] }, "llm.restricted_record"],
  ["there is no agreement", { agreements: [] }, "llm.no_agreement"],
  [
    "the agreement is another vendor's",
    { agreements: [testAgreement({ vendor: "Harbourline Vectors" })] },
    "llm.no_agreement",
  ],
  [
    "the deployment names no vendor",
    { deployment: testDeployment({ vendor: null }) },
    "llm.no_agreement",
  ],
  [
    "nobody confirmed the document",
    { agreements: [testAgreement({ confirmedAt: null })] },
    "llm.agreement_not_confirmed",
  ],
  [
    "it takes effect tomorrow",
    { agreements: [testAgreement({ effectiveOn: "2026-11-18" })] },
    "llm.agreement_not_effective",
  ],
  [
    "it expired yesterday",
    { agreements: [testAgreement({ expiresOn: "2026-11-16" })] },
    "llm.agreement_expired",
  ],
  [
    "it was ended before its time",
    { agreements: [testAgreement({ endedAt: "2026-11-17T15:39:59.000Z" })] },
    "llm.agreement_ended",
  ],
  [
    "it covers monitoring alone",
    { agreements: [testAgreement(terms({ scope: ["monitoring"] }))] },
    "llm.agreement_does_not_cover",
  ],
  [
    "it covers no chart data",
    { agreements: [testAgreement(terms({ covers: "none" }))] },
    "llm.agreement_does_not_cover",
  ],
  [
    "it covers de-identified text and identified text is meant",
    {
      dataClass: "identified",
      policy: identified,
      deployment: testDeployment({ dataClass: "identified" }),
    },
    "llm.agreement_does_not_cover",
  ],
  [
    "Part 2 has its consent but the agreement does not name it",
    { sensitivities: ["part2"], hasPart2Consent: true },
    "llm.agreement_does_not_cover",
  ],
  [
    "a connection test has no agreement either",
    { task: "connection_test", agreements: [] },
    "llm.no_agreement",
  ],
];

const OPEN: readonly (readonly [string, Partial<GateQuestion>, string])[] = [
  ["a live agreement covers it", {}, "agreement"],
  [
    "the last day counts whole",
    { agreements: [testAgreement({ expiresOn: "2026-11-17" })] },
    "agreement",
  ],
  [
    "the first day counts too",
    { agreements: [testAgreement({ effectiveOn: "2026-11-17" })] },
    "agreement",
  ],
  [
    "the vendor is written in another case",
    { agreements: [testAgreement({ vendor: " northgate  CLOUD" })] },
    "agreement",
  ],
  [
    "an expired agreement stands beside its renewal",
    { agreements: [testAgreement({ id: "old", expiresOn: "2026-11-08" }), testAgreement()] },
    "agreement",
  ],
  [
    "it runs on premises",
    { deployment: onPremises, agreements: [], leavingConfirmed: null },
    "local",
  ],
  [
    "it runs in process",
    { deployment: testDeployment({ zone: "in_process", vendor: null }), agreements: [] },
    "local",
  ],
  [
    "identified text stays on premises and the policy allows it",
    { deployment: onPremises, dataClass: "identified", policy: identified, agreements: [] },
    "local",
  ],
  [
    "a private cloud asks nobody to confirm",
    { deployment: testDeployment({ zone: "private_cloud" }), leavingConfirmed: null },
    "agreement",
  ],
  [
    "the policy waives the confirmation",
    { leavingConfirmed: null, policy: { ...STRICT_MODEL_POLICY, confirmsLeaving: false } },
    "agreement",
  ],
  [
    "a test of what is switched off sends a made-up case under the agreement",
    {
      task: "connection_test",
      deployment: testDeployment({ isEnabled: false }),
      leavingConfirmed: null,
    },
    "made_up",
  ],
  [
    "Part 2 with consent under an agreement that names it",
    {
      sensitivities: ["part2"],
      hasPart2Consent: true,
      agreements: [testAgreement(terms({ coversPart2: true }))],
    },
    "agreement",
  ],
];

describe("the gate", () => {
  test.each(REFUSED)("refuses when %s", (_, changes, code) => {
    expect(decideCall(testQuestion(changes))).toMatchObject({ isOpen: false, code });
  });

  test.each(OPEN)("opens when %s", (_, changes, basis) => {
    expect(decideCall(testQuestion(changes))).toMatchObject({ isOpen: true, basis });
  });

  it("names the agreement that would have to be mended", () => {
    const expired = testAgreement({ expiresOn: "2026-11-08" });
    const decision = decideCall(testQuestion({ agreements: [expired] }));
    expect(decision).toMatchObject({ check: "agreement", agreement: { id: expired.id } });
  });

  it("has words for every reason, and each of them says what is the matter", () => {
    for (const code of refusalCodeSchema.options) expect(REFUSAL_WORDS[code]).toMatch(/\.$/);
  });
});
