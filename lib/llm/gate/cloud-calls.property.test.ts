import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Agreement } from "../agreements/agreement.schema";
import { STRICT_MODEL_POLICY } from "../policy/model-policy.schema";
import { decideCall, type GateQuestion } from "./gate-rules";
import { NOW, testAgreement, testDeployment, testQuestion } from "./test-gate";

const terms = (changes: Partial<Agreement["terms"]>) => ({
  terms: { ...testAgreement().terms, ...changes },
});
const determination = {
  ...STRICT_MODEL_POLICY,
  expertDetermination: {
    expert: "Dr. Determinata",
    determinedOn: "2026-01-01",
    expiresOn: "2026-12-31",
    documentSha256: "b".repeat(64),
  },
};

/**
 * The rule a second time, from the words and not from the code: a cloud call of a patient's text needs, all at
 * once, a chart that allows it, a class the deployment takes, and papers (or a determination for de-identified text).
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
  const papers = agreements.some(
    (each) =>
      each.vendor === deployment.vendor &&
      each.confirmedAt !== null &&
      each.endedAt === null &&
      each.effectiveOn <= day &&
      (each.expiresOn === null || each.expiresOn >= day) &&
      each.terms.scope.includes("language_models") &&
      (each.terms.covers === "identified" ||
        (each.terms.covers === "deidentified" && dataClass === "deidentified")) &&
      (!isPart2 || each.terms.coversPart2),
  );
  const expert = policy.expertDetermination;
  const determined =
    expert !== null &&
    dataClass === "deidentified" &&
    !isPart2 &&
    expert.determinedOn <= day &&
    day <= expert.expiresOn;
  const seen =
    question.isLeavingConfirmed || deployment.zone === "private_cloud" || !policy.confirmsLeaving;
  return chart && classes && (papers || determined) && seen;
}

const dates = fc.constantFrom("2025-11-08", "2026-11-16", "2026-11-17", "2026-11-18", "2027-11-08");
const anyAgreement = fc.record({
  vendor: fc.constantFrom("Northgate Cloud", "Harbourline Vectors"),
  confirmedAt: fc.constantFrom(null, "2026-01-01T00:00:00.000Z"),
  endedAt: fc.constantFrom(null, null, "2026-10-01T00:00:00.000Z"),
  effectiveOn: dates,
  expiresOn: fc.option(dates),
  scope: fc.subarray(["language_models", "monitoring"] as const, { minLength: 1 }),
  covers: fc.constantFrom("none" as const, "deidentified" as const, "identified" as const),
  coversPart2: fc.boolean(),
});

describe("cloud calls under any papers (goal L6)", () => {
  it("leave only as the rule says, over 5,000 combinations", () => {
    const outcomes = { open: 0, refused: 0 };
    fc.assert(
      fc.property(
        fc.array(anyAgreement, { maxLength: 3 }),
        fc.subarray(["normal", "part2", "psychotherapy", "restricted"]),
        fc.constantFrom("deidentified" as const, "identified" as const),
        fc.constantFrom("deidentified" as const, "identified" as const),
        fc.constantFrom("public_cloud" as const, "private_cloud" as const),
        fc.record({
          isAiAllowed: fc.constantFrom(true, true, false),
          isLeavingConfirmed: fc.boolean(),
          hasPart2Consent: fc.boolean(),
          allowsIdentified: fc.boolean(),
          isDetermined: fc.boolean(),
        }),
        (agreements, sensitivities, dataClass, allowed, zone, flags) => {
          const question = testQuestion({
            dataClass,
            sensitivities,
            deployment: testDeployment({ zone, dataClass: allowed }),
            agreements: agreements.map(({ scope, covers, coversPart2, ...rest }) =>
              testAgreement({ ...rest, ...terms({ scope, covers, coversPart2 }) }),
            ),
            policy: {
              ...(flags.isDetermined ? determination : STRICT_MODEL_POLICY),
              allowsIdentified: flags.allowsIdentified,
            },
            isAiAllowed: flags.isAiAllowed,
            isLeavingConfirmed: flags.isLeavingConfirmed,
            hasPart2Consent: flags.hasPart2Consent,
            now: NOW,
          });
          const { isOpen } = decideCall(question);
          outcomes[isOpen ? "open" : "refused"] += 1;
          expect(isOpen).toBe(mayLeave(question));
        },
      ),
      { numRuns: 5_000 },
    );
    expect(outcomes.open).toBeGreaterThan(100);
    expect(outcomes.refused).toBeGreaterThan(1_000);
  });
});
