import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Agreement } from "../agreements/agreement.schema";
import { STRICT_MODEL_POLICY } from "../policy/model-policy.schema";
import { decideCall, type GateQuestion } from "./gate-rules";
import { NOW, testAgreement, testDeployment, testDetermination, testQuestion } from "./test-gate";

const terms = (changes: Partial<Agreement["terms"]>) => ({
  terms: { ...testAgreement().terms, ...changes },
});
const PRICE = { inputPerMillionUsd: 1, outputPerMillionUsd: 2 };

/**
 * The rule a second time, from the words and not from the code: a cloud call of a patient's text needs, all at
 * once, a chart that allows it, a class the deployment takes, papers that name the host it goes to (an agreement, or an expert's
 * report for de-identified text, each confirmed and in force), a confirmation that names this very deployment among those shown, and money.
 */
function mayLeave(question: GateQuestion): boolean {
  const { deployment, dataClass, policy, sensitivities, agreements } = question;
  const day = question.now.toISOString().slice(0, 10);
  const isPart2 = sensitivities.includes("part2");
  const chart =
    question.isAiAllowed &&
    sensitivities.every(
      (each) => each === "normal" || (each === "part2" && question.hasPart2Consent),
    );
  const classes =
    dataClass === "deidentified" ||
    (deployment.dataClass === "identified" && policy.allowsIdentified);
  const host = new URL(deployment.endpoint ?? "").host;
  const names = (allowed: readonly string[]) =>
    allowed.some((each) => (each[0] === "." ? host.endsWith(each) : each === host));
  const papers = agreements.some(
    (each) =>
      each.vendor === deployment.vendor &&
      each.confirmedAt !== null &&
      each.endedAt === null &&
      each.effectiveOn <= day &&
      (each.expiresOn === null || each.expiresOn >= day) &&
      names(each.terms.hosts) &&
      each.terms.scope.includes("language_models") &&
      (each.terms.covers === "identified" ||
        (each.terms.covers === "deidentified" && dataClass === "deidentified")) &&
      (!isPart2 || each.terms.coversPart2),
  );
  const determined =
    dataClass === "deidentified" &&
    !isPart2 &&
    question.determinations.some(
      (each) =>
        each.confirmedAt !== null &&
        each.endedAt === null &&
        names(each.terms.hosts) &&
        each.determinedOn <= day &&
        day <= each.expiresOn,
    );
  const shown = question.leavingConfirmed;
  const seen =
    deployment.zone === "private_cloud" ||
    !policy.confirmsLeaving ||
    (shown ?? []).some(
      (each) =>
        each.deploymentId === deployment.id &&
        each.version === deployment.version &&
        (dataClass === "deidentified" || each.isIdentified === true),
    );
  const limit = deployment.limits.monthlyCostUsd;
  const paid =
    limit === null ||
    (deployment.price !== null &&
      limit > 0 &&
      question.spentMicros < limit * 1e6 &&
      question.spentMicros + question.estimateMicros <= limit * 1e6);
  return chart && classes && (papers || determined) && seen && paid;
}

