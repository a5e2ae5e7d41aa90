import { capital } from "../checks/build-finding";
import { CONDITION_LABELS } from "../restrictions/find-conditions";
import { membersOf } from "./match-side";
import type { Limit, RowSide, SafetyRow } from "./safety-row";

/** One side of a row for a reader: what it is called, and every medicine or allergen that stands for. */
type DescribedSide = Readonly<{ label: string; members: readonly string[] }>;

/** A row for a reader: "warfarin and any NSAID", and who stands on its sides. */
export type DescribedRow = Readonly<{ title: string; sides: readonly DescribedSide[] }>;

/** Class names that are abbreviations. */
const ABBREVIATIONS: Readonly<Record<string, string>> = {
  arb: "ARB",
  doac: "DOAC",
  laba: "LABA",
  lama: "LAMA",
  maoi: "MAOI",
  nsaid: "NSAID",
  ppi: "PPI",
  snri: "SNRI",
  ssri: "SSRI",
  ace: "ACE",
  cyp3a4: "CYP3A4",
  dpp4: "DPP-4",
  glp1: "GLP-1",
  h2: "H2",
  jak: "JAK",
  p2y12: "P2Y12",
  pde5: "PDE5",
  qt: "QT",
  sglt2: "SGLT2",
  tnf: "TNF",
  "3a4": "(CYP3A4)",
  dmard: "DMARD",
};

function classWords(name: string): string {
  return name
    .split("_")
    .map((word) => ABBREVIATIONS[word] ?? word)
    .join(" ");
}

function labelOf({ classes, ingredients, allergens }: RowSide): string {
  const parts = [
    ...classes.map((name) => `any ${classWords(name)}`),
    ...ingredients,
    ...allergens.map((name) => name.replaceAll("_", " ")),
  ];
  const [first = "", second] = parts;
  if (parts.length <= 2) return second === undefined ? first : `${first} or ${second}`;
  return `${first} or ${parts.length - 1} others`;
}

function sideOf(side: RowSide): DescribedSide {
  return { label: labelOf(side), members: [...membersOf(side), ...side.allergens] };
}

const LIMIT_WORDS: Readonly<Record<Limit["side"], string>> = {
  below: "below",
  upto: "up to",
  above: "above",
  from: "from",
};

function limitWords(limit: Limit): string {
  return `${LIMIT_WORDS[limit.side]} ${limit.value}`;
}

function met(medicines: RowSide, what: string): DescribedRow {
  const side = sideOf(medicines);
  return { title: `${side.label}: ${what}`, sides: [side] };
}

function pair(first: RowSide, second: RowSide, join: string): DescribedRow {
  const sides = [sideOf(first), sideOf(second)];
  return { title: sides.map(({ label }) => label).join(join), sides };
}

const ANY: DescribedSide = { label: "any medicine", members: [] };

/** What a row speaks of, for a list and for whoever holds it against its source. */
export function describeRow(row: SafetyRow): DescribedRow {
  const { title, sides } = describe(row);
  return { title: capital(title), sides };
}

function describe(row: SafetyRow): DescribedRow {
  switch (row.kind) {
    case "interaction":
      return pair(row.first, row.second, " and ");
    case "duplicate":
      return row.match === "sides"
        ? pair(row.first, row.second, " with ")
        : { title: "The same ingredient twice", sides: [ANY] };
    case "allergy":
      if (row.match === "sides") return pair(row.allergy, row.medicines, " allergy: ");
      return {
        title:
          row.match === "named_class"
            ? "An allergy to the class of a medicine"
            : "An allergy to the medicine itself",
        sides: [ANY],
      };
    case "condition":
      return met(row.medicines, CONDITION_LABELS.get(row.condition) ?? row.condition);
    case "pregnancy":
      return met(row.medicines, "pregnancy");
    case "lactation":
      return met(row.medicines, "breastfeeding");
    case "renal": {
      const measure =
        row.measure === "egfr" ? "eGFR, mL/min/1.73 m²," : "creatinine clearance, mL/min,";
      return met(row.medicines, `${measure} ${limitWords(row.limit)}`);
    }
    case "hepatic":
      return met(row.medicines, `Child-Pugh ${row.from}${row.from === "C" ? "" : " or worse"}`);
    case "age":
      return met(row.medicines, `age ${limitWords(row.limit)} years`);
    case "dose":
      return {
        title: `${row.ingredient}, ${row.route}: dose`,
        sides: [{ label: row.ingredient, members: [row.ingredient] }],
      };
  }
}
