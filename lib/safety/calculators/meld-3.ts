import { cautionUnknownAge, refuseMinors } from "./adult-only";
import { buildFormula } from "./build-formula";
import type { CalculatedValue } from "./calculator-result.schema";
import { roundValue } from "./round-value";

/** The US allocation system stops counting here; the publication sets no upper bound. */
const ALLOCATION_LIMIT = 40;

function clamp(value: number, least: number, most: number): number {
  return Math.min(Math.max(value, least), most);
}

function meld3(score: number, key: string, label: string): CalculatedValue {
  return { key, label, value: score, decimals: 0, unit: "points" };
}

/** MELD 3.0, with the bounds of the publication; dialysis counts as the upper bound of creatinine. */
export const MELD_3 = buildFormula({
  id: "meld-3",
  name: "MELD 3.0",
  source: [
    "Kim WR, Mannalithara A, Heimbach JK, et al. MELD 3.0: the Model for End-Stage Liver Disease updated for the modern era. Gastroenterology 2021;161:1887-1895.e4. doi:10.1053/j.gastro.2021.08.050",
  ],
  specific: ["bilirubin"],
  figures: [
    { pattern: "MELD[- ]?3\\.0", valueKeys: ["meld3", "allocation"] },
    {
      // Without a version it may be MELD of 2002, and MELD-Na is another score.
      pattern: "MELD(?![- ]?3\\.0)(?![- ]?Na)",
      isCaseSensitive: true,
      valueKeys: ["meld3", "allocation"],
      isInexact: true,
    },
  ],
  required: [
    "sex",
    "bilirubin",
    "sodium",
    "inr",
    "creatinine",
    "albumin",
    "hadDialysisTwiceInWeek",
  ],
  optional: ["age"],
  refuse: (readings) => refuseMinors(readings),
  compute: (readings) => {
    const bilirubin = Math.log(Math.max(readings.bilirubin, 1));
    const inr = Math.log(Math.max(readings.inr, 1));
    const creatinine = Math.log(
      readings.hadDialysisTwiceInWeek ? 3 : clamp(readings.creatinine, 1, 3),
    );
    const sodium = 137 - clamp(readings.sodium, 125, 137);
    const albumin = 3.5 - clamp(readings.albumin, 1.5, 3.5);
    const exact =
      (readings.sex === "female" ? 1.33 : 0) +
      4.56 * bilirubin +
      0.82 * sodium -
      0.24 * sodium * bilirubin +
      9.09 * inr +
      11.14 * creatinine +
      1.85 * albumin -
      1.83 * albumin * creatinine +
      6;
    const score = roundValue(exact, 0);
    const first = meld3(score, "meld3", "MELD 3.0");
    const capped = meld3(ALLOCATION_LIMIT, "allocation", "As capped for US allocation");
    return {
      values: score > ALLOCATION_LIMIT ? [first, capped] : [first],
      interpretation:
        "The publication gives no categories: the higher, the lower the survival at 90 days",
      cautions: cautionUnknownAge(readings),
    };
  },
});
