import { describe, expect, it } from "vitest";
import { refusalCodeSchema } from "@/lib/llm/gate/refusal.schema";
import { deploymentChecks, refusedChecks } from "./gate-checks";
import { CALL, DEPLOYMENT } from "./models-fixture";
import type { DeploymentView } from "./models-view";

const STRICT = { allowsIdentified: false, confirmsLeaving: true };

const stateOf = (change: Partial<DeploymentView>, name: string) => {
  const check = deploymentChecks({ ...DEPLOYMENT, ...change }, STRICT).find(
    (each) => each.name === name,
  );
  return `${check?.state}: ${check?.word}`;
};

describe("what a call must pass", () => {
  it.each([
    ["limits", {}, "each: Each call"],
    ["limits", { isEnabled: false }, "no: Off"],
    ["limits", { tasks: [] }, "no: No task"],
    ["role", {}, "each: Each call"],
    ["role", { roles: [] }, "no: Nobody"],
    ["patient", {}, "each: Each call"],
    ["limits", { state: "refused", refusal: "llm.budget_spent" }, "no: Limit reached"],
    ["limits", { state: "refused", refusal: "llm.limit_without_price" }, "no: No price"],
    ["limits", { state: "refused", refusal: "llm.settings_invalid" }, "no: Not reachable"],
    ["agreement", {}, "yes: Yes"],
    ["agreement", { state: "refused", refusal: "llm.agreement_expired" }, "no: No"],
    ["agreement", { state: "refused", refusal: "llm.agreement_other_host" }, "no: No"],
    ["agreement", { state: "refused", refusal: "llm.agreement_does_not_cover" }, "no: No"],
    ["agreement", { state: "refused", refusal: "llm.no_agreement", agreementId: null }, "no: No"],
    [
      "agreement",
      { state: "refused", refusal: "llm.budget_spent", agreementId: null },
      "open: Not asked",
    ],
    [
      "agreement",
      { state: "deidentified_only", refusal: "llm.agreement_does_not_cover" },
      "yes: De-identified",
    ],
    ["agreement", { zone: "on_premises", agreementId: null }, "yes: Not needed"],
    ["confirmed", {}, "each: Each draft"],
    ["confirmed", { zone: "private_cloud" }, "open: Not asked"],
  ] as const)("%s of %j is %s", (name, change, expected) => {
    expect(stateOf(change as Partial<DeploymentView>, name)).toBe(expected);
  });

  it("says that an expert’s determination stands in where the gate opens by one", () => {
    const opened = { ...DEPLOYMENT, agreementId: null, determinationId: DEPLOYMENT.id };
    const [check] = deploymentChecks(opened, STRICT).filter(({ name }) => name === "agreement");
    expect(check).toMatchObject({
      state: "yes",
      title: "An expert’s determination stands in for it",
    });
  });

  it("says that text may hold identifiers only where deployment and policy both allow it", () => {
    const titles = (dataClass: DeploymentView["dataClass"], allowsIdentified: boolean) =>
      deploymentChecks({ ...DEPLOYMENT, dataClass }, { ...STRICT, allowsIdentified }).map(
        ({ title }) => title,
      );
    expect(titles("identified", true)).toContain("Text may hold identifiers");
    expect(titles("identified", false)).not.toContain("Text may hold identifiers");
    expect(titles("deidentified", true)).not.toContain("Text may hold identifiers");
  });
});

describe("a refused call", () => {
  it("has exactly one check that said no, for every refusal there is", () => {
    for (const code of refusalCodeSchema.options) {
      const noes = refusedChecks({ ...CALL, code }).filter(({ state }) => state === "no");
      expect(noes, code).toHaveLength(1);
    }
  });

  it("had passed what is asked before, and was not asked what comes after", () => {
    const states = (code: string, task = "critic") =>
      refusedChecks({ code, task }).map(({ state }) => state);
    expect(states("llm.agreement_expired")).toEqual(["yes", "yes", "yes", "yes", "no", "open"]);
    expect(states("llm.role_not_allowed")).toEqual(["yes", "no", "open", "open", "open", "open"]);
    expect(states("llm.residual_found")).toEqual(["yes", "yes", "no", "yes", "yes", "open"]);
  });

  it("of a connection test claims nothing of a role or a patient", () => {
    const checks = refusedChecks({ code: "llm.no_agreement", task: "connection_test" });
    expect(checks.map(({ state }) => state)).toEqual(["open", "open", "yes", "open", "no", "open"]);
  });

  it("with a code that is none claims nothing at all", () => {
    const checks = refusedChecks({ code: null, task: "critic" });
    expect(new Set(checks.map(({ state }) => state))).toEqual(new Set(["open"]));
  });
});
