import { describe, expect, it } from "vitest";
import { flagValue, isPlausible, VALUE_LIMITS } from "./critical-values";

describe("flagValue", () => {
  it.each([
    ["potassium", 6.8, "critical"],
    ["potassium", 2.4, "critical"],
    ["potassium", 5.4, "high"],
    ["potassium", 3.2, "low"],
    ["potassium", 4.3, ""],
    ["spo2", 88, "critical"],
    ["spo2", 93, "low"],
    ["spo2", 97, ""],
    ["systolic", 148, "high"],
    ["systolic", 210, "critical"],
    ["temperature_c", 36.7, ""],
    ["temperature_c", 38.7, "high"],
    ["temperature_f", 98.6, ""],
    ["hemoglobin", 6.2, "critical"],
    ["sodium", 118, "critical"],
    ["a1c", 7.4, "high"],
    ["heart_rate", 78, ""],
  ] as const)("%s %d is %j", (measure, value, flag) => {
    expect(flagValue(measure, value)).toBe(flag);
  });

  it.each(["ferritin", "", "shoe size"])("never flags %j, which has no limits", (measure) => {
    expect(flagValue(measure, 9999)).toBe("");
  });

  it("never flags what is no number", () => {
    expect(flagValue("potassium", Number.NaN)).toBe("");
    expect(flagValue("potassium", Number.POSITIVE_INFINITY)).toBe("");
  });

  it("holds no adult limit against a child", () => {
    expect(flagValue("heart_rate", 150, 2)).toBe("");
    expect(flagValue("heart_rate", 150, 40)).toBe("critical");
  });
});

describe("isPlausible", () => {
  it.each([
    ["systolic", 148, true],
    ["systolic", 1480, false],
    ["spo2", 101, false],
    ["a1c", 74, false],
    ["unknown", 1e9, true],
  ] as const)("%s %d: %s", (measure, value, expected) => {
    expect(isPlausible(measure, value)).toBe(expected);
  });

  it("has limits that lie inside one another", () => {
    for (const [name, limits] of Object.entries(VALUE_LIMITS)) {
      const line = [
        limits.least,
        limits.panicLow,
        limits.low,
        limits.high,
        limits.panicHigh,
        limits.most,
      ];
      const known = line.filter((value): value is number => value !== undefined);
      expect(
        [...known].sort((a, b) => a - b),
        name,
      ).toEqual(known);
    }
  });
});
