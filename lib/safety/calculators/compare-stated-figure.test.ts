import { describe, expect, it } from "vitest";
import { compareStatedFigure } from "./compare-stated-figure";
import { findStatedFigures } from "./find-stated-figures";
import type { KnownInputs } from "./known-inputs.schema";
import { runCalculators } from "./run-calculators";
import { figureComparisonSchema } from "./stated-figure.schema";

function compare(text: string, known: KnownInputs) {
  const [figure] = findStatedFigures(text);
  if (figure === undefined) throw new Error(`no figure in ${text}`);
  const comparison = compareStatedFigure(figure, runCalculators(known));
  expect(figureComparisonSchema.parse(comparison)).toEqual(comparison);
  return comparison;
}

/** eGFR 48, BMI 25.2, clearance 50 with the actual and the ideal weight differing. */
const OLD_MAN: KnownInputs = {
  age: { value: 75 },
  sex: "male",
  creatinine: { value: 1.5, unit: "mg/dL" },
  weight: { value: 83.1, unit: "kg" },
  height: { value: 180, unit: "cm" },
};
const PNEUMONIA: KnownInputs = {
  hasPneumonia: true,
  hasConfusion: true,
  ureaNitrogen: { value: 30, unit: "mg/dL" },
  respiratoryRate: { value: 32 },
  systolicPressure: { value: 118 },
  diastolicPressure: { value: 70 },
};
const HEARTBEAT: KnownInputs = {
  qtInterval: { value: 360, unit: "ms" },
  heartRate: { value: 100 },
};
const LIVER: KnownInputs = {
  sex: "male",
  bilirubin: { value: 3, unit: "mg/dL" },
  sodium: { value: 130 },
  inr: { value: 1.8 },
  creatinine: { value: 1.5, unit: "mg/dL" },
  albumin: { value: 2.8, unit: "g/dL" },
  hadDialysisTwiceInWeek: false,
  calcium: { value: 8, unit: "mg/dL" },
};

describe("compareStatedFigure of a result", () => {
  it.each([
    ["eGFR 48", OLD_MAN, "agrees"],
    ["eGFR 49", OLD_MAN, "agrees"],
    ["eGFR 54", OLD_MAN, "differs"],
    ["eGFR >60", OLD_MAN, "differs"],
    ["eGFR >45", OLD_MAN, "agrees"],
    ["eGFR <60", OLD_MAN, "agrees"],
    ["eGFR <30", OLD_MAN, "differs"],
    ["eGFR 45-59", OLD_MAN, "agrees"],
    ["eGFR 30-44", OLD_MAN, "differs"],
    ["eGFR 48 mL/min", OLD_MAN, "agrees"],
    ["BMI 25.6", OLD_MAN, "agrees"],
    ["BMI 25.7", OLD_MAN, "agrees"],
    ["BMI 26", OLD_MAN, "agrees"],
    ["BMI 25", OLD_MAN, "differs"],
    ["BMI 26.5", OLD_MAN, "differs"],
    ["CrCl 50", OLD_MAN, "agrees"],
    ["CrCl 45", OLD_MAN, "agrees"],
    ["CrCl 60", OLD_MAN, "differs"],
    ["QTc 465", HEARTBEAT, "agrees"],
    ["QTc 427", HEARTBEAT, "agrees"],
    ["QTc 445", HEARTBEAT, "differs"],
    ["QTcB 465", HEARTBEAT, "agrees"],
    ["QTcB 427", HEARTBEAT, "differs"],
    ["QTc 465 ms", HEARTBEAT, "agrees"],
    ["MELD 3.0 26", LIVER, "agrees"],
    ["MELD 3.0 25", LIVER, "differs"],
    ["corrected calcium 9.0", LIVER, "agrees"],
    ["corrected calcium 9.0 mg/dL", LIVER, "agrees"],
    ["corrected calcium 2.24 mmol/L", LIVER, "agrees"],
    ["corrected calcium 2.40 mmol/L", LIVER, "differs"],
    ["corrected calcium 8.6 mg/dL", LIVER, "differs"],
    ["CURB-65 of 3", { ...PNEUMONIA, age: { value: 60 } }, "agrees"],
    ["CURB-65 of 2", { ...PNEUMONIA, age: { value: 60 } }, "differs"],
    ["CURB-65 of 4", { ...PNEUMONIA, age: { value: 60 } }, "differs"],
    ["CURB-65 ≥ 3", { ...PNEUMONIA, age: { value: 60 } }, "agrees"],
    ["CURB-65 > 3", { ...PNEUMONIA, age: { value: 60 } }, "differs"],
    ["CURB-65 < 3", { ...PNEUMONIA, age: { value: 60 } }, "differs"],
    ["CURB-65 ≤ 3", { ...PNEUMONIA, age: { value: 60 } }, "agrees"],
  ] as const)("%s: %#", (text, known, status) => {
    expect(compare(text, known).status).toBe(status);
  });

  it("says what was calculated", () => {
    expect(compare("eGFR 54", OLD_MAN)).toMatchObject({
      status: "differs",
      ours: [{ key: "egfr", value: 48, unit: "mL/min/1.73 m²" }],
    });
    expect(compare("QTc 427", HEARTBEAT)).toMatchObject({
      status: "agrees",
      ours: { key: "fridericia", value: 427 },
    });
  });
});

