import { buildScore } from "./build-score";
import type { ScorePoint } from "./calculator-result.schema";
import type { Readings } from "./input-kinds";
import { roundValue } from "./round-value";
import {
  bandItem,
  choiceItem,
  flagItem,
  rateBand,
  type Band,
  type PointRange,
} from "./score-items";

const SCALE_1: readonly Band[] = [
  { upTo: 91, points: 3 },
  { upTo: 93, points: 2 },
  { upTo: 95, points: 1 },
  { points: 0 },
];

/** Up to 92 % as on scale 2; above, only a saturation that oxygen lifted over the target counts. */
const SCALE_2_ON_AIR: readonly Band[] = [
  { upTo: 83, points: 3 },
  { upTo: 85, points: 2 },
  { upTo: 87, points: 1 },
  { points: 0 },
];
const SCALE_2_ON_OXYGEN: readonly Band[] = [
  ...SCALE_2_ON_AIR.slice(0, 3),
  { upTo: 92, points: 0 },
  { upTo: 94, points: 1 },
  { upTo: 96, points: 2 },
  { points: 3 },
];

/** Every table that the documented inputs leave possible; the scale itself is never taken for granted. */
function rateSaturation(readings: Readings): PointRange {
  const { oxygenSaturation, oxygenSaturationScale, isOnOxygen } = readings;
  const tables = [
    ...(oxygenSaturationScale === "scale_2" ? [] : [SCALE_1]),
    ...(oxygenSaturationScale === "scale_1" || isOnOxygen === true ? [] : [SCALE_2_ON_AIR]),
    ...(oxygenSaturationScale === "scale_1" || isOnOxygen === false ? [] : [SCALE_2_ON_OXYGEN]),
  ];
  const ranges = tables.map((table) => rateBand(oxygenSaturation, table));
  return {
    least: Math.min(...ranges.map(({ least }) => least)),
    most: Math.max(...ranges.map(({ most }) => most)),
  };
}

function askAboutSaturation(readings: Readings): string | undefined {
  const { oxygenSaturation, oxygenSaturationScale, isOnOxygen } = readings;
  const isOpenOnlyByOxygen =
    oxygenSaturation !== undefined &&
    oxygenSaturationScale === "scale_2" &&
    isOnOxygen === undefined;
  return isOpenOnlyByOxygen ? "Supplemental oxygen" : undefined;
}

/** The thresholds and triggers of the report. */
function interpret(score: number, points: readonly ScorePoint[]): string {
  if (score >= 7) return "High (7 or more): urgent or emergency response";
  if (score >= 5) return "Medium (5 or 6): urgent response";
  return points.some((item) => item.points === 3)
    ? "Low to medium (3 in one parameter): urgent ward-based response"
    : "Low (0 to 4): ward-based response";
}

/** National Early Warning Score 2, with both scales of oxygen saturation. */
export const NEWS2 = buildScore({
  id: "news2",
  name: "NEWS2",
  source: [
    "Royal College of Physicians. National Early Warning Score (NEWS) 2: standardising the assessment of acute-illness severity in the NHS. London: RCP, 2017",
  ],
  specific: ["consciousness", "oxygenSaturationScale", "oxygenSaturation"],
  figures: [
    { pattern: "NEWS[- ]?2(?: score)?", valueKeys: ["score"], outOf: 20 },
    { pattern: "NEWS", isCaseSensitive: true, valueKeys: ["score"], isInexact: true, outOf: 20 },
  ],
  context: ["age", "isPregnant"],
  refuse: ({ age, isPregnant }) => {
    if (age !== undefined && age < 16) return "Not for children under 16 years";
    return isPregnant === true ? "Not for use in pregnancy" : undefined;
  },
  items: [
    bandItem("respiratoryRate", [
      { upTo: 8, points: 3 },
      { upTo: 11, points: 1 },
      { upTo: 20, points: 0 },
      { below: 25, points: 2 },
      { points: 3 },
    ]),
    {
      label: "Oxygen saturation",
      keys: ["oxygenSaturation", "oxygenSaturationScale"],
      ask: askAboutSaturation,
      rate: rateSaturation,
    },
    flagItem("isOnOxygen", 2),
    bandItem("systolicPressure", [
      { upTo: 90, points: 3 },
      { upTo: 100, points: 2 },
      { upTo: 110, points: 1 },
      { below: 220, points: 0 },
      { points: 3 },
    ]),
    bandItem("heartRate", [
      { upTo: 40, points: 3 },
      { upTo: 50, points: 1 },
      { upTo: 90, points: 0 },
      { upTo: 110, points: 1 },
      { below: 131, points: 2 },
      { points: 3 },
    ]),
    choiceItem("consciousness", {
      alert: 0,
      new_confusion: 3,
      voice: 3,
      pain: 3,
      unresponsive: 3,
    }),
    {
      label: "Temperature",
      keys: ["temperature"],
      // The bands are in tenths of a degree, which Fahrenheit must be brought to first.
      rate: ({ temperature }) =>
        rateBand(temperature === undefined ? undefined : roundValue(temperature, 1), [
          { upTo: 35, points: 3 },
          { upTo: 36, points: 1 },
          { upTo: 38, points: 0 },
          { upTo: 39, points: 1 },
          { points: 2 },
        ]),
    },
  ],
  interpret,
  cautions: ({ age }) => [
    "Not for use in pregnancy; SpO2 scale 2 only on the decision of a clinician.",
    ...(age === undefined ? ["For 16 years and over; the age is not documented."] : []),
  ],
});
