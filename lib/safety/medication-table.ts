import { BODY_AND_METABOLISM } from "./medications/body-and-metabolism";
import { BRAIN_AND_MOOD } from "./medications/brain-and-mood";
import { HEART_AND_BLOOD } from "./medications/heart-and-blood";
import { INFECTION_AND_IMMUNITY } from "./medications/infection-and-immunity";

/** One ingredient, the names people call it by (lower case) and the classes the rules speak of. */
export type Medication = Readonly<{
  ingredient: string;
  names: readonly string[];
  classes: readonly string[];
}>;

const TABLES = [HEART_AND_BLOOD, BRAIN_AND_MOOD, INFECTION_AND_IMMUNITY, BODY_AND_METABOLISM];

function readRow(row: string): Medication {
  const [ingredient = "", names = "", classes = ""] = row.split("|").map((part) => part.trim());
  const others = names === "" ? [] : names.split(",").map((name) => name.trim());
  return {
    ingredient,
    names: [ingredient, ...others],
    classes: classes === "" ? [] : classes.split(/\s+/),
  };
}

/** Every medicine this room knows: about 380 ingredients with their common US names. */
export const MEDICATIONS: readonly Medication[] = TABLES.flatMap((table) =>
  table
    .split("\n")
    .filter((row) => row.includes("|"))
    .map(readRow),
);

const BY_NAME: ReadonlyMap<string, Medication> = new Map(
  MEDICATIONS.flatMap((medication) => medication.names.map((name) => [name, medication] as const)),
);

/** Salts, forms and packaging words that do not change the ingredient. */
const FORM_WORDS =
  /\b(?:hcl|hydrochloride|succinate|tartrate|sodium|besylate|maleate|sulfate|er|xr|xl|sr|cr|la|ec|dr|odt|tablets?|tabs?|capsules?|caps?|inhaler|cream|ointment|gel|patch|spray|drops?|injections?|oral|iv|po|medication|medicine|pills?|dye)\b/g;

function withoutForms(name: string): string {
  return name
    .replace(/\([^)]*\)/g, " ")
    .replace(/\b\d+(?:\.\d+)?\s*(?:mg|mcg|g|ml|units?|%|meq)\b.*$/, " ")
    .replace(FORM_WORDS, " ")
    .replace(/\s+/g, " ")
    .trim();
}

/**
 * The medicine a written name stands for: generic, brand or a common short form, with or without
 * salt, form and strength. Null when this room does not know it, which says nothing about safety.
 */
export function findMedication(name: string): Medication | null {
  const plain = name.toLowerCase().replace(/\s+/g, " ").trim();
  return BY_NAME.get(plain) ?? BY_NAME.get(withoutForms(plain)) ?? null;
}
