import { refuseMinors } from "./adult-only";
import { buildFormula } from "./build-formula";
import { roundWithinCategory } from "./round-value";

const TARGET = 65;

function categorize(pressure: number): string {
  return pressure < TARGET
    ? "Below 65 mmHg, the first target in septic shock"
    : "65 mmHg or more, the first target in septic shock";
}

/** Mean arterial pressure, estimated as the diastolic pressure and a third of the pulse pressure. */
export const MAP = buildFormula({
  id: "map",
  name: "Mean arterial pressure",
  source: [
    "Conventional estimate: diastolic pressure and one third of the pulse pressure",
    "Target: Evans L, Rhodes A, Alhazzani W, et al. Surviving Sepsis Campaign 2021. Crit Care Med 2021;49:e1063-e1143",
  ],
  specific: ["systolicPressure", "diastolicPressure"],
  // A monitor measures the mean, and need not agree with the estimate to the millimeter.
  figures: [
    { pattern: "MAP", isCaseSensitive: true, valueKeys: ["map"], slack: 5 },
    { pattern: "mean arterial (?:blood )?pressure", valueKeys: ["map"], slack: 5 },
  ],
  required: ["systolicPressure", "diastolicPressure"],
  optional: ["age"],
  compute: ({ systolicPressure, diastolicPressure, ...readings }) => {
    if (diastolicPressure >= systolicPressure) {
      return { which: "Blood pressure", why: "the diastolic is not below the systolic pressure" };
    }
    const exact = diastolicPressure + (systolicPressure - diastolicPressure) / 3;
    const isMinor = refuseMinors(readings) !== undefined;
    return {
      values: [
        {
          key: "map",
          label: "Mean arterial pressure",
          unit: "mmHg",
          ...roundWithinCategory(exact, 0, categorize),
        },
      ],
      interpretation: isMinor ? "The adult target does not apply" : categorize(exact),
    };
  },
});
