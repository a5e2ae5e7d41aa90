import { describe, expect, it } from "vitest";
import type { KnownInputs } from "./known-inputs.schema";
import { runCalculators } from "./run-calculators";

const idsFor = (known: KnownInputs) => runCalculators(known).map(({ id }) => id);

describe("runCalculators", () => {
  it.each<[KnownInputs, string[]]>([
    [{}, []],
    [{ age: { value: 70 }, sex: "female" }, []],
    [{ hasHypertension: true, hasDiabetes: true, hasStroke: true }, []],
    [{ hasHemoptysis: false, hasActiveCancer: false }, []],
    [{ heartRate: { value: 80 }, respiratoryRate: { value: 16 } }, []],
    [{ inr: { value: 2.4 } }, []],
    [{ weight: { value: 80, unit: "kg" } }, ["bmi"]],
    [{ systolicPressure: { value: 120 }, diastolicPressure: { value: 80 } }, ["map"]],
    [{ creatinine: { value: 1.1 } }, ["egfr-ckd-epi-2021", "cockcroft-gault"]],
    [{ troponinLevel: "above_limit" }, ["heart"]],
    [{ hasSuspectedPulmonaryEmbolism: true }, ["wells-pe", "perc"]],
    [{ hasSuspectedPulmonaryEmbolism: false }, []],
    [{ hasDeepVeinTenderness: true }, ["wells-dvt"]],
    [{ hasPneumonia: true }, ["curb-65"]],
    [{ hasSuspectedInfection: true }, ["qsofa"]],
    [{ hasAtrialFibrillation: true }, ["cha2ds2-vasc", "has-bled"]],
    [{ hasAtrialFibrillation: false }, []],
    [{ consciousness: "alert" }, ["news2"]],
    [{ hasTonsillarExudate: true }, ["centor-mcisaac"]],
    [{ hasTonsillarExudate: false, hasTenderAnteriorNodes: false }, []],
    [{ bilirubin: { value: 3, unit: "mg/dL" } }, ["meld-3"]],
    [{ chloride: { value: 104 } }, ["anion-gap"]],
    [{ calcium: { value: 9 } }, ["corrected-calcium"]],
    [{ qtInterval: { value: 400 } }, ["qtc"]],
    [{ urineSodium: { value: 20 } }, ["fena"]],
  ])("%j calls for %j", (known, ids) => {
    expect(idsFor(known)).toEqual(ids);
  });

  it("answers a whole chart: what is done, what is missing, what does not apply", () => {
    const results = runCalculators({
      age: { value: 71 },
      sex: "male",
      weight: { value: 80, unit: "kg" },
      height: { value: 178, unit: "cm" },
      creatinine: { value: 1.4, unit: "mg/dL" },
      hasPneumonia: true,
      hasConfusion: false,
      respiratoryRate: { value: 24 },
      systolicPressure: { value: 104 },
      diastolicPressure: { value: 58 },
      hasAtrialFibrillation: false,
      hasTonsillarExudate: true,
      hasSoreThroat: false,
    });
    expect(results.map(({ id, status }) => [id, status])).toEqual([
      ["bmi", "done"],
      ["map", "done"],
      ["egfr-ckd-epi-2021", "done"],
      ["cockcroft-gault", "done"],
      ["curb-65", "missing"],
      ["centor-mcisaac", "not_applicable"],
    ]);
  });

  it("does not change what it is given", () => {
    const known = Object.freeze({ creatinine: Object.freeze({ value: 97, unit: "µmol/L" }) });
    expect(() => runCalculators(known)).not.toThrow();
  });
});
