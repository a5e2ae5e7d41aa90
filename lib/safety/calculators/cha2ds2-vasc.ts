import { refuseMinors } from "./adult-only";
import { buildScore } from "./build-score";
import { bandItem, choiceItem, flagItem, isEither, rateStatement } from "./score-items";

/** CHA2DS2-VASc: stroke and thromboembolism in non-valvular atrial fibrillation. */
export const CHA2DS2_VASC = buildScore({
  id: "cha2ds2-vasc",
  name: "CHA2DS2-VASc",
  source: [
    "Lip GYH, Nieuwlaat R, Pisters R, Lane DA, Crijns HJGM. Refining clinical risk stratification for predicting stroke and thromboembolism in atrial fibrillation using a novel risk factor-based approach: the Euro Heart Survey on atrial fibrillation. Chest 2010;137:263-272. doi:10.1378/chest.09-1584",
  ],
  specific: ["hasAtrialFibrillation"],
  figures: [{ pattern: "CHA[2₂]?DS[2₂]?[- ]?VASc", valueKeys: ["score"], outOf: 9 }],
  context: ["hasAtrialFibrillation"],
  refuse: (readings) =>
    readings.hasAtrialFibrillation === false
      ? "Made for people with atrial fibrillation"
      : refuseMinors(readings),
  items: [
    flagItem("hasHeartFailure", 1),
    flagItem("hasHypertension", 1),
    bandItem("age", [{ below: 65, points: 0 }, { below: 75, points: 1 }, { points: 2 }]),
    flagItem("hasDiabetes", 1),
    {
      label: "Previous stroke, TIA or thromboembolism",
      keys: ["hasStrokeTiaOrThromboembolism"],
      otherKeys: ["hasStroke"],
      rate: (readings) =>
        rateStatement(isEither(readings.hasStrokeTiaOrThromboembolism, readings.hasStroke), 2),
    },
    flagItem("hasVascularDisease", 1, "Vascular disease"),
    choiceItem("sex", { female: 1, male: 0 }, "Sex category"),
  ],
  interpret: (score) => {
    if (score === 0) return "Low risk (0)";
    return score === 1 ? "Intermediate risk (1)" : "High risk (2 or more)";
  },
  cautions: () => ["Made for non-valvular atrial fibrillation."],
});
