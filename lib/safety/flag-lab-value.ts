import {
  flagValue,
  flagWithin,
  isPlausible,
  VALUE_LIMITS,
  type ValueFlag,
  type ValueLimits,
} from "./critical-values";

/**
 * The same measures in the other common scale (SI, or grams a litre), for adults. Potassium, sodium
 * and the cell counts have one scale; lactate is written in mmol/L nearly everywhere and has none here.
 */
const OTHER_SCALE: Readonly<Record<string, ValueLimits & { unit: RegExp }>> = {
  a1c: { unit: /^mmol\/mol$/i, high: 47, panicHigh: 130, least: 10, most: 200 },
  glucose: {
    unit: /^mmol\/l$/i,
    low: 3.9,
    high: 7.8,
    panicLow: 3,
    panicHigh: 22,
    least: 1,
    most: 66,
  },
  creatinine: { unit: /^[uµ]mol\/l$/i, high: 115, panicHigh: 354, least: 25, most: 1800 },
  bun: { unit: /^mmol\/l$/i, high: 7.1, panicHigh: 36, least: 0.4, most: 72 },
  calcium: {
    unit: /^mmol\/l$/i,
    low: 2.12,
    high: 2.62,
    panicLow: 1.62,
    panicHigh: 3.25,
    least: 0.7,
    most: 5,
  },
  magnesium: {
    unit: /^mmol\/l$/i,
    low: 0.7,
    high: 1,
    panicLow: 0.41,
    panicHigh: 2.06,
    least: 0.1,
    most: 5,
  },
  hemoglobin: {
    unit: /^g\/l$/i,
    low: 120,
    high: 175,
    panicLow: 70,
    panicHigh: 200,
    least: 20,
    most: 250,
  },
};

/** Whether a laboratory value can be one, in the scale of its unit; without a unit the usual scale. */
export function isPlausibleLab(measure: string, value: number, unit: string): boolean {
  const other = OTHER_SCALE[measure];
  if (!other?.unit.test(unit.trim())) return isPlausible(measure, value);
  return value >= other.least && value <= other.most;
}

/**
 * Flags a laboratory value against adult limits in the scale of its unit. Without a unit it is
 * flagged only where both scales that it can belong to flag it, and then by the milder flag: magnesium
 * 0.82 is low in mg/dL and usual in mmol/L, so nothing is said.
 *
 * @param measure key of `VALUE_LIMITS`; unknown measures are never flagged
 * @param unit as written; "" where none was
 */
export function flagLabValue(measure: string, value: number, unit: string): ValueFlag {
  const other = OTHER_SCALE[measure];
  if (!other || !VALUE_LIMITS[measure]) return flagValue(measure, value);
  if (other.unit.test(unit.trim())) return flagWithin(other, value);
  const own = flagValue(measure, value);
  const isOther = unit.trim() === "" && value >= other.least && value <= other.most;
  if (!isOther) return own;
  const second = flagWithin(other, value);
  if (own === "" || second === "") return "";
  return own === "critical" ? second : own;
}
