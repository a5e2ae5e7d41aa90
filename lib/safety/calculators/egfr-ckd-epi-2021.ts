import { refuseMinors } from "./adult-only";
import { buildFormula } from "./build-formula";
import { roundValue } from "./round-value";

/** The knot of the equation, the exponent below it and the factor, by sex. */
const BY_SEX = {
  female: { kappa: 0.7, alpha: -0.241, factor: 1.012 },
  male: { kappa: 0.9, alpha: -0.302, factor: 1 },
} as const;

/** GFR categories of KDIGO, which are defined on whole numbers. */
function categorize(egfr: number): string {
  if (egfr >= 90) return "G1, normal or high (90 or more)";
  if (egfr >= 60) return "G2, mildly decreased (60 to 89)";
  if (egfr >= 45) return "G3a, mildly to moderately decreased (45 to 59)";
  if (egfr >= 30) return "G3b, moderately to severely decreased (30 to 44)";
  return egfr >= 15 ? "G4, severely decreased (15 to 29)" : "G5, kidney failure (below 15)";
}

/** Estimated glomerular filtration rate by the race-free CKD-EPI creatinine equation of 2021. */
export const EGFR_CKD_EPI_2021 = buildFormula({
  id: "egfr-ckd-epi-2021",
  name: "eGFR (CKD-EPI 2021, creatinine)",
  source: [
    "Inker LA, Eneanya ND, Coresh J, et al. New creatinine- and cystatin C-based equations to estimate GFR without race. N Engl J Med 2021;385:1737-1749. doi:10.1056/NEJMoa2102953",
    "Categories: KDIGO 2024 clinical practice guideline for the evaluation and management of chronic kidney disease. Kidney Int 2024;105(4S)",
  ],
  specific: ["creatinine"],
  figures: [
    {
      pattern: "e-?GFR|estimated (?:GFR|glomerular filtration rate)|GFR",
      valueKeys: ["egfr"],
      slack: 1,
    },
  ],
  required: ["creatinine", "age", "sex"],
  optional: ["isPregnant"],
  refuse: (readings) => refuseMinors(readings),
  compute: ({ creatinine, age, sex, isPregnant }) => {
    const { kappa, alpha, factor } = BY_SEX[sex];
    const ratio = creatinine / kappa;
    const exact =
      142 * Math.min(ratio, 1) ** alpha * Math.max(ratio, 1) ** -1.2 * 0.9938 ** age * factor;
    // Reported as a whole number, and categorized as reported.
    const egfr = roundValue(exact, 0);
    return {
      values: [{ key: "egfr", label: "eGFR", value: egfr, decimals: 0, unit: "mL/min/1.73 m²" }],
      interpretation: categorize(egfr),
      cautions: [
        "Needs a stable creatinine; a category is chronic only after three months.",
        ...(isPregnant === true ? ["Not validated in pregnancy."] : []),
      ],
    };
  },
});
