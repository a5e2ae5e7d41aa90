import { describe, expect, it } from "vitest";
import { expectStatus, valuesByKey } from "./expect-status";
import { HAS_BLED } from "./has-bled";
import type { KnownInputs } from "./known-inputs.schema";

const NOTHING: KnownInputs = {
  hasAtrialFibrillation: true,
  hasUncontrolledHypertension: false,
  hasDialysisOrRenalTransplant: false,
  creatinine: { value: 1, unit: "mg/dL" },
  hasLiverDisease: false,
  hasStroke: false,
  hasBleedingHistory: false,
  hasLabileInr: false,
  age: { value: 60 },
  takesAntiplateletOrNsaid: false,
  hasAlcoholExcess: false,
};
const TWO = { hasStroke: true, hasBleedingHistory: true };

describe("HAS_BLED", () => {
  it.each([
    [{}, 0, 1.13, "Not high"],
    [{ hasUncontrolledHypertension: true }, 1, 1.02, "Not high"],
    [{ hasDialysisOrRenalTransplant: true }, 1, 1.02, "Not high"],
    [{ creatinine: { value: 199, unit: "µmol/L" } }, 0, 1.13, "Not high"],
    [{ creatinine: { value: 200, unit: "µmol/L" } }, 1, 1.02, "Not high"],
    [{ creatinine: { value: 2.26, unit: "mg/dL" } }, 0, 1.13, "Not high"],
    [{ creatinine: { value: 2.27, unit: "mg/dL" } }, 1, 1.02, "Not high"],
    [{ hasLiverDisease: true }, 1, 1.02, "Not high"],
    [{ hasStroke: true }, 1, 1.02, "Not high"],
    [{ hasLabileInr: true }, 1, 1.02, "Not high"],
    [{ age: { value: 65 } }, 0, 1.13, "Not high"],
    [{ age: { value: 65.5 } }, 0, 1.13, "Not high"],
    [{ age: { value: 66 } }, 1, 1.02, "Not high"],
    [{ takesAntiplateletOrNsaid: true, hasAlcoholExcess: true }, 2, 1.88, "Not high"],
    [{ ...TWO, age: { value: 70 } }, 3, 3.74, "High"],
    [{ ...TWO, age: { value: 70 }, hasLabileInr: true }, 4, 8.7, "High"],
    [{ ...TWO, age: { value: 70 }, hasLabileInr: true, hasLiverDisease: true }, 5, 12.5, "High"],
  ])("%j scores %d, %d bleeds in 100 patient-years: %s", (changes, score, bleeds, category) => {
    const result = expectStatus(HAS_BLED.calculate({ ...NOTHING, ...changes }), "done");
    expect(valuesByKey(result)).toEqual({ score, bleeds });
    expect(result.interpretation.startsWith(category)).toBe(true);
  });

  it("reaches nine, and gives no rate where the cohort had too few people", () => {
    const all: KnownInputs = {
      hasUncontrolledHypertension: true,
      hasDialysisOrRenalTransplant: true,
      hasLiverDisease: true,
      hasStroke: true,
      hasBleedingHistory: true,
      hasLabileInr: true,
      age: { value: 80 },
      takesAntiplateletOrNsaid: true,
      hasAlcoholExcess: true,
    };
    expect(valuesByKey(HAS_BLED.calculate(all))).toEqual({ score: 9 });
  });

  it("has no labile INR without a vitamin K antagonist, and asks where one is taken", () => {
    const { hasLabileInr: _dropped, ...rest } = NOTHING;
    const without = HAS_BLED.calculate({ ...rest, takesVitaminKAntagonist: false });
    expect(expectStatus(without, "done").values[0]?.value).toBe(0);
    const taken = HAS_BLED.calculate({ ...rest, takesVitaminKAntagonist: true });
    expect(expectStatus(taken, "missing").missing).toEqual([
      "Labile INR (time in range below 60 %)",
    ]);
  });

  it("takes no TIA for a stroke, but no stroke, TIA or embolism for no stroke", () => {
    const { hasStroke: _dropped, ...rest } = NOTHING;
    const some = HAS_BLED.calculate({ ...rest, hasStrokeTiaOrThromboembolism: true });
    expect(expectStatus(some, "missing").missing).toEqual(["Previous stroke"]);
    const none = HAS_BLED.calculate({ ...rest, hasStrokeTiaOrThromboembolism: false });
    expect(expectStatus(none, "done").values[0]?.value).toBe(0);
  });

  it.each([
    [{ creatinine: undefined }, ["Creatinine"]],
    [{ hasDialysisOrRenalTransplant: undefined }, ["Chronic dialysis or renal transplant"]],
    [{ creatinine: { value: 25 } }, ["Creatinine: unit (mg/dL or µmol/L)"]],
    [{ age: undefined }, ["Age"]],
  ])("with %j may score one point more", (changes, missing) => {
    const result = expectStatus(HAS_BLED.calculate({ ...NOTHING, ...changes }), "missing");
    expect(result.range).toMatchObject({ least: 0, most: 1 });
    expect(result.missing).toEqual(missing);
  });

  it("does not apply without atrial fibrillation", () => {
    const result = HAS_BLED.calculate({ ...NOTHING, hasAtrialFibrillation: false });
    expect(result.status).toBe("not_applicable");
  });
});
