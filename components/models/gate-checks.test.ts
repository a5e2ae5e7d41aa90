import { describe, expect, it } from "vitest";
import { refusalCodeSchema } from "@/lib/llm/gate/refusal.schema";
import { deploymentChecks, refusedChecks } from "./gate-checks";
import { CALL, DEPLOYMENT } from "./models-fixture";
import type { DeploymentView } from "./models-view";

const TODAY = "2026-11-17";
const STRICT = { allowsIdentified: false, confirmsLeaving: true, expertDetermination: null };
const EXPERT = {
  expert: "P. Halden",
  determinedOn: "2026-11-01",
  expiresOn: "2026-11-30",
  documentSha256: "0".repeat(64),
};

const stateOf = (change: Partial<DeploymentView>, name: string, policy = STRICT) => {
  const check = deploymentChecks({ ...DEPLOYMENT, ...change }, policy, TODAY).find(
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
    ["agreement", {}, "yes: Yes"],
    ["agreement", { agreementState: "expires_soon" }, "yes: Yes"],
    ["agreement", { state: "refused", agreementState: "live" }, "no: No"],
    ["agreement", { state: "refused", agreementState: "expired" }, "no: No"],
    ["agreement", { state: "refused", agreementState: "none" }, "no: No"],
    ["agreement", { zone: "on_premises", agreementState: null }, "yes: Not needed"],
    ["confirmed", {}, "each: Each draft"],
    ["confirmed", { zone: "private_cloud" }, "open: Not asked"],
  ] as const)("%s of %j is %s", (name, change, expected) => {
    expect(stateOf(change as Partial<DeploymentView>, name)).toBe(expected);
  });

  it("takes an expert's determination for the agreement of de-identified text alone", () => {
    const policy = { ...STRICT, expertDetermination: EXPERT } as never;
    const expired = { state: "in_use", agreementState: "expired" } as const;
    expect(stateOf(expired, "agreement", policy)).toBe("yes: Yes");
    expect(stateOf({ ...expired, dataClass: "identified" }, "agreement", policy)).toBe("no: No");
  });

  it("says that text may hold identifiers only where deployment and policy both allow it", () => {
    const titles = (dataClass: DeploymentView["dataClass"], allowsIdentified: boolean) =>
      deploymentChecks({ ...DEPLOYMENT, dataClass }, { ...STRICT, allowsIdentified }, TODAY).map(
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
