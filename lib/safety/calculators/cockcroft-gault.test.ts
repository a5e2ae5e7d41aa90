import { describe, expect, it } from "vitest";
import { COCKCROFT_GAULT } from "./cockcroft-gault";
import { expectStatus, valuesByKey } from "./expect-status";

const person = (age: number, weight: number, creatinine: number, sex: "female" | "male") => ({
  age: { value: age },
  weight: { value: weight, unit: "kg" },
  creatinine: { value: creatinine, unit: "mg/dL" },
  sex,
});
const cm = (value: number) => ({ value, unit: "cm" });

describe("COCKCROFT_GAULT", () => {
  it.each([
    [person(60, 72, 1, "male"), { actual_weight: 80 }],
    [person(60, 72, 1, "female"), { actual_weight: 68 }],
    [
      { ...person(40, 120, 1, "male"), height: cm(175) },
      { actual_weight: 167, ideal_weight: 98, adjusted_weight: 125 },
    ],
    [
      { ...person(40, 120, 1, "female"), height: cm(165) },
      { actual_weight: 142, ideal_weight: 67, adjusted_weight: 97 },
    ],
    [
      { ...person(30, 60, 0.8, "male"), height: cm(180) },
      { actual_weight: 115, ideal_weight: 143 },
    ],
    [
      { ...person(65, 80, 1.2, "male"), height: cm(152.4) },
      { actual_weight: 69, ideal_weight: 43, adjusted_weight: 54 },
    ],
    [
      { ...person(65, 80, 1.2, "female"), height: { value: 5, unit: "ft", inches: 0 } },
      { actual_weight: 59, ideal_weight: 34, adjusted_weight: 44 },
    ],
    [{ ...person(80, 50, 1.5, "female"), height: cm(150) }, { actual_weight: 24 }],
    [
      {
        age: { value: 70, unit: "yo" },
        weight: { value: 154, unit: "lb" },
        creatinine: { value: 132.6, unit: "µmol/L" },
        sex: "male",
      },
      { actual_weight: 45 },
    ],
  ] as const)("%j gives %j", (known, values) => {
    expect(valuesByKey(COCKCROFT_GAULT.calculate(known))).toEqual(values);
  });

  it("says why there is no ideal weight below five feet", () => {
    const known = { ...person(80, 50, 1.5, "female"), height: cm(150) };
    const { cautions } = expectStatus(COCKCROFT_GAULT.calculate(known), "done");
    expect(cautions).toContain("Ideal weight is not defined below 5 feet.");
  });

  it("calculates with the actual weight and says so where the unit of the height is unknown", () => {
    const known = { ...person(60, 72, 1, "male"), height: { value: 68 } };
    const result = expectStatus(COCKCROFT_GAULT.calculate(known), "done");
    expect(valuesByKey(result)).toEqual({ actual_weight: 80 });
    expect(result.cautions).toContain(
      "Left out until the unit is known: Height: unit (cm or m or in or ft).",
    );
  });

  it("gives the clearance of both sexes where sex is all that is missing", () => {
    const { age, weight, creatinine } = person(60, 72, 1, "male");
    const result = expectStatus(COCKCROFT_GAULT.calculate({ age, weight, creatinine }), "missing");
    expect(result.range).toMatchObject({ key: "actual_weight", least: 68, most: 80 });
  });

  it("never takes a usual weight for a missing one", () => {
    const { age, creatinine, sex } = person(60, 72, 1, "male");
    const result = COCKCROFT_GAULT.calculate({ age, creatinine, sex, height: cm(175) });
    expect(expectStatus(result, "missing").missing).toEqual(["Weight"]);
  });

  it.each([
    ["not_applicable", person(17, 60, 0.8, "male")],
    ["implausible", person(60, 0.5, 0.8, "male")],
    ["implausible", { ...person(60, 70, 0.8, "male"), height: cm(20) }],
    ["implausible", person(160, 70, 0.8, "male")],
  ] as const)("is %s for %j", (status, known) => {
    expect(COCKCROFT_GAULT.calculate(known).status).toBe(status);
  });
});
