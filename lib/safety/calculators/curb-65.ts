import { refuseMinors } from "./adult-only";
import { buildScore } from "./build-score";
import type { Readings } from "./input-kinds";
import { bandItem, flagItem, rateBand, settled, type PointRange } from "./score-items";

/** Either pressure alone can give the point; only both together can deny it. */
function ratePressure({ systolicPressure, diastolicPressure }: Readings): PointRange {
  if ((systolicPressure ?? 999) < 90 || (diastolicPressure ?? 999) <= 60) return settled(1);
  const areBothKnown = systolicPressure !== undefined && diastolicPressure !== undefined;
  return areBothKnown ? settled(0) : { least: 0, most: 1 };
}

/** CURB-65: severity of community-acquired pneumonia on presentation to hospital. */
export const CURB_65 = buildScore({
  id: "curb-65",
  name: "CURB-65",
  source: [
    "Lim WS, van der Eerden MM, Laing R, et al. Defining community acquired pneumonia severity on presentation to hospital: an international derivation and validation study. Thorax 2003;58:377-382. doi:10.1136/thorax.58.5.377",
  ],
  specific: ["hasPneumonia", "hasConfusion"],
  figures: [{ pattern: "CURB[- ]?65", valueKeys: ["score"], outOf: 5 }],
  context: ["hasPneumonia"],
  refuse: (readings) =>
    readings.hasPneumonia === false
      ? "Made for people with community-acquired pneumonia"
      : refuseMinors(readings),
  items: [
    flagItem("hasConfusion", 1, "Confusion"),
    {
      label: "Urea above 7 mmol/L",
      keys: ["ureaNitrogen"],
      otherKeys: ["urea"],
      rate: ({ urea, ureaNitrogen }) =>
        rateBand(urea ?? ureaNitrogen, [{ upTo: 7, points: 0 }, { points: 1 }]),
    },
    bandItem(
      "respiratoryRate",
      [{ below: 30, points: 0 }, { points: 1 }],
      "Respiratory rate 30 or more",
    ),
    {
      label: "Systolic below 90 or diastolic 60 mmHg or less",
      keys: ["systolicPressure", "diastolicPressure"],
      rate: ratePressure,
    },
    bandItem("age", [{ below: 65, points: 0 }, { points: 1 }], "Age 65 or over"),
  ],
  interpret: (score) => {
    if (score <= 1) return "Low (0 or 1): mortality 1.5 % at 30 days";
    return score === 2
      ? "Intermediate (2): mortality 9.2 % at 30 days"
      : "High (3 to 5): mortality 22 % at 30 days";
  },
});
