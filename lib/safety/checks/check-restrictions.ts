import { matchSide } from "../rows/match-side";
import type { ChildPugh, HepaticRow, Limit, RenalRow, SafetyRow } from "../rows/safety-row";
import type { Regimen, RegimenFinding } from "../regimen.schema";
import { buildFindings, gravestFirst, type Match } from "./build-finding";
import { rowsOf } from "./choose-rows";
import type { ListedMedicine } from "./listed-medicine";

type MedicineRow = Extract<
  SafetyRow,
  { kind: "pregnancy" | "lactation" | "renal" | "hepatic" | "age" }
>;

/** The rows that speak of one medicine, each with the ingredient it names. */
export function matchesOf<Row extends MedicineRow>(
  medicine: ListedMedicine,
  rows: readonly Row[],
): readonly Match<Row>[] {
  if (medicine.isLocal) return [];
  return rows.flatMap((row) => {
    const first = matchSide(medicine.medication, row.medicines);
    return first === null ? [] : [{ row, first }];
  });
}

function isWithin(value: number, { side, value: limit }: Limit): boolean {
  switch (side) {
    case "below":
      return value < limit;
    case "upto":
      return value <= limit;
    case "above":
      return value > limit;
    case "from":
      return value >= limit;
  }
}

const CLASSES: readonly ChildPugh[] = ["A", "B", "C"];

function isClassWithin(given: ChildPugh, { from }: HepaticRow): boolean {
  return CLASSES.indexOf(given) >= CLASSES.indexOf(from);
}

/** Of several limits that are passed, the gravest, and of equal ones the nearest to the value, speaks alone. */
function nearest<Row extends MedicineRow>(
  matches: readonly Match<Row>[],
  distance: (row: Row) => number,
): readonly Match<Row>[] {
  const sorted = [...matches].sort((a, b) => distance(a.row) - distance(b.row));
  return gravestFirst(sorted).slice(0, 1);
}

type Check = (
  listed: readonly ListedMedicine[],
  rows: readonly SafetyRow[],
  regimen: Regimen,
) => RegimenFinding[];

export const checkPregnancy: Check = (listed, rows, { isPregnant, isLactating }) =>
  listed.flatMap((medicine) => {
    const { name } = medicine;
    const pregnancy = isPregnant ? matchesOf(medicine, rowsOf(rows, "pregnancy")) : [];
    const lactation = isLactating ? matchesOf(medicine, rowsOf(rows, "lactation")) : [];
    return [
      ...buildFindings(pregnancy, [name], `${name} is on the list, and the patient is pregnant`),
      ...buildFindings(
        lactation,
        [name],
        `${name} is on the list, and the patient is breastfeeding`,
      ),
    ];
  });

/** Each measure is held against its own rows only. */
export const checkRenal: Check = (listed, rows, { egfr, creatinineClearance }) => {
  const measures: readonly [RenalRow["measure"], number | undefined, string, string][] = [
    ["egfr", egfr, "the eGFR", "mL/min/1.73 m²"],
    ["crcl", creatinineClearance, "the creatinine clearance", "mL/min"],
  ];
  return measures.flatMap(([measure, value, words, unit]) => {
    if (value === undefined) return [];
    return listed.flatMap((medicine) => {
      const passed = matchesOf(medicine, rowsOf(rows, "renal")).filter(
        ({ row }) => row.measure === measure && isWithin(value, row.limit),
      );
      return buildFindings(
        nearest(passed, (row) => Math.abs(row.limit.value - value)),
        [medicine.name],
        `${medicine.name} is on the list, and ${words} is ${value} ${unit}`,
      );
    });
  });
};

export const checkHepatic: Check = (listed, rows, { hepatic }) => {
  if (hepatic === undefined || hepatic === "none") return [];
  return listed.flatMap((medicine) => {
    const passed = matchesOf(medicine, rowsOf(rows, "hepatic")).filter(({ row }) =>
      isClassWithin(hepatic, row),
    );
    return buildFindings(
      nearest(passed, ({ from }) => -CLASSES.indexOf(from)),
      [medicine.name],
      `${medicine.name} is on the list, and liver impairment is Child-Pugh ${hepatic}`,
    );
  });
};

function inWords(years: number): string {
  if (years >= 2) return `${Math.floor(years)} years old`;
  return years >= 1 ? "1 year old" : "less than 1 year old";
}

export const checkAge: Check = (listed, rows, { ageYears }) => {
  if (ageYears === undefined) return [];
  return listed.flatMap((medicine) => {
    const passed = matchesOf(medicine, rowsOf(rows, "age")).filter(({ row }) =>
      isWithin(ageYears, row.limit),
    );
    return buildFindings(
      passed,
      [medicine.name],
      `${medicine.name} is on the list, and the patient is ${inWords(ageYears)}`,
    );
  });
};
