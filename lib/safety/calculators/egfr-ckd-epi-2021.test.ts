import { describe, expect, it } from "vitest";
import { EGFR_CKD_EPI_2021 } from "./egfr-ckd-epi-2021";
import { expectStatus, valuesByKey } from "./expect-status";

const person = (creatinine: number, age: number, sex: "female" | "male") => ({
  creatinine: { value: creatinine, unit: "mg/dL" },
  age: { value: age },
  sex,
});

describe("EGFR_CKD_EPI_2021", () => {
  it.each([
    [0.9, 55, "female", 75, "G2"],
    [0.7, 40, "female", 112, "G1"],
    [0.5, 30, "female", 129, "G1"],
    [1, 50, "male", 92, "G1"],
    [0.9, 60, "male", 98, "G1"],
    [0.7, 25, "male", 131, "G1"],
    [1.1, 18, "male", 100, "G1"],
    [1.3, 60, "male", 63, "G2"],
    [1.5, 75, "male", 48, "G3a"],
    [1.2, 77, "female", 47, "G3a"],
    [2, 70, "male", 35, "G3b"],
    [2, 70, "female", 26, "G4"],
    [4.5, 65, "male", 14, "G5"],
    [8, 80, "female", 5, "G5"],
  ] as const)("creatinine %d, %d years, %s: %d, %s", (creatinine, age, sex, egfr, category) => {
    const result = expectStatus(EGFR_CKD_EPI_2021.calculate(person(creatinine, age, sex)), "done");
    expect(result.values).toEqual([
      { key: "egfr", label: "eGFR", value: egfr, decimals: 0, unit: "mL/min/1.73 m²" },
    ]);
    expect(result.interpretation.startsWith(`${category},`)).toBe(true);
  });

  // A change of the last digit of any constant, up or down, moves one of these over the half.
  it.each([
    [0.45, 23, "female", 139, "138.545"],
    [0.49, 49, "female", 115, "115.465"],
    [4, 69, "female", 12, "11.554"],
    [1.06, 66, "male", 77, "77.401"],
    [0.47, 62, "male", 117, "117.499"],
    [0.48, 18, "male", 154, "153.503"],
  ] as const)(
    "creatinine %d, %d years, %s: %d, rounded from %s",
    (creatinine, age, sex, egfr, _exact) => {
      const result = EGFR_CKD_EPI_2021.calculate(person(creatinine, age, sex));
      expect(valuesByKey(result)).toEqual({ egfr });
    },
  );

  it.each(["umol/L", "µmol/L", "μmol/l", "mcmol/L"])("takes creatinine in %s", (unit) => {
    const known = { creatinine: { value: 97.24, unit }, age: { value: 55 }, sex: "male" } as const;
    const result = expectStatus(EGFR_CKD_EPI_2021.calculate(known), "done");
    expect(result.values[0]?.value).toBe(79);
    expect(result.inputsUsed[0]).toMatchObject({
      given: "97.24 µmol/L",
      converted: "1.1 mg/dL",
      isUnitDeduced: false,
    });
  });

  it("gives the values of both sexes where sex is all that is missing", () => {
    const { creatinine, age } = person(2, 70, "male");
    const result = expectStatus(EGFR_CKD_EPI_2021.calculate({ creatinine, age }), "missing");
    expect(result.missing).toEqual(["Sex"]);
    expect(result.range).toEqual({ key: "egfr", least: 26, most: 35, unit: "mL/min/1.73 m²" });
    expect(result.interpretation).toBeUndefined();
  });

  it("names the category that holds for both sexes", () => {
    const { creatinine, age } = person(8, 80, "male");
    const result = expectStatus(EGFR_CKD_EPI_2021.calculate({ creatinine, age }), "missing");
    expect(result.interpretation).toContain("G5");
  });

  it.each([
    [{ age: { value: 55 }, sex: "male" }, ["Creatinine"]],
    [{ creatinine: { value: 1.1 }, sex: "male" }, ["Age"]],
    [
      { creatinine: { value: 20 }, age: { value: 55 }, sex: "male" },
      ["Creatinine: unit (mg/dL or µmol/L)"],
    ],
  ] as const)("asks, and guesses no range, for %j", (known, missing) => {
    const result = expectStatus(EGFR_CKD_EPI_2021.calculate(known), "missing");
    expect(result.missing).toEqual(missing);
    expect(result.range).toBeUndefined();
  });

  it.each([
    [17.9, "years"],
    [3, "years"],
    [200, "months"],
    [30, "days"],
  ])("does not apply at %d %s", (value, unit) => {
    const known = { ...person(0.6, 18, "female"), age: { value, unit } };
    expect(EGFR_CKD_EPI_2021.calculate(known).status).toBe("not_applicable");
  });

  it("says in pregnancy that it is not validated there", () => {
    const result = EGFR_CKD_EPI_2021.calculate({ ...person(0.6, 30, "female"), isPregnant: true });
    expect(expectStatus(result, "done").cautions).toContain("Not validated in pregnancy.");
  });

  it("finds a creatinine that cannot be one implausible", () => {
    const result = EGFR_CKD_EPI_2021.calculate(person(110, 55, "male"));
    expect(expectStatus(result, "implausible").which).toBe("Creatinine");
  });
});
