import { refuseMinors } from "./adult-only";
import { buildScore } from "./build-score";
import type { FlagKey } from "./known-inputs.schema";
import type { Readings } from "./input-kinds";
import { choiceItem, rateBand, settled, type PointRange, type ScoreItem } from "./score-items";

const RISK_FACTORS = [
  "hasHypertension",
  "hasHypercholesterolemia",
  "hasDiabetes",
  "isObese",
  "isSmoker",
  "hasFamilyHistoryOfCoronaryDisease",
] as const satisfies readonly FlagKey[];

function pointsForCount(count: number): number {
  return count === 0 ? 0 : count < 3 ? 1 : 2;
}

function rateRisk(readings: Readings): PointRange {
  const { hasAtheroscleroticDisease } = readings;
  if (hasAtheroscleroticDisease === true) return settled(2);
  const present = RISK_FACTORS.filter((key) => readings[key] === true).length;
  const open = RISK_FACTORS.filter((key) => readings[key] === undefined).length;
  const most = hasAtheroscleroticDisease === undefined ? 2 : pointsForCount(present + open);
  return { least: pointsForCount(present), most };
}

/** The table of 2008 counts 45 as the youngest band; age is in completed years. */
const AGE: ScoreItem = {
  label: "Age",
  keys: ["age"],
  rate: ({ age }) =>
    rateBand(age === undefined ? undefined : Math.floor(age), [
      { upTo: 45, points: 0 },
      { below: 65, points: 1 },
      { points: 2 },
    ]),
};

function isExactly45({ age }: Readings): boolean {
  return age !== undefined && Math.floor(age) === 45;
}

/** HEART: the risk of a major cardiac event within six weeks of presenting with chest pain. */
export const HEART = buildScore({
  id: "heart",
  name: "HEART score",
  source: [
    "Six AJ, Backus BE, Kelder JC. Chest pain in the emergency room: value of the HEART score. Neth Heart J 2008;16:191-196",
    "Event rates: Backus BE, Six AJ, Kelder JC, et al. A prospective validation of the HEART score for chest pain patients at the emergency department. Int J Cardiol 2013;168:2153-2158",
  ],
  specific: ["hasChestPain", "heartHistory", "heartEcg", "troponinLevel"],
  figures: [
    { pattern: "HEART (?:pathway )?score", valueKeys: ["score", "score_from_45"], outOf: 10 },
  ],
  context: ["hasChestPain"],
  refuse: (readings) =>
    readings.hasChestPain === false
      ? "Made for people who present with chest pain"
      : refuseMinors(readings),
  items: [
    choiceItem("heartHistory", {
      slightly_suspicious: 0,
      moderately_suspicious: 1,
      highly_suspicious: 2,
    }),
    choiceItem("heartEcg", { normal: 0, nonspecific_repolarization: 1, st_deviation: 2 }),
    AGE,
    {
      label: "Risk factors",
      keys: [...RISK_FACTORS, "hasAtheroscleroticDisease"],
      rate: rateRisk,
    },
    choiceItem("troponinLevel", { at_or_below_limit: 0, above_limit: 1, three_times_limit: 2 }),
  ],
  interpret: (score) => {
    if (score <= 3) return "Low (0 to 3): 1.7 % had an event within 6 weeks";
    return score <= 6
      ? "Intermediate (4 to 6): 16.6 % had an event within 6 weeks"
      : "High (7 to 10): 50.1 % had an event within 6 weeks";
  },
  otherValues: (score, _points, readings) =>
    isExactly45(readings)
      ? [
          {
            key: "score_from_45",
            label: "By later tables, which count 45 years as 1 point",
            value: score + 1,
            decimals: 0,
            unit: "points",
          },
        ]
      : [],
  cautions: (readings) =>
    isExactly45(readings) ? ["At 45 years the published tables differ by one point."] : [],
});
