import { refuseMinors } from "./adult-only";
import { buildScore } from "./build-score";
import type { Readings } from "./input-kinds";
import {
  bandItem,
  flagItem,
  isEither,
  rateStatement,
  settled,
  type PointRange,
  type ScoreItem,
} from "./score-items";

/** Asked of the saturation on room air: a good one under oxygen settles nothing, a bad one does. */
function rateSaturation({ oxygenSaturation, isOnOxygen }: Readings): PointRange {
  if (oxygenSaturation === undefined) return { least: 0, most: 1 };
  if (oxygenSaturation < 95) return settled(1);
  return isOnOxygen === false ? settled(0) : { least: 0, most: 1 };
}

const SATURATION: ScoreItem = {
  label: "Oxygen saturation below 95 % on room air",
  keys: ["oxygenSaturation", "isOnOxygen"],
  ask: () => "Oxygen saturation on room air",
  rate: rateSaturation,
};

const PRIOR: ScoreItem = {
  label: "Previous pulmonary embolism or deep vein thrombosis",
  keys: ["hasPriorVenousThromboembolism"],
  otherKeys: ["hasPriorDeepVeinThrombosis"],
  rate: (readings) =>
    rateStatement(
      isEither(readings.hasPriorVenousThromboembolism, readings.hasPriorDeepVeinThrombosis),
      1,
    ),
};

/** Pulmonary embolism rule-out criteria: how many of the eight are failed. */
export const PERC = buildScore({
  id: "perc",
  name: "PERC rule",
  source: [
    "Kline JA, Mitchell AM, Kabrhel C, Richman PB, Courtney DM. Clinical criteria to prevent unnecessary diagnostic testing in emergency department patients with suspected pulmonary embolism. J Thromb Haemost 2004;2:1247-1255",
  ],
  specific: ["hasSuspectedPulmonaryEmbolism"],
  figures: [
    {
      pattern: "PERC",
      isCaseSensitive: true,
      valueKeys: ["score"],
      outOf: 8,
      words: {
        negative: { value: 0, relation: "equal" },
        positive: { value: 0, relation: "above" },
      },
    },
  ],
  context: ["hasSuspectedPulmonaryEmbolism"],
  refuse: (readings) =>
    readings.hasSuspectedPulmonaryEmbolism === false
      ? "Made for people in whom pulmonary embolism is suspected"
      : refuseMinors(readings),
  items: [
    bandItem("age", [{ below: 50, points: 0 }, { points: 1 }], "Age 50 or over"),
    bandItem("heartRate", [{ below: 100, points: 0 }, { points: 1 }], "Heart rate 100 or more"),
    SATURATION,
    flagItem("hasHemoptysis", 1),
    flagItem("usesEstrogen", 1),
    PRIOR,
    flagItem("hasUnilateralLegSwelling", 1),
    flagItem("hadSurgeryOrTraumaInFourWeeks", 1),
  ],
  interpret: (score) =>
    score === 0
      ? "PERC negative: no criterion is failed"
      : "PERC positive: the rule does not exclude pulmonary embolism",
  cautions: () => ["Only where the clinician already judges the probability to be low."],
});
