import { buildFormula } from "./build-formula";
import { CALCIUM_MILLIMOLES } from "./quantity-units";
import { roundValue, roundWithinCategory } from "./round-value";

/** The usual adult range of this room, in mg/dL; laboratories set their own. */
const LOW = 8.5;
const HIGH = 10.5;

function categorize(calcium: number): string {
  const range = `the usual adult range, ${LOW} to ${HIGH} mg/dL`;
  if (calcium < LOW) return `Below ${range}`;
  return calcium > HIGH ? `Above ${range}` : `Within ${range}`;
}

/** Total calcium corrected for albumin by the usual rule: 0.8 mg/dL for each g/dL below 4.0. */
export const CORRECTED_CALCIUM = buildFormula({
  id: "corrected-calcium",
  name: "Corrected calcium",
  source: [
    "Payne RB, Little AJ, Williams RB, Milner JR. Interpretation of serum calcium in patients with abnormal serum proteins. Br Med J 1973;4:643-646. doi:10.1136/bmj.4.5893.643 (the regression of the paper has a factor of 1.0; 0.8 mg/dL, in SI units 0.02 mmol/L for each g/L, is the form in common use)",
  ],
  specific: ["calcium"],
  figures: [
    {
      pattern:
        "(?:albumin[- ])?(?:corrected|adjusted) (?:serum )?(?:calcium|Ca)|(?:calcium|Ca),? (?:corrected|adjusted)(?: for albumin)?",
      valueKeys: ["mg_per_dl", "mmol_per_l"],
    },
  ],
  required: ["calcium", "albumin"],
  compute: ({ calcium, albumin }) => {
    const exact = calcium + 0.8 * (4 - albumin);
    const millimoles = exact / CALCIUM_MILLIMOLES.toBase(1);
    return {
      values: [
        {
          key: "mg_per_dl",
          label: "Corrected calcium",
          unit: "mg/dL",
          ...roundWithinCategory(exact, 1, categorize),
        },
        {
          key: "mmol_per_l",
          label: "Corrected calcium",
          value: roundValue(millimoles, 2),
          decimals: 2,
          unit: "mmol/L",
        },
      ],
      interpretation: categorize(exact),
      cautions: ["An estimate: ionized calcium decides where it matters."],
    };
  },
});