describe("compareStatedFigure without a result", () => {
  it.each([
    ["CURB-65 of 3", PNEUMONIA, "cannot_check"],
    ["CURB-65 of 4", PNEUMONIA, "cannot_check"],
    ["CURB-65 of 2", PNEUMONIA, "differs"],
    ["CURB-65 of 5", PNEUMONIA, "differs"],
    ["CURB-65 < 3", PNEUMONIA, "differs"],
    ["CURB-65 ≤ 3", PNEUMONIA, "cannot_check"],
    ["eGFR 40", { ...OLD_MAN, sex: undefined }, "cannot_check"],
    ["eGFR 80", { ...OLD_MAN, sex: undefined }, "differs"],
    ["eGFR 80", { ...OLD_MAN, age: undefined }, "cannot_check"],
    ["PERC negative", { hasSuspectedPulmonaryEmbolism: true, hasHemoptysis: true }, "differs"],
    ["PERC negative", { hasSuspectedPulmonaryEmbolism: true }, "cannot_check"],
    ["PERC positive", { hasSuspectedPulmonaryEmbolism: true, hasHemoptysis: true }, "cannot_check"],
    ["BMI 31", {}, "cannot_check"],
    ["eGFR 54", { ...OLD_MAN, age: { value: 12 } }, "cannot_check"],
    ["eGFR 54", { ...OLD_MAN, creatinine: { value: 90000 } }, "cannot_check"],
    ["Wells score 4", { hasSuspectedPulmonaryEmbolism: true }, "cannot_check"],
    [
      "corrected anion gap 20",
      { sodium: { value: 140 }, chloride: { value: 100 }, bicarbonate: { value: 20 } },
      "cannot_check",
    ],
  ] as const)("%s: %#", (text, known, status) => {
    expect(compare(text, known).status).toBe(status);
  });

  it("shows the range that a figure lies outside of", () => {
    expect(compare("CURB-65 of 2", PNEUMONIA)).toMatchObject({
      status: "differs",
      ours: [],
      range: { least: 3, most: 4 },
    });
  });
});

describe("compareStatedFigure of a name that may mean something else", () => {
  it.each([
    ["MELD 26", LIVER, "agrees"],
    ["MELD 22", LIVER, "cannot_check"],
    ["QTc 0.46 s", HEARTBEAT, "cannot_check"],
    ["corrected calcium 9.0 mmHg", LIVER, "cannot_check"],
  ] as const)("proves nothing by a difference: %s, %#", (text, known, status) => {
    expect(compare(text, known).status).toBe(status);
  });
});