const dates = fc.constantFrom("2025-11-08", "2026-11-16", "2026-11-17", "2026-11-18", "2027-11-08");
const anyHosts = fc.constantFrom<string[]>(
  ["models.northgate.example"],
  ["models.northgate.example"],
  [".northgate.example"],
  ["collector.example", "api.openai.com"],
  [".models.northgate.example"],
  [],
);
const anyDetermination = fc.record({
  confirmedAt: fc.constantFrom(null, "2026-01-01T00:00:00.000Z", "2026-02-01T00:00:00.000Z"),
  endedAt: fc.constantFrom(null, null, null, "2026-10-01T00:00:00.000Z"),
  determinedOn: dates,
  expiresOn: dates,
  hosts: anyHosts,
});
const anyMoney = fc.record({
  monthlyCostUsd: fc.constantFrom(null, null, null, null, 0, 5),
  isPriced: fc.constantFrom(true, true, false),
  spentMicros: fc.constantFrom(0, 4_000_000, 5_000_000, 6_000_000),
  estimateMicros: fc.constantFrom(0, 1_000_000, 1_000_001),
});
const anyShown = fc.record({
  deploymentId: fc.constantFrom(testDeployment().id, testAgreement().id, testDetermination().id),
  version: fc.constantFrom(1, 1, 2),
});
const THIS = { deploymentId: testDeployment().id, version: 1 };
const anyConfirmation = fc.oneof(
  { weight: 1, arbitrary: fc.constant([THIS]) },
  { weight: 1, arbitrary: fc.constant([{ ...THIS, isIdentified: true } as const]) },
  { weight: 3, arbitrary: fc.array(anyShown, { maxLength: 4 }) },
  { weight: 1, arbitrary: fc.constant(null) },
);
const anyAgreement = fc.record({
  vendor: fc.constantFrom("Northgate Cloud", "Northgate Cloud", "Harbourline Vectors"),
  confirmedAt: fc.constantFrom(null, "2026-01-01T00:00:00.000Z", "2026-02-01T00:00:00.000Z"),
  endedAt: fc.constantFrom(null, null, null, "2026-10-01T00:00:00.000Z"),
  effectiveOn: dates,
  expiresOn: fc.option(dates),
  scope: fc.subarray(["language_models", "monitoring"] as const, { minLength: 1 }),
  covers: fc.constantFrom("none", "deidentified", "identified", "identified"),
  coversPart2: fc.boolean(),
  hosts: anyHosts,
});

describe("cloud calls under any papers (goal L6)", () => {
  it("leave only as the rule says, over 20,000 combinations", () => {
    const outcomes = { open: 0, refused: 0 };
    fc.assert(
      fc.property(
        fc.array(anyAgreement, { minLength: 1, maxLength: 4 }),
        fc.array(anyDetermination, { maxLength: 2 }),
        // Most are such that the call may leave, so that each single reason is met alone often enough.
        fc.constantFrom(
          ["normal"],
          ["normal"],
          ["normal", "normal"],
          [],
          ["part2"],
          ["normal", "part2"],
          ["normal", "psychotherapy"],
          ["restricted"],
        ),
        fc.constantFrom("deidentified", "deidentified", "identified"),
        fc.constantFrom("deidentified", "identified"),
        fc.constantFrom("public_cloud" as const, "private_cloud" as const),
        fc.record({
          isAiAllowed: fc.constantFrom(true, true, true, true, false),
          leavingConfirmed: anyConfirmation,
          money: anyMoney,
          hasPart2Consent: fc.boolean(),
          allowsIdentified: fc.boolean(),
        }),
        (agreements, reports, sensitivities, dataClass, allowed, zone, flags) => {
          const question = testQuestion({
            dataClass,
            sensitivities,
            deployment: testDeployment({
              zone,
              dataClass: allowed,
              limits: { ...testDeployment().limits, monthlyCostUsd: flags.money.monthlyCostUsd },
              price: flags.money.isPriced ? PRICE : null,
            }),
            agreements: agreements.map(({ scope, covers, coversPart2, hosts, ...rest }) =>
              testAgreement({ ...rest, ...terms({ scope, covers, coversPart2, hosts }) }),
            ),
            determinations: reports.map(({ hosts, ...rest }) =>
              testDetermination({ ...rest, terms: { scope: "Notes", hosts } }),
            ),
            policy: { ...STRICT_MODEL_POLICY, allowsIdentified: flags.allowsIdentified },
            spentMicros: flags.money.spentMicros,
            estimateMicros: flags.money.estimateMicros,
            isAiAllowed: flags.isAiAllowed,
            leavingConfirmed: flags.leavingConfirmed,
            hasPart2Consent: flags.hasPart2Consent,
            now: NOW,
          });
          const { isOpen } = decideCall(question);
          outcomes[isOpen ? "open" : "refused"] += 1;
          expect(isOpen).toBe(mayLeave(question));
        },
      ),
      { numRuns: 20_000 },
    );
    expect(outcomes.open).toBeGreaterThan(400);
    expect(outcomes.refused).toBeGreaterThan(1_000);
  });
});
