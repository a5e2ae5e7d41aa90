import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { decideWidest } from "./data-class-rules";
import { routedTaskSchema } from "./door.schema";
import { decideCall, type GateQuestion } from "./gate-rules";
import { testAgreement, testDeployment, testDetermination, testQuestion } from "./test-gate";

const covering = testAgreement({ terms: { ...testAgreement().terms, covers: "identified" } });
const identified = (changes: Partial<GateQuestion["deployment"]> = {}) =>
  testDeployment({ dataClass: "identified", ...changes });
const allowing = { version: 1, allowsIdentified: true, confirmsLeaving: true };
const seen = { deploymentId: testDeployment().id, version: 1, isIdentified: true } as const;

/** A public cloud under an agreement that covers identifiers, shown with them: each case takes one thing away. */
const OPEN = {
  deployment: identified(),
  agreements: [covering],
  policy: allowing,
  leavingConfirmed: [seen],
};

describe("whether a call goes with identifiers", () => {
  it("does where the task, the deployment, the policy, the paper and the clinician allow it", () => {
    expect(decideWidest(testQuestion(OPEN))).toMatchObject({
      dataClass: "identified",
      decision: { isOpen: true, basis: "agreement" },
    });
  });

  it.each(["in_process", "on_premises"] as const)("needs no paper %s", (zone) => {
    const question = testQuestion({ ...OPEN, deployment: identified({ zone }), agreements: [] });
    expect(decideWidest({ ...question, leavingConfirmed: null })).toMatchObject({
      dataClass: "identified",
      decision: { isOpen: true, basis: "local" },
    });
  });

  it.each<[string, Partial<GateQuestion>]>([
    ["the deployment takes de-identified text", { deployment: testDeployment() }],
    ["the policy does not allow it", { policy: { ...allowing, allowsIdentified: false } }],
    ["the agreement covers de-identified text", { agreements: [testAgreement()] }],
    [
      "an expert's report alone opens the host",
      { agreements: [], determinations: [testDetermination()] },
    ],
    [
      "the clinician saw placeholders",
      { leavingConfirmed: [{ deploymentId: seen.deploymentId, version: 1 }] },
    ],
    [
      "the task is to choose references",
      { task: "evidence", deployment: identified({ tasks: ["evidence"] }) },
    ],
  ])("goes with placeholders where %s", (_, changes) => {
    expect(decideWidest(testQuestion({ ...OPEN, ...changes }))).toMatchObject({
      dataClass: "deidentified",
      decision: { isOpen: true },
    });
  });

  it.each<[string, Partial<GateQuestion>, string]>([
    ["a patient who opted out", { isAiAllowed: false }, "llm.patient_opted_out"],
    ["a psychotherapy note", { sensitivities: ["psychotherapy"] }, "llm.psychotherapy_note"],
    ["no agreement", { agreements: [] }, "llm.no_agreement"],
    ["nothing confirmed", { leavingConfirmed: null }, "llm.leaving_not_confirmed"],
    ["a role it is closed to", { roles: ["auditor"] }, "llm.role_not_allowed"],
  ])("does not go at all with %s", (_, changes, code) => {
    expect(decideWidest(testQuestion({ ...OPEN, ...changes })).decision).toMatchObject({
      isOpen: false,
      code,
    });
  });

  it("is never wider than the gate, and never closes what the gate opens for placeholders", () => {
    const question = fc.record({
      task: fc.constantFrom(...routedTaskSchema.options),
      deployment: fc
        .record({
          dataClass: fc.constantFrom("identified" as const, "deidentified" as const),
          zone: fc.constantFrom(
            "on_premises" as const,
            "private_cloud" as const,
            "public_cloud" as const,
          ),
        })
        .map((changes) => testDeployment({ ...changes, tasks: [...routedTaskSchema.options] })),
      agreements: fc.constantFrom([], [covering], [testAgreement()]),
      policy: fc.record({
        version: fc.constant(1),
        allowsIdentified: fc.boolean(),
        confirmsLeaving: fc.boolean(),
      }),
      isAiAllowed: fc.boolean(),
      leavingConfirmed: fc.constantFrom(
        null,
        [seen],
        [{ deploymentId: seen.deploymentId, version: 1 }],
      ),
    });
    fc.assert(
      fc.property(question, (changes) => {
        const asked = testQuestion(changes);
        const { dataClass, decision } = decideWidest(asked);
        expect(decision).toEqual(decideCall({ ...asked, dataClass }));
        const without = decideCall({ ...asked, dataClass: "deidentified" });
        if (without.isOpen) expect(decision.isOpen).toBe(true);
        if (dataClass === "identified") {
          expect(asked.policy.allowsIdentified).toBe(true);
          expect(asked.deployment.dataClass).toBe("identified");
          expect(asked.task).not.toBe("evidence");
        }
      }),
    );
  });
});
