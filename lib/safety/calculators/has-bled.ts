import { refuseMinors } from "./adult-only";
import { buildScore } from "./build-score";
import { CREATININE_MICROMOLES } from "./quantity-units";
import type { Readings } from "./input-kinds";
import { flagItem, rateBand, rateStatement, settled, type PointRange } from "./score-items";

/** 200 µmol/L, with room for a conversion there and back. */
const LIMIT_CREATININE = CREATININE_MICROMOLES.toBase(200) - 1e-9;

function rateKidneys({ hasDialysisOrRenalTransplant, creatinine }: Readings): PointRange {
  if (hasDialysisOrRenalTransplant === true) return settled(1);
  if (creatinine === undefined) return { least: 0, most: 1 };
  if (creatinine >= LIMIT_CREATININE) return settled(1);
  return rateStatement(hasDialysisOrRenalTransplant, 1);
}

/** Bleeds in 100 patient-years of the derivation cohort, by score; above 5 there were too few. */
const BLEEDS = ["1.13", "1.02", "1.88", "3.74", "8.70", "12.50"] as const;

/** HAS-BLED: major bleeding within a year in anticoagulated atrial fibrillation. */
export const HAS_BLED = buildScore({
  id: "has-bled",
  name: "HAS-BLED",
  source: [
    "Pisters R, Lane DA, Nieuwlaat R, de Vos CB, Crijns HJGM, Lip GYH. A novel user-friendly score (HAS-BLED) to assess 1-year risk of major bleeding in patients with atrial fibrillation: the Euro Heart Survey. Chest 2010;138:1093-1100. doi:10.1378/chest.10-0134",
  ],
  specific: ["hasAtrialFibrillation", "hasLabileInr"],
  figures: [{ pattern: "HAS-?BLED", valueKeys: ["score"], outOf: 9 }],
  context: ["hasAtrialFibrillation"],
  refuse: (readings) =>
    readings.hasAtrialFibrillation === false
      ? "Made for people with atrial fibrillation"
      : refuseMinors(readings),
  items: [
    flagItem("hasUncontrolledHypertension", 1),
    {
      label: "Abnormal renal function (dialysis, transplant or creatinine 200 µmol/L or more)",
      keys: ["hasDialysisOrRenalTransplant", "creatinine"],
      rate: rateKidneys,
    },
    flagItem("hasLiverDisease", 1, "Abnormal liver function"),
    {
      label: "Previous stroke",
      keys: ["hasStroke"],
      otherKeys: ["hasStrokeTiaOrThromboembolism"],
      // No stroke, TIA or embolism at all means no stroke; one of them need not be a stroke.
      rate: ({ hasStroke, hasStrokeTiaOrThromboembolism }) =>
        rateStatement(
          hasStroke ?? (hasStrokeTiaOrThromboembolism === false ? false : undefined),
          1,
        ),
    },
    flagItem("hasBleedingHistory", 1),
    {
      label: "Labile INR",
      keys: ["hasLabileInr"],
      otherKeys: ["takesVitaminKAntagonist"],
      // There is no INR to be labile without a vitamin K antagonist.
      rate: ({ hasLabileInr, takesVitaminKAntagonist }) =>
        rateStatement(hasLabileInr ?? (takesVitaminKAntagonist === false ? false : undefined), 1),
    },
    {
      label: "Age above 65",
      keys: ["age"],
      rate: ({ age }) =>
        rateBand(age === undefined ? undefined : Math.floor(age), [
          { upTo: 65, points: 0 },
          { points: 1 },
        ]),
    },
    flagItem("takesAntiplateletOrNsaid", 1),
    flagItem("hasAlcoholExcess", 1),
  ],
  interpret: (score) => (score >= 3 ? "High risk (3 or more)" : "Not high risk (0 to 2)"),
  otherValues: (score) => {
    const bleeds = BLEEDS[score];
    return bleeds === undefined
      ? []
      : [
          {
            key: "bleeds",
            label: "Major bleeds in the derivation cohort",
            value: Number(bleeds),
            decimals: 2,
            unit: "per 100 patient-years",
          },
        ];
  },
});
