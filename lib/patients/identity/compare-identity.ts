import type { Demographics, Sex } from "../demographics.schema";
import { foldMrn, foldName } from "./identity-token";

/** Whole years between a birth date and a day, both `YYYY-MM-DD`. */
export function ageOn(birthDate: string, day: string): number {
  const years = Number(day.slice(0, 4)) - Number(birthDate.slice(0, 4));
  return day.slice(5) < birthDate.slice(5) ? years - 1 : years;
}

/** The day of an instant in UTC, `YYYY-MM-DD`. */
export function dayOf(instant: Date): string {
  return instant.toISOString().slice(0, 10);
}

/** "P-4C19-A2": six random hex digits that say nothing about the patient. */
export function patientNumber(random: Uint8Array): string {
  const hex = Buffer.from(random).toString("hex").toUpperCase();
  return `P-${hex.slice(0, 4)}-${hex.slice(4, 6)}${hex.slice(6, 8)}`;
}

/** What a text says about its own patient; offsets are UTF-16 units into that text. */
export type IdentityHints = {
  readonly name?: { family: string; given: string; start: number; end: number } | undefined;
  readonly birthDate?: { iso: string; start: number; end: number } | undefined;
  readonly mrn?: { value: string; start: number; end: number } | undefined;
  readonly sex?: { value: "male" | "female"; start: number; end: number } | undefined;
  readonly age?: { years: number; start: number; end: number } | undefined;
};

type IdentityField = "name" | "birthDate" | "mrn" | "age" | "sex";

export type IdentityComparison = {
  readonly field: IdentityField;
  readonly chart: string;
  readonly text: string;
  readonly differs: boolean;
  readonly start: number;
  readonly end: number;
};

/**
 * Compares what the text says with the chart's identity; only fields the text names are compared.
 * A family name alone that agrees does not contradict; an age is allowed one year of slack, since a
 * note may have been written before a birthday.
 */
export function compareIdentity(
  hints: IdentityHints,
  chart: Demographics,
  today: string,
): IdentityComparison[] {
  const rows: IdentityComparison[] = [];
  if (hints.name) {
    const { family, given, start, end } = hints.name;
    const text = given === "" ? family : `${family}, ${given}`;
    const differs = !isSameName(hints.name, chart);
    rows.push({
      field: "name",
      chart: `${chart.family}, ${chart.given}`,
      text,
      differs,
      start,
      end,
    });
  }
  if (hints.birthDate) {
    const { iso, start, end } = hints.birthDate;
    rows.push({
      field: "birthDate",
      chart: chart.birthDate,
      text: iso,
      differs: iso !== chart.birthDate,
      start,
      end,
    });
  }
  if (hints.mrn) {
    const { value, start, end } = hints.mrn;
    rows.push({
      field: "mrn",
      chart: chart.mrn,
      text: value,
      differs: foldMrn(value) !== foldMrn(chart.mrn),
      start,
      end,
    });
  }
  if (hints.age) {
    const { years, start, end } = hints.age;
    const age = ageOn(chart.birthDate, today);
    rows.push({
      field: "age",
      chart: String(age),
      text: String(years),
      differs: Math.abs(age - years) > 1,
      start,
      end,
    });
  }
  if (hints.sex) {
    const { value, start, end } = hints.sex;
    const differs = isBinary(chart.sex) && chart.sex !== value;
    rows.push({ field: "sex", chart: chart.sex, text: value, differs, start, end });
  }
  return rows;
}

function isSameName(text: { family: string; given: string }, chart: Demographics): boolean {
  const family = foldName(text.family);
  const given = foldName(text.given.split(/\s+/)[0] ?? "");
  const sameFamily = family === "" || family === foldName(chart.family);
  const chartGiven = foldName(chart.given.split(/\s+/)[0] ?? "");
  const isInitial = given.length === 1 && chartGiven.startsWith(given);
  return sameFamily && (given === "" || isInitial || given === chartGiven);
}

function isBinary(sex: Sex): boolean {
  return sex === "male" || sex === "female";
}
