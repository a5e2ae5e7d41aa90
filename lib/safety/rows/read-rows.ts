import type { Severity } from "../severity.schema";
import { readCells } from "./read-cells";
import type {
  AgeRow,
  AllergyRow,
  ChildPugh,
  ConditionRow,
  DoseRow,
  DoseUnit,
  DuplicateRow,
  HepaticRow,
  InteractionRow,
  Limit,
  RenalRow,
  RowSide,
  RowSource,
} from "./safety-row";

/** Rows of one table are dated together: the day they were written down from their sources. */
export type CompiledOn = string;

const ONC: RowSource["document"] = "ONC high-priority list (Phansalkar 2012)";
const OWN = "medication table of this product";

function document(cell: string): string {
  if (cell === "ONC") return ONC;
  return cell === OWN ? OWN : `FDA label, ${cell}`;
}

function oneOf<const Value extends string>(cell: string, values: readonly Value[]): Value {
  const found = values.find((value) => value === cell);
  if (found === undefined) {
    throw new RangeError(`safety table: ${cell} is not one of ${values.join(", ")}`);
  }
  return found;
}

function atLeastZero(cell: string): number {
  const value = Number(cell);
  if (cell === "" || !Number.isFinite(value) || value < 0) {
    throw new RangeError(`safety table: ${cell} is no number`);
  }
  return value;
}

/** Reads `@class, ingredient, %allergen` into a side. */
export function readSide(cell: string): RowSide {
  const parts = cell.split(",").map((part) => part.trim());
  return {
    classes: parts.filter((part) => part.startsWith("@")).map((part) => part.slice(1)),
    allergens: parts.filter((part) => part.startsWith("%")).map((part) => part.slice(1)),
    ingredients: parts.filter((part) => /^[^@%]/.test(part)),
  };
}

type Base = Readonly<{
  id: string;
  severity: Severity;
  isContraindicated: boolean;
  says: string;
  source: RowSource;
  compiledOn: CompiledOn;
}>;

/** What every row has: id and severity lead, what it says, its label and section end the line. */
function readBase(cells: readonly string[], columns: number, compiledOn: CompiledOn): Base {
  if (cells.length !== columns || cells.includes("")) {
    throw new RangeError(`safety table: ${cells[0] ?? ""} does not have ${columns} cells`);
  }
  const [id = "", severity = ""] = cells;
  const [says = "", label = "", section = ""] = cells.slice(-3);
  const isContraindicated = severity === "contraindicated";
  return {
    id,
    severity: isContraindicated ? "critical" : oneOf(severity, ["critical", "warning", "info"]),
    isContraindicated,
    says,
    source: { document: document(label), section },
    compiledOn,
  };
}

function readLimit(cell: string): Limit {
  const [side = "", value = ""] = cell.split(" ");
  return { side: oneOf(side, ["below", "upto", "above", "from"]), value: atLeastZero(value) };
}

export function readInteractions(table: string, compiledOn: CompiledOn): readonly InteractionRow[] {
  return readCells(table).map((cells) => ({
    ...readBase(cells, 7, compiledOn),
    kind: "interaction",
    first: readSide(cells[2] ?? ""),
    second: readSide(cells[3] ?? ""),
  }));
}

export function readConditions(table: string, compiledOn: CompiledOn): readonly ConditionRow[] {
  return readCells(table).map((cells) => {
    const [medicines = "", unless] = (cells[2] ?? "").split(" unless ");
    return {
      ...readBase(cells, 7, compiledOn),
      kind: "condition",
      medicines: readSide(medicines),
      unless: unless === undefined ? null : readSide(unless),
      condition: cells[3] ?? "",
    };
  });
}

type MedicinesRow<Kind> = Base & Readonly<{ kind: Kind; medicines: RowSide }>;

/** Rows that speak of medicines and nothing else: pregnancy and breastfeeding. */
export function readMedicineRows<const Kind extends "pregnancy" | "lactation">(
  table: string,
  kind: Kind,
  compiledOn: CompiledOn,
): readonly MedicinesRow<Kind>[] {
  return readCells(table).map((cells) => ({
    ...readBase(cells, 6, compiledOn),
    kind,
    medicines: readSide(cells[2] ?? ""),
  }));
}

export function readRenal(table: string, compiledOn: CompiledOn): readonly RenalRow[] {
  return readCells(table).map((cells) => ({
    ...readBase(cells, 8, compiledOn),
    kind: "renal",
    medicines: readSide(cells[2] ?? ""),
    measure: oneOf(cells[3] ?? "", ["egfr", "crcl"]),
    limit: readLimit(cells[4] ?? ""),
  }));
}

export function readHepatic(table: string, compiledOn: CompiledOn): readonly HepaticRow[] {
  return readCells(table).map((cells) => ({
    ...readBase(cells, 7, compiledOn),
    kind: "hepatic",
    medicines: readSide(cells[2] ?? ""),
    from: oneOf<ChildPugh>(cells[3] ?? "", ["A", "B", "C"]),
  }));
}

export function readAges(table: string, compiledOn: CompiledOn): readonly AgeRow[] {
  return readCells(table).map((cells) => ({
    ...readBase(cells, 7, compiledOn),
    kind: "age",
    medicines: readSide(cells[2] ?? ""),
    limit: readLimit(cells[3] ?? ""),
  }));
}

export function readAllergies(table: string, compiledOn: CompiledOn): readonly AllergyRow[] {
  return readCells(table).map((cells) => {
    const allergy = cells[2] ?? "";
    const isGeneral = allergy === "same_ingredient" || allergy === "named_class";
    return {
      ...readBase(cells, 7, compiledOn),
      kind: "allergy",
      match: isGeneral ? allergy : "sides",
      allergy: readSide(isGeneral ? "" : allergy),
      medicines: readSide(isGeneral ? "" : (cells[3] ?? "")),
    };
  });
}

export function readDuplicates(table: string, compiledOn: CompiledOn): readonly DuplicateRow[] {
  return readCells(table).map((cells) => {
    const sides = cells[2] ?? "";
    const [first = "", second = first] = sides.split(" with ");
    const isGeneral = sides === "same_ingredient";
    return {
      ...readBase(cells, 6, compiledOn),
      kind: "duplicate",
      match: isGeneral ? "same_ingredient" : "sides",
      first: readSide(isGeneral ? "" : first),
      second: readSide(isGeneral ? "" : second),
    };
  });
}

/** Dose rows have no severity of their own: how far the stated dose lies outside decides. */
export function readDoses(table: string, compiledOn: CompiledOn): readonly DoseRow[] {
  return readCells(table).map((cells) => {
    const [id = "", ingredient = "", route = "", unit = "", low = "", high = "", total = ""] =
      cells;
    const [highest = "", times = ""] = total.split(" a ");
    const period = times.replace(" only", "");
    const dose = high === highest ? `from ${low}` : `${low} to ${high}`;
    const says = `Label: ${dose} ${unit} a dose, no more than ${highest} ${unit} a ${period}`;
    return {
      ...readBase([id, "warning", ingredient, says, ...cells.slice(7)], 6, compiledOn),
      kind: "dose",
      ingredient,
      route,
      unit: oneOf<DoseUnit>(unit, ["mg", "mcg", "mEq"]),
      lowestSingle: atLeastZero(low),
      highestSingle: atLeastZero(high),
      highestTotal: atLeastZero(highest),
      period: oneOf(period, ["day", "week"]),
      isWeeklyOnly: times.endsWith(" only"),
    };
  });
}
