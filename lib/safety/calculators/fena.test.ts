import { describe, expect, it } from "vitest";
import { expectStatus, valuesByKey } from "./expect-status";
import { FENA } from "./fena";

const kidney = (
  urineSodium: number,
  sodium: number,
  urineCreatinine: number,
  creatinine: number,
) => ({
  urineSodium: { value: urineSodium, unit: "mmol/L" },
  sodium: { value: sodium, unit: "mmol/L" },
  urineCreatinine: { value: urineCreatinine, unit: "mg/dL" },
  creatinine: { value: creatinine, unit: "mg/dL" },
  takesDiuretic: false,
});

describe("FENA", () => {
  it.each([
    [kidney(10, 140, 100, 2), 0.14, "Below 1 %"],
    [kidney(20, 138, 120, 1.5), 0.18, "Below 1 %"],
    [kidney(14, 140, 10, 1), 1, "1 to 3 %"],
    [kidney(28, 140, 20, 1), 1, "1 to 3 %"],
    [kidney(40, 140, 50, 2.5), 1.43, "1 to 3 %"],
    [kidney(42, 140, 10, 1), 3, "1 to 3 %"],
    [kidney(43, 140, 10, 1), 3.07, "Above 3 %"],
    [kidney(80, 136, 40, 4), 5.88, "Above 3 %"],
  ])("%j gives %d %: %s", (known, fena, category) => {
    const result = expectStatus(FENA.calculate(known), "done");
    expect(valuesByKey(result)).toEqual({ fena });
    expect(result.interpretation.startsWith(category)).toBe(true);
  });

  it.each([
    [{ value: 8, unit: "mmol/L" }, { value: 132.6, unit: "µmol/L" }, 0.24],
    [{ value: 8000, unit: "µmol/L" }, { value: 132.6, unit: "µmol/L" }, 0.24],
    [{ value: 90.5, unit: "mg/dL" }, { value: 132.6, unit: "µmol/L" }, 0.24],
    [{ value: 8, unit: "mmol/L" }, { value: 1.5, unit: "mg/dL" }, 0.24],
  ])("brings urine %j and plasma %j to one unit before they cancel", (urine, plasma, fena) => {
    const known = { ...kidney(20, 138, 1, 1), urineCreatinine: urine, creatinine: plasma };
    expect(valuesByKey(FENA.calculate(known))).toEqual({ fena });
  });

  it("calculates under a diuretic, and says that it is not to be relied on", () => {
    const result = FENA.calculate({ ...kidney(80, 136, 40, 4), takesDiuretic: true });
    expect(valuesByKey(result)).toEqual({ fena: 5.88 });
    expect(expectStatus(result, "done").interpretation).toContain("not to be relied on");
  });

  it("says where it is not known whether a diuretic is taken", () => {
    const result = FENA.calculate({ ...kidney(10, 140, 100, 2), takesDiuretic: undefined });
    expect(expectStatus(result, "done").cautions).toContain(
      "Whether a diuretic is taken is not documented.",
    );
    const denied = FENA.calculate(kidney(10, 140, 100, 2));
    expect(expectStatus(denied, "done").cautions).toHaveLength(1);
  });

  it.each([
    [{ urineSodium: undefined }, ["Urine sodium"]],
    [{ creatinine: undefined, sodium: undefined }, ["Sodium", "Creatinine"]],
    [{ urineCreatinine: { value: 12 } }, ["Urine creatinine: unit (mg/dL or µmol/L or mmol/L)"]],
  ])("asks for what %j leaves out", (changes, missing) => {
    const result = FENA.calculate({ ...kidney(10, 140, 100, 2), ...changes });
    expect(expectStatus(result, "missing").missing).toEqual(missing);
  });

  it.each([
    [kidney(400, 140, 2, 3), "Urine values"],
    [kidney(10, 14, 100, 2), "Sodium"],
    [kidney(10, 140, 5000, 2), "Urine creatinine"],
  ])("finds %j implausible", (known, which) => {
    expect(expectStatus(FENA.calculate(known), "implausible").which).toBe(which);
  });
});
