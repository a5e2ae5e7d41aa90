import { CONDITION_LABELS } from "../restrictions/find-conditions";
import { SINGLE_INGREDIENTS } from "../medication-table";
import { membersOf } from "./match-side";
import type { RowSide, SafetyRow } from "./safety-row";

/** One statement that a row makes: about a pair of medicines, or a medicine and what it meets. */
export type Expansion = Readonly<{ first: string; second: string }>;

function pairsOf(first: RowSide, second: RowSide): readonly Expansion[] {
  const seen = new Set<string>();
  return membersOf(first).flatMap((one) =>
    membersOf(second).flatMap((other) => {
      const key = [one, other].sort().join("\n");
      if (one === other || seen.has(key)) return [];
      seen.add(key);
      return [{ first: one, second: other }];
    }),
  );
}

function each(side: RowSide, second: string): readonly Expansion[] {
  return membersOf(side).map((first) => ({ first, second }));
}

function allergyPairs(allergy: RowSide, medicines: RowSide): readonly Expansion[] {
  const allergens = [...membersOf(allergy), ...allergy.allergens];
  return allergens.flatMap((first) =>
    membersOf(medicines).flatMap((second) => (first === second ? [] : [{ first, second }])),
  );
}

/**
 * Everything a row says, medicine by medicine: what a reader holds against the source. A pair is
 * listed once; an allergy row lists the allergen first; the three rows that speak of any medicine
 * ("the same ingredient") list each medicine with itself.
 */
export function expandRule(row: SafetyRow): readonly Expansion[] {
  switch (row.kind) {
    case "interaction":
      return pairsOf(row.first, row.second);
    case "duplicate":
      return row.match === "sides" ? pairsOf(row.first, row.second) : withThemselves();
    case "allergy":
      return row.match === "sides" ? allergyPairs(row.allergy, row.medicines) : withThemselves();
    case "condition":
      return each(row.medicines, CONDITION_LABELS.get(row.condition) ?? row.condition);
    case "pregnancy":
      return each(row.medicines, "pregnancy");
    case "lactation":
      return each(row.medicines, "breastfeeding");
    case "renal":
      return each(
        row.medicines,
        `${row.measure === "egfr" ? "eGFR" : "creatinine clearance"} ${row.limit.side === "upto" ? "up to" : row.limit.side} ${row.limit.value}`,
      );
    case "hepatic":
      return each(row.medicines, `Child-Pugh ${row.from}${row.from === "C" ? "" : " or worse"}`);
    case "age":
      return each(row.medicines, `age ${row.limit.side} ${row.limit.value} years`);
    case "dose":
      return [{ first: row.ingredient, second: row.says }];
  }
}

function withThemselves(): readonly Expansion[] {
  return [...SINGLE_INGREDIENTS.keys()].map((name) => ({ first: name, second: name }));
}
