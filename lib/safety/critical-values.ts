export type ValueFlag = "" | "low" | "high" | "critical";

/**
 * Usual adult limits. `low`/`high` bound the usual range, `panicLow`/`panicHigh` the values that a
 * laboratory phones through, `least`/`most` what can be a measurement at all. Common US reference
 * values; each site sets its own, and a clinician decides.
 */
export type ValueLimits = Readonly<{
  low?: number;
  high?: number;
  panicLow?: number;
  panicHigh?: number;
  least: number;
  most: number;
}>;

export const VALUE_LIMITS: Readonly<Record<string, ValueLimits>> = {
  systolic: { low: 90, high: 129, panicLow: 80, panicHigh: 200, least: 50, most: 260 },
  diastolic: { low: 60, high: 84, panicLow: 40, panicHigh: 120, least: 20, most: 160 },
  heart_rate: { low: 60, high: 100, panicLow: 40, panicHigh: 140, least: 20, most: 250 },
  respiratory_rate: { low: 12, high: 20, panicLow: 8, panicHigh: 30, least: 4, most: 80 },
  temperature_c: { low: 36, high: 37.9, panicLow: 35, panicHigh: 40, least: 30, most: 43 },
  temperature_f: { low: 96.8, high: 100.3, panicLow: 95, panicHigh: 104, least: 86, most: 110 },
  spo2: { low: 94, panicLow: 90, least: 50, most: 100 },
  a1c: { high: 6.4, panicHigh: 14, least: 3, most: 20 },
  glucose: { low: 70, high: 140, panicLow: 54, panicHigh: 400, least: 20, most: 1200 },
  creatinine: { high: 1.3, panicHigh: 4, least: 0.1, most: 20 },
  egfr: { low: 60, panicLow: 15, least: 1, most: 200 },
  bun: { high: 20, panicHigh: 100, least: 1, most: 200 },
  sodium: { low: 135, high: 145, panicLow: 120, panicHigh: 160, least: 90, most: 190 },
  potassium: { low: 3.5, high: 5.1, panicLow: 2.8, panicHigh: 6, least: 1.5, most: 10 },
  calcium: { low: 8.5, high: 10.5, panicLow: 6.5, panicHigh: 13, least: 3, most: 20 },
  magnesium: { low: 1.7, high: 2.4, panicLow: 1, panicHigh: 5, least: 0.3, most: 12 },
  hemoglobin: { low: 12, high: 17.5, panicLow: 7, panicHigh: 20, least: 2, most: 25 },
  hematocrit: { low: 36, high: 52, panicLow: 20, panicHigh: 60, least: 8, most: 75 },
  wbc: { low: 4, high: 11, panicLow: 1.5, panicHigh: 30, least: 0.1, most: 500 },
  platelets: { low: 150, high: 450, panicLow: 30, panicHigh: 1000, least: 1, most: 2000 },
  inr: { high: 3.5, panicHigh: 5, least: 0.5, most: 20 },
  lactate: { high: 2, panicHigh: 4, least: 0.2, most: 30 },
  ldl: { high: 159, least: 5, most: 600 },
  tsh: { low: 0.4, high: 4.5, panicHigh: 50, least: 0.001, most: 200 },
  ejection_fraction: { low: 50, panicLow: 20, least: 5, most: 90 },
};

/**
 * Flags a value against the usual adult limits.
 *
 * @param measure key of `VALUE_LIMITS`; unknown measures are never flagged
 * @param ageYears below 16 only the impossible is said, since the limits are those of adults
 */
export function flagValue(measure: string, value: number, ageYears?: number): ValueFlag {
  const limits = VALUE_LIMITS[measure];
  return limits && (ageYears === undefined || ageYears >= 16) ? flagWithin(limits, value) : "";
}

/** Flags a value against these limits; what is no number is never flagged. */
export function flagWithin(limits: ValueLimits, value: number): ValueFlag {
  if (!Number.isFinite(value)) return "";
  if (limits.panicLow !== undefined && value <= limits.panicLow) return "critical";
  if (limits.panicHigh !== undefined && value >= limits.panicHigh) return "critical";
  if (limits.low !== undefined && value < limits.low) return "low";
  return limits.high !== undefined && value > limits.high ? "high" : "";
}

/** Whether the number can be a measurement of this kind at all; otherwise it is kept as written and not parsed. */
export function isPlausible(measure: string, value: number): boolean {
  const limits = VALUE_LIMITS[measure];
  return !limits || (value >= limits.least && value <= limits.most);
}
