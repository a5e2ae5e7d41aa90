import { describe, expect, it } from "vitest";
import { flagLabValue, isPlausibleLab } from "./flag-lab-value";

describe("flagLabValue", () => {
  it.each([
    ["magnesium", 0.82, "", ""],
    ["magnesium", 0.82, "mg/dL", "critical"],
    ["magnesium", 0.82, "mmol/L", ""],
    ["magnesium", 0.3, "", "critical"],
    ["magnesium", 6, "", "critical"],
    ["calcium", 2.31, "mmol/L", ""],
    ["calcium", 1.5, "mmol/L", "critical"],
    ["calcium", 14, "", "critical"],
    ["glucose", 2.4, "mmol/L", "critical"],
    ["glucose", 40, "", "critical"],
    ["glucose", 450, "", "critical"],
    ["creatinine", 88, "umol/L", ""],
    ["creatinine", 500, "µmol/L", "critical"],
    ["creatinine", 4.6, "", "critical"],
    ["creatinine", 9.2, "", "critical"],
    ["hemoglobin", 62, "g/L", "critical"],
    ["hemoglobin", 6.2, "", "critical"],
    ["hemoglobin", 13, "", ""],
    ["potassium", 6.8, "", "critical"],
    ["a1c", 48, "mmol/mol", "high"],
    ["ferritin", 9999, "", ""],
    ["potassium", Number.NaN, "", ""],
  ] as const)("%s %d %j is %j", (measure, value, unit, flag) => {
    expect(flagLabValue(measure, value, unit)).toBe(flag);
  });
});

describe("isPlausibleLab", () => {
  it.each([
    ["glucose", 5.6, "mmol/L", true],
    ["glucose", 5.6, "", false],
    ["hemoglobin", 112, "g/L", true],
    ["hemoglobin", 112, "", false],
    ["calcium", 2.31, "mmol/L", true],
    ["calcium", 231, "mmol/L", false],
  ] as const)("%s %d %j: %s", (measure, value, unit, expected) => {
    expect(isPlausibleLab(measure, value, unit)).toBe(expected);
  });
});
