import type { Medication } from "./medication-table";

/** Either side of a pair: classes and single ingredients that belong to it. */
export type PairSide = Readonly<{ classes?: readonly string[]; ingredients?: readonly string[] }>;

export type PairRule = Readonly<{
  id: string;
  kind: "drug_interaction" | "contraindication";
  severity: "critical" | "warning";
  first: PairSide;
  second: PairSide;
  /** What to say after both names: "Contraindicated together", "Bleeding risk". */
  says: string;
  /** FDA label section, or the published list, that the rule restates. `{first}` and `{second}` become the ingredient. */
  source: string;
}>;

export function isOnSide(medication: Medication, side: PairSide): boolean {
  return (
    (side.ingredients ?? []).includes(medication.ingredient) ||
    (side.classes ?? []).some((name) => medication.classes.includes(name))
  );
}

/** The pair in the rule's own order, or null when the rule does not speak of these two. */
export function matchPair(
  rule: PairRule,
  a: Medication,
  b: Medication,
): readonly [Medication, Medication] | null {
  if (a.ingredient === b.ingredient) return null;
  if (isOnSide(a, rule.first) && isOnSide(b, rule.second)) return [a, b];
  if (isOnSide(b, rule.first) && isOnSide(a, rule.second)) return [b, a];
  return null;
}
