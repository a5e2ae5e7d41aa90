import { buildScore } from "./build-score";
import type { Readings } from "./input-kinds";
import { roundValue } from "./round-value";
import { bandItem, flagItem, rateStatement, type PointRange } from "./score-items";

const AGE_LABEL = "Age";

/** A history of fever or a measured temperature above 38 °C; only both together can deny it. */
function rateFever({ hasFever, temperature }: Readings): PointRange {
  const isHot = temperature === undefined ? undefined : roundValue(temperature, 2) > 38;
  if (hasFever === true || isHot === true) return rateStatement(true, 1);
  return rateStatement(hasFever === false && isHot === false ? false : undefined, 1);
}

/** Centor criteria and McIsaac's adjustment for age: group A streptococcus in a sore throat. */
export const CENTOR_MCISAAC = buildScore({
  id: "centor-mcisaac",
  name: "McIsaac score",
  source: [
    "Centor RM, Witherspoon JM, Dalton HP, Brody CE, Link K. The diagnosis of strep throat in adults in the emergency room. Med Decis Making 1981;1:239-246",
    "McIsaac WJ, White D, Tannenbaum D, Low DE. A clinical score to reduce unnecessary antibiotic use in patients with sore throat. CMAJ 1998;158:75-83",
    "Positive tests: Fine AM, Nizet V, Mandl KD. Large-scale validation of the Centor and McIsaac scores to predict group A streptococcal pharyngitis. Arch Intern Med 2012;172:847-852",
  ],
  specific: ["hasSoreThroat", "hasTonsillarExudate", "hasTenderAnteriorNodes"],
  figures: [
    {
      pattern: "(?:modified )?Centor(?:[/ -]McIsaac)?|McIsaac",
      valueKeys: ["mcisaac", "centor"],
      isSigned: true,
    },
  ],
  context: ["hasSoreThroat"],
  refuse: ({ hasSoreThroat, age }) => {
    if (hasSoreThroat === false) return "Made for people with a sore throat";
    return age !== undefined && age < 3 ? "Not for children under 3 years" : undefined;
  },
  items: [
    {
      label: "Fever (history, or above 38 °C)",
      keys: ["hasFever", "temperature"],
      rate: rateFever,
    },
    {
      label: "No cough",
      keys: ["hasCough"],
      rate: ({ hasCough }) => rateStatement(hasCough === undefined ? undefined : !hasCough, 1),
    },
    flagItem("hasTenderAnteriorNodes", 1),
    flagItem("hasTonsillarExudate", 1),
    bandItem(
      "age",
      [{ below: 15, points: 1 }, { below: 45, points: 0 }, { points: -1 }],
      AGE_LABEL,
    ),
  ],
  valueKey: "mcisaac",
  interpret: (score) => {
    if (score <= 0) return "0 or less: 8 % tested positive; no test and no antibiotic";
    if (score === 1) return "1: 14 % tested positive; no test and no antibiotic";
    if (score === 2) return "2: 23 % tested positive; test, antibiotic only if positive";
    if (score === 3) return "3: 37 % tested positive; test, antibiotic only if positive";
    return "4 or more: 55 % tested positive; test, or antibiotic on clinical grounds";
  },
  otherValues: (score, points) => {
    const forAge = points.find(({ label }) => label === AGE_LABEL)?.points ?? 0;
    return [
      {
        key: "centor",
        label: "Centor score (without age)",
        value: score - forAge,
        decimals: 0,
        unit: "points",
      },
    ];
  },
});
