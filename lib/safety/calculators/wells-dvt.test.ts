import { describe, expect, it } from "vitest";
import { expectStatus, valuesByKey } from "./expect-status";
import type { FlagKey, KnownInputs } from "./known-inputs.schema";
import { WELLS_DVT } from "./wells-dvt";

const ONE_POINT = [
  "hasActiveCancer",
  "hasLegParalysisOrPlaster",
  "wasBedriddenOrHadMajorSurgery",
  "hasDeepVeinTenderness",
  "isEntireLegSwollen",
  "isCalfSwollenByThreeCentimeters",
  "hasPittingEdemaInOneLeg",
  "hasCollateralSuperficialVeins",
  "hasPriorDeepVeinThrombosis",
] as const satisfies readonly FlagKey[];
const ALTERNATIVE = "isAlternativeAsLikelyAsDeepVeinThrombosis";

function leg(present: readonly FlagKey[]): KnownInputs {
  const all = [...ONE_POINT, ALTERNATIVE] as const;
  return Object.fromEntries(all.map((key) => [key, present.includes(key)]));
}

describe("WELLS_DVT", () => {
  it.each(ONE_POINT)("gives one point for %s alone", (key) => {
    expect(valuesByKey(WELLS_DVT.calculate(leg([key])))).toEqual({ score: 1 });
  });

  it.each([
    [leg([]), 0, "unlikely"],
    [leg([ALTERNATIVE]), -2, "unlikely"],
    [leg(ONE_POINT.slice(0, 1)), 1, "unlikely"],
    [leg(ONE_POINT.slice(0, 2)), 2, "likely"],
    [leg([...ONE_POINT.slice(0, 3), ALTERNATIVE]), 1, "unlikely"],
    [leg([...ONE_POINT.slice(0, 4), ALTERNATIVE]), 2, "likely"],
    [leg(ONE_POINT), 9, "likely"],
    [leg([...ONE_POINT, ALTERNATIVE]), 7, "likely"],
  ])("%j scores %d: %s", (known, score, category) => {
    const result = expectStatus(WELLS_DVT.calculate(known), "done");
    expect(valuesByKey(result)).toEqual({ score });
    expect(result.interpretation).toContain(`thrombosis ${category} (`);
  });

  it("lets an undocumented alternative diagnosis lower the score, not raise it", () => {
    const known = { ...leg(ONE_POINT.slice(0, 3)), [ALTERNATIVE]: undefined };
    const result = expectStatus(WELLS_DVT.calculate(known), "missing");
    expect(result.range).toMatchObject({ least: 1, most: 3 });
    expect(result.interpretation).toBeUndefined();
  });

  it("does not count an undocumented finding as absent", () => {
    const known = { ...leg(["hasActiveCancer"]), isEntireLegSwollen: undefined };
    const result = expectStatus(WELLS_DVT.calculate(known), "missing");
    expect(result.range).toMatchObject({ least: 1, most: 2 });
    expect(result.missing).toEqual(["Entire leg swollen"]);
    expect(result.points).toHaveLength(9);
  });

  it("does not apply where thrombosis is not suspected, nor to a child", () => {
    const unsuspected = { ...leg([]), hasSuspectedDeepVeinThrombosis: false };
    expect(WELLS_DVT.calculate(unsuspected).status).toBe("not_applicable");
    expect(WELLS_DVT.calculate({ ...leg([]), age: { value: 17 } }).status).toBe("not_applicable");
  });
});
