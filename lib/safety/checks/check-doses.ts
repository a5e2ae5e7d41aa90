import type { DoseRow, SafetyRow } from "../rows/safety-row";
import type { NotChecked, RegimenFinding } from "../regimen.schema";
import { buildFindings, capital } from "./build-finding";
import { rowsOf } from "./choose-rows";
import type { ListedMedicine } from "./listed-medicine";

const ADULT_YEARS = 18;
const DAYS_A_WEEK = 7;
const TENFOLD = 10;

/** Micrograms in a unit; milliequivalents convert to nothing. */
const MICROGRAMS: Readonly<Record<string, number>> = {
  mcg: 1,
  µg: 1,
  μg: 1,
  ug: 1,
  mg: 1000,
  g: 1_000_000,
  gram: 1_000_000,
  grams: 1_000_000,
};

/** A stated dose in the unit of the row, or null where the units do not convert ("2 puffs"). */
export function inUnit(value: number, from: string, to: DoseRow["unit"]): number | null {
  const unit = from.trim().toLowerCase();
  if (unit === to.toLowerCase()) return value;
  const factor = MICROGRAMS[unit];
  const target = MICROGRAMS[to];
  return factor === undefined || target === undefined ? null : (value * factor) / target;
}

const ROUTES: Readonly<Record<string, RegExp>> = {
  oral: /^(?:po|p\.o\.|oral(?:ly)?|by mouth|mouth)$/i,
  subcutaneous: /^(?:sc|sq|subq|sub-q|subcut(?:aneous(?:ly)?)?|injection)$/i,
};

type Judged = Readonly<{ severity: RegimenFinding["severity"]; says: string }>;

/** How a dose in the row's unit stands to the label's limits; null when it lies within. */
function judge(row: DoseRow, single: number, perDay: number | undefined): Judged | null {
  if (row.isWeeklyOnly && perDay !== undefined && perDay >= 1) {
    return { severity: "critical", says: "Taken once a week; stated at least once a day" };
  }
  if (single >= TENFOLD * row.lowestSingle && single > row.highestTotal) {
    return {
      severity: "critical",
      says: `Ten times the lowest dose or more, and above the highest for a whole ${row.period}`,
    };
  }
  if (single > row.highestSingle) {
    const says =
      row.highestSingle === row.highestTotal
        ? `Above the highest dose a ${row.period} of the label`
        : "Above the highest single dose of the label";
    return { severity: "warning", says };
  }
  const total =
    perDay === undefined ? 0 : single * perDay * (row.period === "week" ? DAYS_A_WEEK : 1);
  // A hundredth of slack, since a week written as a seventh does not come out even.
  if (total > row.highestTotal * 1.01) {
    return { severity: "warning", says: `Above the highest dose a ${row.period} of the label` };
  }
  if (single < row.lowestSingle) {
    return { severity: "info", says: "Below the lowest dose of the label" };
  }
  return null;
}

type DoseCheck = Readonly<{ findings: RegimenFinding[]; notChecked: NotChecked[] }>;

function notChecked(name: string, says: string): DoseCheck {
  return { findings: [], notChecked: [{ input: "dose", names: [name], says }] };
}

function checkOne(medicine: ListedMedicine, row: DoseRow | undefined): DoseCheck {
  const { name, stated } = medicine;
  if (medicine.medication.ingredients.length > 1) {
    return notChecked(name, "The dose of a combined product is not checked.");
  }
  if (!row) return notChecked(name, "The table has no dose limits for it.");
  if (!stated.dose) return notChecked(name, "The dose is not documented.");
  if (stated.route !== undefined && !ROUTES[row.route]?.test(stated.route.trim())) {
    return notChecked(name, `The table has dose limits for ${row.route} use only.`);
  }
  const single = inUnit(stated.dose.value, stated.dose.unit, row.unit);
  if (single === null) {
    return notChecked(name, `A dose in ${stated.dose.unit} cannot be compared with the label's.`);
  }
  const judged = judge(row, single, stated.frequencyPerDay);
  const often =
    stated.frequencyPerDay === undefined
      ? notChecked(
          name,
          "How often it is taken is not documented: only the single dose was checked.",
        )
      : { notChecked: [] };
  if (!judged) return { findings: [], notChecked: often.notChecked };
  const findings = buildFindings(
    [{ row: { ...row, severity: judged.severity }, first: row.ingredient }],
    [name],
    `${name} ${stated.dose.value} ${stated.dose.unit}: ${judged.says.slice(0, 1).toLowerCase()}${judged.says.slice(1)}`,
  ).map((finding) => ({ ...finding, detail: `${capital(judged.says)}. ${row.says}` }));
  return { findings, notChecked: often.notChecked };
}

/**
 * Stated doses against the label's adult doses. Never for children, and not where the age is
 * not documented: the caller reports that.
 */
export function checkDoses(
  listed: readonly ListedMedicine[],
  rows: readonly SafetyRow[],
  ageYears: number | undefined,
): DoseCheck {
  const systemic = listed.filter(({ isLocal }) => !isLocal);
  if (systemic.length === 0) return { findings: [], notChecked: [] };
  if (ageYears === undefined || ageYears < ADULT_YEARS) {
    const says =
      ageYears === undefined
        ? "Doses cannot be checked: the age is not documented."
        : "Doses were not checked: the limits are for adults.";
    const names = [...new Set(systemic.map(({ name }) => name))];
    return { findings: [], notChecked: [{ input: "dose", names, says }] };
  }
  const byIngredient = new Map(rowsOf(rows, "dose").map((row) => [row.ingredient, row] as const));
  const results = systemic.map((medicine) =>
    checkOne(medicine, byIngredient.get(medicine.medication.ingredient)),
  );
  return {
    findings: results.flatMap(({ findings }) => findings),
    notChecked: results.flatMap(({ notChecked: list }) => list),
  };
}
