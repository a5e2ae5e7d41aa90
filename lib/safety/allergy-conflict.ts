import type { Match } from "./checks/build-finding";
import {
  findMedication,
  type FurtherNames,
  type Medication,
  SINGLE_INGREDIENTS,
} from "./medication-table";
import { ALLERGEN_NAMES } from "./restrictions/allergen-names";
import { matchSide } from "./rows/match-side";
import type { AllergyRow } from "./rows/safety-row";

/** What an allergy as written stands for: the medicine, classes it names, and other allergens. */
export type ReadAllergy = Readonly<{
  medication: Medication | null;
  classes: readonly string[];
  allergens: readonly string[];
}>;

/** Reads "penicillin", "sulfa drugs", "Augmentin", "CT dye" or "peanuts". */
export function readAllergy(text: string, furtherNames?: FurtherNames): ReadAllergy {
  const plain = text.toLowerCase();
  const named = ALLERGEN_NAMES.filter(([pattern]) => pattern.test(plain)).flatMap(
    ([, list]) => list,
  );
  return {
    medication: findMedication(plain, furtherNames),
    classes: named.filter((name) => name.startsWith("@")).map((name) => name.slice(1)),
    allergens: named.filter((name) => name.startsWith("%")).map((name) => name.slice(1)),
  };
}

/** Whether the table knows what the allergy is to; if not, nothing was checked against it. */
export function isKnownAllergy({ medication, classes, allergens }: ReadAllergy): boolean {
  return medication !== null || classes.length > 0 || allergens.length > 0;
}

function allergenOf(allergy: ReadAllergy, row: AllergyRow): string | null {
  const medicine = allergy.medication && matchSide(allergy.medication, row.allergy);
  if (medicine !== null) return medicine;
  const named = allergy.classes.find((name) => row.allergy.classes.includes(name));
  return named ?? allergy.allergens.find((name) => row.allergy.allergens.includes(name)) ?? null;
}

/** The ingredient of the medicine that belongs to a class which the allergy names. */
function inNamedClass(medication: Medication, { classes }: ReadAllergy): string | undefined {
  return medication.ingredients.find((name) =>
    classes.some((one) => SINGLE_INGREDIENTS.get(name)?.classes.includes(one)),
  );
}

function matchRow(
  medication: Medication,
  allergy: ReadAllergy,
  row: AllergyRow,
): Match<AllergyRow> | null {
  if (row.match === "same_ingredient") {
    const shared = medication.ingredients.find((name) =>
      allergy.medication?.ingredients.includes(name),
    );
    return shared === undefined ? null : { row, first: shared, second: shared };
  }
  if (row.match === "named_class") {
    const member = inNamedClass(medication, allergy);
    return member === undefined ? null : { row, first: member, second: member };
  }
  const first = allergenOf(allergy, row);
  const second = matchSide(medication, row.medicines);
  return first === null || second === null ? null : { row, first, second };
}

/**
 * The rows that speak of a medicine under an allergy, in table order: the same ingredient, a class
 * that the allergy names, or a cross-reaction that a label states. Empty: no conflict known.
 */
export function matchAllergy(
  medication: Medication,
  allergy: ReadAllergy,
  rows: readonly AllergyRow[],
): readonly Match<AllergyRow>[] {
  return rows.flatMap((row) => matchRow(medication, allergy, row) ?? []);
}
