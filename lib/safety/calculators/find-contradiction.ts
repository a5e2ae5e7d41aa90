import { labelOf, type Readings } from "./input-kinds";
import type { FlagKey } from "./known-inputs.schema";

/** Where the first is present, the second cannot be denied. */
const IMPLIES: readonly (readonly [FlagKey, FlagKey])[] = [
  ["hasStroke", "hasStrokeTiaOrThromboembolism"],
  ["hasPriorDeepVeinThrombosis", "hasPriorVenousThromboembolism"],
];

/** BUN and urea are one measurement; laboratories round both. */
const LARGEST_UREA_GAP = 0.1;

/**
 * Two inputs of one calculator that cannot both be right. Either could be the mistake, so that a
 * result with one of them would be a guess.
 */
export function findContradiction(
  readings: Readings,
): Readonly<{ which: string; why: string }> | undefined {
  for (const [narrow, broad] of IMPLIES) {
    if (readings[narrow] === true && readings[broad] === false) {
      return { which: labelOf(narrow), why: `"${labelOf(broad)}" is denied` };
    }
  }
  const { urea, ureaNitrogen } = readings;
  if (urea === undefined || ureaNitrogen === undefined) return undefined;
  return Math.abs(urea - ureaNitrogen) > LARGEST_UREA_GAP * Math.max(urea, ureaNitrogen)
    ? { which: labelOf("urea"), why: `"${labelOf("ureaNitrogen")}" gives another value` }
    : undefined;
}
