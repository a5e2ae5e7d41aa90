import { cautionUnknownAge, refuseMinors } from "./adult-only";
import { buildScore } from "./build-score";
import type { Readings } from "./input-kinds";
import { bandItem, rateStatement } from "./score-items";

/** Defined as a Glasgow Coma Scale below 15; the words of the chart stand in where it is not scored. */
function isMentationAltered({ hasAlteredMentation, glasgowComaScale }: Readings) {
  if (hasAlteredMentation === true) return true;
  return glasgowComaScale === undefined ? hasAlteredMentation : glasgowComaScale < 15;
}

/** Quick SOFA, outside intensive care, in suspected infection. */
export const QSOFA = buildScore({
  id: "qsofa",
  name: "qSOFA",
  source: [
    "Seymour CW, Liu VX, Iwashyna TJ, et al. Assessment of clinical criteria for sepsis. JAMA 2016;315:762-774. doi:10.1001/jama.2016.0288",
    "Singer M, Deutschman CS, Seymour CW, et al. The third international consensus definitions for sepsis and septic shock (Sepsis-3). JAMA 2016;315:801-810. doi:10.1001/jama.2016.0287",
  ],
  specific: ["hasSuspectedInfection", "hasAlteredMentation"],
  figures: [{ pattern: "q-?SOFA|quick SOFA", valueKeys: ["score"], outOf: 3 }],
  context: ["hasSuspectedInfection", "age"],
  refuse: (readings) =>
    readings.hasSuspectedInfection === false
      ? "Made for people in whom infection is suspected"
      : refuseMinors(readings),
  items: [
    bandItem(
      "respiratoryRate",
      [{ below: 22, points: 0 }, { points: 1 }],
      "Respiratory rate 22 or more",
    ),
    bandItem(
      "systolicPressure",
      [{ upTo: 100, points: 1 }, { points: 0 }],
      "Systolic pressure 100 mmHg or less",
    ),
    {
      label: "Altered mentation (Glasgow Coma Scale below 15)",
      keys: ["hasAlteredMentation"],
      otherKeys: ["glasgowComaScale"],
      rate: (readings) => rateStatement(isMentationAltered(readings), 1),
    },
  ],
  interpret: (score) =>
    score >= 2
      ? "Positive (2 or 3): more likely to have the outcomes typical of sepsis"
      : "Not positive (0 or 1): does not exclude sepsis",
  cautions: (readings) => cautionUnknownAge(readings),
});
