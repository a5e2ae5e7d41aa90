import { mayKeepPrefix } from "../policy/rules/zip-prefixes";
import { yearOf } from "../surrogates/shift-date";
import type { ColumnRole } from "./column-roles";

/** What stands where a value could not be read: it says nothing, and is counted. */
export const UNREADABLE = "*";
const OLDEST_BAND = "90 or older";

type Generalise = Extract<ColumnRole, { kind: "generalise" }>;

/**
 * A coarser value: an age band (over 89 is one class, 45 CFR 164.514(b)(2)(i)(C)), the first three digits of a ZIP
 * code where more than 20,000 people live (B), a year. An empty cell stays empty.
 */
export function generaliseCell(cell: string, role: Generalise, today: Date): string {
  const value = cell.trim();
  if (value === "") return "";
  if (role.to === "age") return ageBand(value, role.band);
  if (role.to === "zip3") return zipPrefix(value);
  return yearOf(value, { today, yearAround: today.getUTCFullYear() }) ?? UNREADABLE;
}

/** "37" in bands of five is "35-39"; months, weeks and days count as part of a year. */
function ageBand(value: string, band: number): string {
  if (/^(?:90 or older|90\+|>\s?89)$/i.test(value)) return OLDEST_BAND;
  const match =
    /^(\d{1,3})(?:\.\d+)?\s?-?\s?(years?|yrs?|y\/?o|y|months?|mos?|m|weeks?|wks?|w|days?|d)?(?:[\s-]old)?\.?$/i.exec(
      value,
    );
  if (match === null) return UNREADABLE;
  const unit = (match[2] ?? "y").toLowerCase();
  const isMonths = /^m/.test(unit);
  const isYears = /^y/.test(unit);
  const count = Number(match[1]);
  const years = isYears ? count : Math.floor(count / (isMonths ? 12 : /^w/.test(unit) ? 52 : 365));
  if (years > 130) return UNREADABLE;
  if (years >= 90) return OLDEST_BAND;
  const from = Math.floor(years / band) * band;
  return `${from}-${Math.min(89, from + band - 1)}`;
}

/** Spreadsheets drop the zero in front: four digits are read as five. */
function zipPrefix(value: string): string {
  const digits = /^(\d{4,5})(?:-?\d{4})?$/.exec(value)?.[1]?.padStart(5, "0");
  if (digits === undefined) {
    return /^\d{3}$/.test(value) && mayKeepPrefix(value) ? value : UNREADABLE;
  }
  const prefix = digits.slice(0, 3);
  return mayKeepPrefix(prefix) ? prefix : "000";
}
