import { readNumbers } from "./read-numbers";

/**
 * A number with a unit of dose. `value` is in the base of its `dimension` (mg, mL), so 0.5 mg and 500 mcg
 * are one; `raw` and `unit` are as written. A divided unit is a dimension of its own: "mg/kg".
 */
export type Amount = Readonly<{
  raw: number;
  unit: string;
  value: number;
  dimension: string;
  start: number;
  end: number;
}>;

type Unit = Readonly<{ unit: string; words: string; dimension: string; factor: number }>;

const UNITS: readonly Unit[] = [
  {
    unit: "mcg",
    words: "mcg|µg|μg|ug|micrograms?|microgrammes?",
    dimension: "mass",
    factor: 0.001,
  },
  { unit: "ng", words: "ng|nanograms?", dimension: "mass", factor: 0.000_001 },
  { unit: "mg", words: "mg|mgs|milligrams?|milligrammes?", dimension: "mass", factor: 1 },
  { unit: "g", words: "g|gm|gms|grams?|grammes?", dimension: "mass", factor: 1000 },
  { unit: "mL", words: "ml|mls|milliliters?|millilitres?|cc", dimension: "volume", factor: 1 },
  { unit: "tsp", words: "tsp|teaspoons?|teaspoonfuls?", dimension: "volume", factor: 5 },
  { unit: "L", words: "l|liters?|litres?", dimension: "volume", factor: 1000 },
  { unit: "units", words: "units?|iu|u|international units?", dimension: "units", factor: 1 },
  { unit: "mEq", words: "meq|milliequivalents?", dimension: "mEq", factor: 1 },
  { unit: "mmol", words: "mmol|millimoles?", dimension: "mmol", factor: 1 },
  {
    unit: "tablets",
    words: "tablets?|tabs?|pills?|capsules?|caps?",
    dimension: "tablets",
    factor: 1,
  },
  { unit: "puffs", words: "puffs?|inhalations?|sprays?", dimension: "puffs", factor: 1 },
  { unit: "drops", words: "drops?|gtts?", dimension: "drops", factor: 1 },
];

const ALL = UNITS.map(({ words }) => words).join("|");
const UNIT_BEHIND = new RegExp(
  `^[\\s-]{0,2}(?:a )?(${ALL})(?![\\w])((?:\\s?(?:/|per )\\s?(?:\\d+ ?)?(?:kg|kilo(?:gram)?|ml|mL|dl|l|hr|h|hour|min|minute|m2)(?![\\w]))*)`,
  "i",
);
/** Scales of laboratory values, which are no doses. */
const LABORATORY = /\/(?:dl|l)$|^(?:ng|mmol|meq|units?|iu|u)\/(?:ml|l)$/i;

function denominators(text: string): string {
  return text
    .toLowerCase()
    .replace(/per |\//g, "/")
    .replace(/[\s\d]/g, "")
    .replace(/kilo(?:gram)?/g, "kg")
    .replace(/hour|hr/g, "h")
    .replace(/minute/g, "min");
}

/** Doses of a text in order: laboratory values, weights and durations are none. */
export function readAmounts(text: string): Amount[] {
  return readNumbers(text).flatMap((number) => {
    const behind = UNIT_BEHIND.exec(text.slice(number.end));
    const unit = UNITS.find(({ words }) =>
      new RegExp(`^(?:${words})$`, "i").test(behind?.[1] ?? ""),
    );
    if (!behind || !unit) return [];
    const divided = denominators(behind[2] ?? "");
    if (LABORATORY.test(`${behind[1] ?? ""}${divided}`)) return [];
    return [
      {
        raw: number.value,
        unit: `${unit.unit}${divided}`,
        value: number.value * unit.factor,
        dimension: `${unit.dimension}${divided}`,
        start: number.start,
        end: number.end + behind[0].length,
      },
    ];
  });
}
