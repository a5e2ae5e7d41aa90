import { describe, expect, it } from "vitest";
import { ANION_GAP } from "./anion-gap";
import { BMI } from "./bmi";
import { COCKCROFT_GAULT } from "./cockcroft-gault";
import { CURB_65 } from "./curb-65";
import { describeResult } from "./describe-result";
import type { KnownInputs } from "./known-inputs.schema";
import { QTC } from "./qtc";

const PNEUMONIA: KnownInputs = {
  hasConfusion: true,
  ureaNitrogen: { value: 30, unit: "mg/dL" },
  respiratoryRate: { value: 32 },
  systolicPressure: { value: 118 },
  diastolicPressure: { value: 70 },
};

describe("describeResult", () => {
  it.each([
    [CURB_65.calculate({ ...PNEUMONIA, age: { value: 60 } }), "CURB-65: 3 points"],
    [CURB_65.calculate(PNEUMONIA), "CURB-65: 3 to 4 points, missing: Age"],
    [
      CURB_65.calculate({ ...PNEUMONIA, age: { value: 9 } }),
      "CURB-65: does not apply: Published for people of 18 years and over",
    ],
    [
      CURB_65.calculate({ ...PNEUMONIA, age: { value: 600 } }),
      "CURB-65: Age cannot be right: 600 is outside 0 to 125 years",
    ],
    [
      QTC.calculate({ qtInterval: { value: 360 }, heartRate: { value: 100 } }),
      "Corrected QT interval: QTc (Bazett) 465 ms; QTc (Fridericia) 427 ms; QTc (Framingham) 422 ms; QTc (Hodges) 430 ms",
    ],
    [
      ANION_GAP.calculate({
        sodium: { value: 135 },
        chloride: { value: 98 },
        bicarbonate: { value: 15 },
        albumin: { value: 2, unit: "g/dL" },
      }),
      "Anion gap: 22.0 mmol/L; Corrected for albumin (normal 4 g/dL) 27.0 mmol/L",
    ],
    [BMI.calculate({ weight: { value: 70, unit: "kg" } }), "Body mass index: missing: Height"],
    [
      BMI.calculate({ weight: { value: 64.8, unit: "kg" }, height: { value: 180 } }),
      "Body mass index: 20.0 kg/m²",
    ],
    [
      COCKCROFT_GAULT.calculate({
        age: { value: 40 },
        sex: "male",
        weight: { value: 120, unit: "kg" },
        height: { value: 175, unit: "cm" },
        creatinine: { value: 1, unit: "mg/dL" },
      }),
      "Creatinine clearance (Cockcroft-Gault): With actual weight 167 mL/min; With ideal weight (70.5 kg) 98 mL/min; With adjusted weight (90.3 kg) 125 mL/min",
    ],
  ])("writes a line: %#", (result, line) => {
    expect(describeResult(result)).toBe(line);
  });
});
