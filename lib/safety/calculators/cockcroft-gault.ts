import { refuseMinors } from "./adult-only";
import { buildFormula } from "./build-formula";
import type { CalculatedValue } from "./calculator-result.schema";
import { roundValue } from "./round-value";

type Person = Readonly<{ age: number; sex: "female" | "male"; creatinine: number }>;

function clearance({ age, sex, creatinine }: Person, kilograms: number): number {
  const male = ((140 - age) * kilograms) / (72 * creatinine);
  return sex === "female" ? male * 0.85 : male;
}

/** Devine 1974; defined from 5 feet (60 inches) upwards only. */
function idealWeight(sex: Person["sex"], centimeters: number): number | undefined {
  const inchesOverFiveFeet = centimeters / 2.54 - 60;
  if (inchesOverFiveFeet < -1e-9) return undefined;
  return (sex === "female" ? 45.5 : 50) + 2.3 * inchesOverFiveFeet;
}

function value(key: string, label: string, exact: number): CalculatedValue {
  return { key, label, value: roundValue(exact, 0), decimals: 0, unit: "mL/min" };
}

/**
 * Creatinine clearance by Cockcroft and Gault with the actual weight; with a height, also with the
 * ideal weight and, where the actual one is above it, the adjusted weight.
 */
export const COCKCROFT_GAULT = buildFormula({
  id: "cockcroft-gault",
  name: "Creatinine clearance (Cockcroft-Gault)",
  source: [
    "Cockcroft DW, Gault MH. Prediction of creatinine clearance from serum creatinine. Nephron 1976;16:31-41. doi:10.1159/000180580",
    "Ideal weight: Devine BJ. Gentamicin therapy. Drug Intell Clin Pharm 1974;8:650-655; adjusted weight: ideal and 0.4 of the excess",
  ],
  specific: ["creatinine"],
  figures: [
    {
      pattern:
        "(?:CrCl|CLcr|creatinine clearance|estimated creatinine clearance)(?: (?:by|per|using) (?:Cockcroft[- ]Gault|C-?G))?|Cockcroft[- ]Gault",
      valueKeys: ["actual_weight", "ideal_weight", "adjusted_weight"],
      slack: 1,
    },
  ],
  required: ["creatinine", "age", "sex", "weight"],
  optional: ["height"],
  refuse: (readings) => refuseMinors(readings),
  compute: ({ creatinine, age, sex, weight, height }) => {
    const person = { age, sex, creatinine };
    const actual = value("actual_weight", "With actual weight", clearance(person, weight));
    const ideal = height === undefined ? undefined : idealWeight(sex, height);
    const cautions = ["Needs a stable creatinine; not indexed to body surface."];
    if (ideal === undefined) {
      if (height !== undefined) cautions.push("Ideal weight is not defined below 5 feet.");
    }
    const adjusted = ideal !== undefined && weight > ideal ? ideal + 0.4 * (weight - ideal) : null;
    return {
      values: [
        actual,
        ...(ideal === undefined
          ? []
          : [
              value(
                "ideal_weight",
                `With ideal weight (${roundValue(ideal, 1)} kg)`,
                clearance(person, ideal),
              ),
            ]),
        ...(adjusted === null
          ? []
          : [
              value(
                "adjusted_weight",
                `With adjusted weight (${roundValue(adjusted, 1)} kg)`,
                clearance(person, adjusted),
              ),
            ]),
      ],
      interpretation: "An estimate for dosing; the publication gives no categories",
      cautions,
    };
  },
});
