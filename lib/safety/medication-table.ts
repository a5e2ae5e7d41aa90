import { BRAIN_AND_MOOD } from "./medications/brain-and-mood";
import { COMBINATIONS } from "./medications/combinations";
import { GUT_LUNG_AND_BLADDER } from "./medications/gut-lung-and-bladder";
import { HEART_AND_BLOOD } from "./medications/heart-and-blood";
import { HORMONES_AND_METABOLISM } from "./medications/hormones-and-metabolism";
import { IMMUNITY_AND_CANCER } from "./medications/immunity-and-cancer";
import { INFECTION } from "./medications/infection";
import { SKIN_EYE_AND_OTHER } from "./medications/skin-eye-and-other";
import { readCells } from "./rows/read-cells";

/** One ingredient or combined product, the names people call it by (lower case) and its classes. */
export type Medication = Readonly<{
  ingredient: string;
  names: readonly string[];
  /** The classes the rows speak of; a combined product has those of each ingredient. */
  classes: readonly string[];
  /** Ingredients that have a row of their own: itself, or what a combined product is made of. */
  ingredients: readonly string[];
}>;

const TABLES = [
  HEART_AND_BLOOD,
  BRAIN_AND_MOOD,
  INFECTION,
  IMMUNITY_AND_CANCER,
  HORMONES_AND_METABOLISM,
  GUT_LUNG_AND_BLADDER,
  SKIN_EYE_AND_OTHER,
];

function readRow([ingredient = "", names = "", classes = ""]: readonly string[]): Medication {
  const others = names === "" ? [] : names.split(",").map((name) => name.trim());
  return {
    ingredient,
    names: [ingredient, ...others],
    classes: classes === "" ? [] : classes.split(/\s+/),
    ingredients: [ingredient],
  };
}

const SINGLE: readonly Medication[] = TABLES.flatMap((table) => readCells(table).map(readRow));
/** Single ingredients by name; combined products are not among them. */
export const SINGLE_INGREDIENTS: ReadonlyMap<string, Medication> = new Map(
  SINGLE.map((entry) => [entry.ingredient, entry] as const),
);

function readCombination(row: readonly string[]): Medication {
  const own = readRow(row);
  const ingredients = (row[3] ?? "").split("+").map((part) => part.trim());
  const inherited = ingredients.flatMap((name) => SINGLE_INGREDIENTS.get(name)?.classes ?? []);
  return { ...own, ingredients, classes: [...new Set([...own.classes, ...inherited])] };
}

/** Every medicine this room knows, single ingredients first, then combined products. */
export const MEDICATIONS: readonly Medication[] = [
  ...SINGLE,
  ...readCells(COMBINATIONS).map(readCombination),
];

const BY_NAME: ReadonlyMap<string, Medication> = new Map(
  MEDICATIONS.flatMap((medication) => medication.names.map((name) => [name, medication] as const)),
);

/** Salts, forms and packaging words that do not change the ingredient. */
const FORM_WORDS =
  /\b(?:hcl|hydrochloride|succinate|tartrate|sodium|besylate|maleate|sulfate|er|xr|xl|sr|cr|la|ec|dr|odt|tablets?|tabs?|capsules?|caps?|inhaler|cream|ointment|gel|patch|spray|drops?|injections?|oral|iv|po|medication|medicine|pills?|dye)\b/g;
/** Further salts, tried last, since some are medicines in their own right ("potassium", "calcium acetate"). */
const SALT_WORDS =
  /\b(?:potassium|calcium|magnesium|acetate|axetil|bitartrate|bromide|citrate|dihydrate|dipropionate|etexilate|fumarate|furoate|hbr|hydrobromide|hyclate|lactate|macrocrystals|medoxomil|mesylate|monohydrate|nitrate|oxalate|pamoate|phosphate|proxetil|propionate|trihydrate|tromethamine|eye|ear|nasal|ophthalmic|otic|topical|vaginal|extended|delayed|release)\b/g;

function squeezed(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}

function withoutStrength(name: string): string {
  return squeezed(
    name
      .replace(/\([^)]*\)/g, " ")
      .replace(/\b\d+(?:\.\d+)?\s*(?:mg|mcg|g|ml|units?|%|meq)\b.*$/, " "),
  );
}

function withoutForms(name: string): string {
  return squeezed(name.replace(FORM_WORDS, " "));
}

function withoutSalts(name: string): string {
  return squeezed(name.replace(SALT_WORDS, " ").replace(/-/g, " "));
}

/** Further names of an organization, lower case, each with the ingredient or combined product it stands for. */
export type FurtherNames = ReadonlyMap<string, string>;
const NO_FURTHER: FurtherNames = new Map();

const BY_INGREDIENT: ReadonlyMap<string, Medication> = new Map(
  MEDICATIONS.map((medication) => [medication.ingredient, medication] as const),
);

/**
 * The medicine a written name stands for: generic, brand or a common short form, with or without
 * salt, form and strength. Null when this room does not know it, which says nothing about safety.
 * @param furtherNames asked only after every reading of the name was looked up in the table itself,
 *   so that an import never changes what a name of the table means.
 */
export function findMedication(
  name: string,
  furtherNames: FurtherNames = NO_FURTHER,
): Medication | null {
  const plain = squeezed(name.toLowerCase());
  const weak = withoutStrength(plain);
  const bare = withoutForms(weak);
  const candidates = [plain, weak, bare, withoutSalts(bare)];
  for (const candidate of candidates) {
    const found = BY_NAME.get(candidate);
    if (found) return found;
  }
  for (const candidate of candidates) {
    const found = BY_INGREDIENT.get(furtherNames.get(candidate) ?? "");
    if (found) return found;
  }
  return null;
}
