import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { judgeByReference, type ReferenceVerdict } from "./judge-by-reference";

describe("a value against the reference behind it", () => {
  it.each<[value: string, unit: string, words: string, verdict: ReferenceVerdict]>([
    ["0.42", "ng/mL", " (ref < 0.04)", "high"],
    ["0.04", "ng/mL", " (ref < 0.04)", "high"],
    ["0.04", "ng/mL", " (ref <= 0.04)", "within"],
    ["0.02", "ng/mL", " (ref < 0.04)", "within"],
    ["58", "ng/L", " (normal <14)", "high"],
    ["9", "ng/L", " (normal <14)", "within"],
    ["1.2", "", " (<0.5)", "high"],
    ["0.3", "", " (<0.5)", "within"],
    ["6.1", "", " (3.5-5.0)", "high"],
    ["4.1", "", " (3.5–5.0 mmol/L)", "within"],
    ["2.9", "", " [3.5 to 5.0]", "low"],
    ["4.2", "", " H", "high"],
    ["4.2", "", " (H)", "high"],
    ["4.2", "", " *H*", "high"],
    ["1.1", "", " L", "low"],
    ["0.42", "ng/mL", " (ref < 0.04) H", "high"],
    ["0.42", "ng/mL", " (ref < 0.04, H)", "high"],
    ["0.42", "ng/mL", " H (ref < 0.04)", "high"],
    ["0.42", "ng/mL", " (H) (ref < 0.04)", "high"],
    ["0.42", "ng/mL", " today (ref < 0.04)", "high"],
    ["0.42", "", ", elevated", "high"],
    ["0.42", "", " which is high", "high"],
    ["4.2", "mmol/L", " (H, ref 0.5-2.0)", "high"],
    ["58", "ng/L", ", reference range 0-14 ng/L", "high"],
    ["58", "ng/L", " (URL 14)", "high"],
    ["9", "ng/L", " (99th percentile URL 14)", "within"],
    ["58", "ng/L", " (up to 14)", "high"],
    ["14", "ng/L", " (up to 14)", "within"],
    ["52", "", " (ref > 60)", "low"],
    ["75", "", " (ref > 60)", "within"],
    ["52", "ng/L", " (>99th percentile)", "high"],
    ["30", "ng/L", " (>14 abnormal)", "high"],
    ["14", "ng/L", " (>14 abnormal)", "within"],
    ["14", "ng/L", " (>=14 is positive)", "high"],
    ["3", "ng/L", " (>14 abnormal)", "within"],
    ["2.9", "mmol/L", " (<3.5 low)", "low"],
    ["4.1", "mmol/L", " (<3.5 low)", "within"],
    ["52", "", ", high on arrival", "high"],
    ["52", "", " elevated compared with last week", "high"],
    ["52", "", " HIGH BNP 900", "high"],
  ])("%s %s%s is %s", (value, unit, words, verdict) => {
    expect(judgeByReference({ value, unit }, words)).toBe(verdict);
  });

  it.each<[value: string, unit: string, words: string, verdict: ReferenceVerdict]>([
    ["420", "ng/L", " (ref < 0.04 ng/mL)", "high"],
    ["20", "ng/L", " (ref < 0.04 ng/mL)", "within"],
    ["0.42", "ug/L", " (ref < 40 ng/L)", "high"],
    ["0.42", "mcg/L", " (ref < 500 pg/mL)", "within"],
    ["5", "mg/dL", " (ref < 50 mg/L)", "high"],
    ["90", "umol/L", " (ref < 0.11 mmol/L)", "within"],
    ["5.2", "mmol/L", " (ref < 90 mg/dL)", null],
    ["30", "u/L", " (ref < 40 ng/L)", null],
  ])("%s %s%s is %s: the units are compared", (value, unit, words, verdict) => {
    expect(judgeByReference({ value, unit }, words)).toBe(verdict);
  });

  it.each<[value: string, words: string, verdict: ReferenceVerdict]>([
    ["<0.01", " (ref < 0.04)", "within"],
    ["<0.04", " (ref < 0.04)", "within"],
    ["<0.1", " (ref < 0.04)", null],
    [">50", " (ref < 14)", "high"],
    [">10", " (ref < 14)", null],
  ])("%s%s is %s: only one side of it is known", (value, words, verdict) => {
    expect(judgeByReference({ value, unit: "" }, words)).toBe(verdict);
  });

  it.each([
    "",
    " ng/mL",
    " (0.03)",
    " (prev 0.03)",
    " (was 0.03-0.05)",
    " yesterday, 0.51 today",
    ", then 0.51",
    " at 14:00",
    " Hgb 9.1",
    ", K 5.1 (3.5-5.0)",
    ", glucose high",
    ", not elevated",
    " (not elevated)",
    " no longer high",
    " h after the meal",
    " H. pylori negative",
    " lower than before",
    " ref pending",
    " (ref < 0.50) L",
    " (ref < 0.04) L",
    ", low suspicion for ACS",
    ", low risk HEART score",
    " (high sensitivity)",
    ", high sensitivity assay",
    ", elevated lactate 4.2",
    ", raised JVP",
    " (<99th percentile)",
  ])("0.42%s says neither", (words) => {
    expect(judgeByReference({ value: "0.42", unit: "" }, words)).toBeNull();
  });

  it("any words at all are judged without fault", () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), fc.string(), (value, unit, words) => {
        expect(["low", "high", "within", null]).toContain(judgeByReference({ value, unit }, words));
      }),
    );
  });
});
