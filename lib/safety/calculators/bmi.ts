import { buildFormula } from "./build-formula";
import { roundWithinCategory } from "./round-value";

/** Adult categories of WHO Technical Report Series 894. */
function categorize(bmi: number): string {
  if (bmi < 18.5) return "Underweight (below 18.5)";
  if (bmi < 25) return "Normal range (18.5 to 24.9)";
  if (bmi < 30) return "Overweight, pre-obese (25 to 29.9)";
  if (bmi < 35) return "Obesity class I (30 to 34.9)";
  return bmi < 40 ? "Obesity class II (35 to 39.9)" : "Obesity class III (40 or more)";
}

/** Body mass index: weight in kilograms by the square of the height in meters. */
export const BMI = buildFormula({
  id: "bmi",
  name: "Body mass index",
  source: [
    "Keys A, Fidanza F, Karvonen MJ, et al. Indices of relative weight and obesity. J Chronic Dis 1972;25:329-343",
    "World Health Organization. Obesity: preventing and managing the global epidemic. WHO Technical Report Series 894, 2000",
  ],
  specific: ["weight", "height"],
  figures: [{ pattern: "BMI|body[- ]mass[- ]index", valueKeys: ["bmi"], slack: 0.1 }],
  required: ["weight", "height"],
  optional: ["age", "isPregnant"],
  compute: ({ weight, height, age, isPregnant }) => {
    const exact = weight / (height / 100) ** 2;
    if (exact < 7 || exact > 200) {
      return {
        which: "Weight and height",
        why: "they do not go together: check the units",
      };
    }
    // WHO gives children and adolescents up to 19 years a reference by age instead.
    const isMinor = age !== undefined && age < 20;
    const cautions = [
      ...(age === undefined ? ["Categories are for 20 years and over; the age is unknown."] : []),
      ...(isPregnant === true ? ["Categories do not apply in pregnancy."] : []),
    ];
    return {
      values: [
        {
          key: "bmi",
          label: "Body mass index",
          unit: "kg/m²",
          ...roundWithinCategory(exact, 1, categorize),
        },
      ],
      interpretation: isMinor
        ? "No adult category under 20 years: compare with BMI for age"
        : categorize(exact),
      cautions,
    };
  },
});
