import { describe, expect, it } from "vitest";
import { findLabs } from "./find-labs";
import { findVitals } from "./find-vitals";

describe("findVitals", () => {
  it.each([
    ["BP 148/86", "148/86", "mmHg", "high"],
    ["blood pressure is 120/78", "120/78", "mmHg", ""],
    ["BP: 84/50", "84/50", "mmHg", "low"],
    ["HR 78 reg", "78", "regular", ""],
    ["pulse of 130 bpm", "130", "", "high"],
    ["RR 16", "16", "", ""],
    ["Temp 98.6 F", "98.6", "°F", ""],
    ["temperature 38.4", "38.4", "°C", "high"],
    ["SpO2 97% RA", "97", "% room air", ""],
    ["sats 88% on 2 L", "88", "% 2 L", "critical"],
    ["Wt 94.2 kg", "94.2", "kg", ""],
    ["weight is 180 pounds", "180", "pounds", ""],
    ["BMI 31.2", "31.2", "", ""],
    ["pain 7/10", "7/10", "", ""],
    ["his pulse is 132.", "132", "", "high"],
    ["RR 16. BP 120/80.", "16", "", ""],
    ["respirations were 26 and shallow", "26", "", "high"],
    ["blood pressure's a little elevated today, 156/94", "156/94", "mmHg", "high"],
    ["SpO2 86.", "86", "%", "critical"],
  ])("reads %j", (text, value, unit, flag) => {
    expect(findVitals(text)[0]).toMatchObject({ value, unit, flag });
  });

  it.each([
    "",
    "BP 86/148",
    "BP 1480/86",
    "seen on 11/16",
    "T 3",
    "p 80",
    "SpO2 101%",
    "HR unknown",
    "HR 98.6",
    "pulse 98% on room air",
    "weight down 10 pounds",
    "heart rate up 20 beats",
    "3/6 murmur",
    "room 78",
    "L4/5 disc",
  ])("reads none in %j", (text) => {
    expect(findVitals(text)).toEqual([]);
  });

  it("reads a row of short marks in source order", () => {
    const row = "BP 148/86  HR 78  RR 16  T 36.7  SpO2 97% RA";
    expect(findVitals(row).map(({ label }) => label)).toEqual([
      "BP",
      "Heart rate",
      "Resp.",
      "Temp.",
      "SpO₂",
    ]);
  });

  it("reads a table", () => {
    expect(findVitals("BP | 130/80 | HR | 66").map(({ value }) => value)).toEqual(["130/80", "66"]);
  });

  it("flags no child by the limits of adults", () => {
    expect(findVitals("HR 128 RR 26", 2).map(({ flag }) => flag)).toEqual(["", ""]);
  });
});

describe("findLabs", () => {
  it.each([
    ["A1c 7.4", "hemoglobin a1c", "7.4", "high"],
    ["hemoglobin a1c of 8.1%", "hemoglobin a1c", "8.1", "high"],
    ["Na 118, K 4.0", "sodium", "118", "critical"],
    ["potassium 6.8", "potassium", "6.8", "critical"],
    ["K 7.1 H, Na 136", "potassium", "7.1", "critical"],
    ["creatinine was 1.1", "creatinine", "1.1", ""],
    ["WBC 12,000", "white blood cells", "12,000", ""],
    ["platelets 90 (low)", "platelets", "90", "low"],
    ["hs-TnI 6 ng/L (ref <20)", "troponin", "6", ""],
    ["TSH 2.1", "tsh", "2.1", ""],
    ["ejection fraction of 45%", "ejection fraction", "45", "low"],
    ["troponin <3", "troponin", "<3", ""],
    ["hs-TnI 64 ng/L (ref <20)", "troponin", "64", "high"],
    ["ferritin 8 ng/mL (ref 15-150)", "ferritin", "8", "low"],
    ["ALT 88 U/L (7-56)", "alt", "88", "high"],
    ["AST 30 U/L (ref 10-40)", "ast", "30", ""],
    ["A1c 5.9 (ref 4.0-6.0)", "hemoglobin a1c", "5.9", ""],
    ["HDL 30 (ref >40)", "hdl", "30", "low"],
    ["potassium 6.8 (ref 3.5-7.0)", "potassium", "6.8", "critical"],
    ["Troponin 0.42 ng/mL (ref < 0.04)", "troponin", "0.42", "high"],
    ["Troponin 0.02 ng/mL (ref < 0.04)", "troponin", "0.02", ""],
    ["Troponin 420 ng/L (ref < 0.04 ng/mL)", "troponin", "420", "high"],
    ["Troponin 20 ng/L (ref < 0.04 ng/mL)", "troponin", "20", ""],
    ["hs-troponin T 58 ng/L (normal <14)", "troponin", "58", "high"],
    ["hs-troponin T 9 ng/L (normal <14)", "troponin", "9", ""],
    ["Troponin 0.42 ng/mL", "troponin", "0.42", ""],
    ["D-dimer 1.2 (<0.5)", "d-dimer", "1.2", "high"],
    ["D-dimer 0.3 (<0.5)", "d-dimer", "0.3", ""],
    ["D-dimer 1.2", "d-dimer", "1.2", ""],
    ["K 5.8 (3.5-5.0), Na 140", "potassium", "5.8", "high"],
    ["K 4.4 (3.5-5.0), Na 140", "potassium", "4.4", ""],
    ["ferritin 8 ng/mL [15-150]", "ferritin", "8", "low"],
    ["lactate 4.2 H", "lactate", "4.2", "critical"],
    ["lactate 2.6", "lactate", "2.6", "high"],
    ["lactate 1.1", "lactate", "1.1", ""],
  ])("reads %j", (text, concept, value, flag) => {
    const found = findLabs(text).find((item) => item.concept === concept);
    expect(found).toMatchObject({ value, flag });
  });

  it.each([
    "",
    "vitamin d 2000 units",
    "magnesium 400 mg daily",
    "K 4.3",
    "sodium 1180",
    "calcium tablets",
    "glucose pending",
    "LDL goal",
    "class 3",
  ])("reads none in %j", (text) => {
    expect(findLabs(text)).toEqual([]);
  });

  it("cites label and value, no more", () => {
    const text = "Labs 11/16: K 4.3, Cr 1.1, eGFR 78";
    expect(findLabs(text).map(({ start, end }) => text.slice(start, end))).toEqual([
      "K 4.3",
      "Cr 1.1",
      "eGFR 78",
    ]);
  });
});

describe("flags by age and scale", () => {
  it.each([
    ["Vitals: HR 152, RR 56", 0],
    ["HR 138, RR 34", 3],
  ])("%j at %d years is no adult's", (text, age) => {
    expect(findVitals(text, age).map(({ flag }) => flag)).toEqual(["", ""]);
  });

  it("is critical in an adult", () => {
    expect(findVitals("HR 152, RR 56", 40).map(({ flag }) => flag)).toEqual([
      "critical",
      "critical",
    ]);
  });

  it.each([
    ["magnesium 0.82", ""],
    ["magnesium 0.82 mg/dL", "critical"],
    ["magnesium 0.3", "critical"],
    ["hemoglobin 62 g/L", "critical"],
    ["glucose 2.4 mmol/L", "critical"],
    ["glucose 5.6 mmol/L", ""],
    ["potassium 6.8", "critical"],
  ])("%j is %j", (text, flag) => {
    expect(findLabs(text, 60).map((found) => found.flag)).toEqual([flag]);
  });
});
