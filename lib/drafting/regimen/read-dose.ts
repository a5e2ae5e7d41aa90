import type { RegimenMedicine } from "@/lib/safety/regimen.schema";

type Dose = NonNullable<RegimenMedicine["dose"]>;

/** One amount with its unit and nothing behind it: "5/325 mg", "10 mg/kg" and "1 mg/mL" are no single dose. */
const AMOUNT =
  /^(\d+(?:,\d{3})*(?:\.\d+)?)(?:\s?(?:-|–|to)\s?(\d+(?:\.\d+)?))?\s?(mg|mcg|µg|g|units?|meq|iu)$/i;

/**
 * The dose that a medicine's words state, the higher end of a range. Undefined for what names no amount of the
 * ingredient (tablets, puffs, a concentration, an amount for each kilogram, two ingredients).
 */
export function readDose(strength: string): Dose | undefined {
  const match = AMOUNT.exec(strength.trim());
  if (match === null) return undefined;
  const [, first = "", second, unit = ""] = match;
  const value = Math.max(Number(first.replace(/,/g, "")), Number(second ?? 0));
  return value > 0 ? { value, unit: unit.toLowerCase().replace(/^unit$/, "units") } : undefined;
}
