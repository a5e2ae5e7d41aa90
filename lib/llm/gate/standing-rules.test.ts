import { describe, expect, test } from "vitest";
import type { Deployment } from "../deployments/deployment.schema";
import { STRICT_MODEL_POLICY } from "../policy/model-policy.schema";
import { standingOf, type DoorPapers } from "./standing-rules";
import { NOW, testAgreement, testDeployment, testDetermination } from "./test-gate";

const PAPERS: DoorPapers = {
  agreements: [testAgreement()],
  determinations: [],
  policy: STRICT_MODEL_POLICY,
};
const standing = (deployment: Partial<Deployment>, papers: Partial<DoorPapers> = {}, cost = 0) =>
  standingOf(testDeployment(deployment), { ...PAPERS, ...papers }, { costMicros: cost, now: NOW });
const allowing = { ...STRICT_MODEL_POLICY, allowsIdentified: true };
const covering = (covers: "deidentified" | "identified") =>
  testAgreement({ id: `covers-${covers}`, terms: { ...testAgreement().terms, covers } });

describe("how a deployment stands", () => {
  test.each<[string, Partial<Deployment>, Partial<DoorPapers>, string, string | null]>([
    ["under a live agreement", {}, {}, "in_use", null],
    ["switched off", { isEnabled: false }, {}, "off", null],
    ["without papers", {}, { agreements: [] }, "refused", "llm.no_agreement"],
    [
      "at a host that no agreement names",
      { endpoint: "https://collector.example/v1" },
      {},
      "refused",
      "llm.agreement_other_host",
    ],
    [
      "set up for identified text, under an agreement for de-identified text",
      { dataClass: "identified" },
      { policy: allowing },
      "deidentified_only",
      "llm.agreement_does_not_cover",
    ],
    [
      "set up for identified text that the policy sends nowhere",
      { dataClass: "identified" },
      { agreements: [covering("identified")] },
      "deidentified_only",
      "llm.identified_not_allowed",
    ],
    [
      "set up for identified text, covered and allowed",
      { dataClass: "identified" },
      { agreements: [covering("identified")], policy: allowing },
      "in_use",
      null,
    ],
    [
      "set up for identified text, under an expired agreement",
      { dataClass: "identified" },
      { agreements: [testAgreement({ expiresOn: "2026-11-16" })], policy: allowing },
      "refused",
      "llm.agreement_expired",
    ],
    ["given no task", { tasks: [] }, {}, "idle", "llm.task_not_routed"],
    ["open to nobody", { roles: [] }, {}, "idle", "llm.role_not_allowed"],
    ["that cannot be reached", { model: "two words" }, {}, "refused", "llm.settings_invalid"],
    ["on premises", { zone: "on_premises", vendor: null }, { agreements: [] }, "in_use", null],
  ])("%s", (_, deployment, papers, state, refusal) => {
    expect(standing(deployment, papers)).toMatchObject({ state, refusal });
  });

  test("names the very agreement that a call would go under, and not the newest one", () => {
    const other = testAgreement({
      id: "newest",
      signedOn: "2026-11-01",
      terms: { ...testAgreement().terms, hosts: ["other.northgate.example"] },
    });
    const agreements = [other, testAgreement()];
    expect(standing({}, { agreements })).toMatchObject({ agreementId: testAgreement().id });
  });

  test("names the report where it stands in for an agreement", () => {
    const determinations = [testDetermination()];
    expect(standing({}, { agreements: [], determinations })).toMatchObject({
      state: "in_use",
      agreementId: null,
      determinationId: testDetermination().id,
    });
  });

  test("is refused once no call fits into the month's limit any more", () => {
    const limits = { ...testDeployment().limits, monthlyCostUsd: 5 };
    const price = { inputPerMillionUsd: 1, outputPerMillionUsd: 2 };
    // 2,000 tokens out at 2 dollars a million are 4,000 millionths.
    const at = (cost: number) => standing({ limits, price }, {}, cost).refusal;
    expect(at(4_996_000)).toBeNull();
    expect(at(4_996_001)).toBe("llm.budget_spent");
  });
});
