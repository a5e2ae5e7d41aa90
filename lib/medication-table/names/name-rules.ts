import { MEDICATIONS, SINGLE_INGREDIENTS } from "@/lib/safety/medication-table";
import type { FurtherName, NameKind, SkipReason } from "./name-import.schema";

/** More than all names that the two sources have for what the table holds. */
const MAX_NAMES = 100_000;

const KNOWN: ReadonlyMap<string, string> = new Map(
  MEDICATIONS.flatMap(({ ingredient, names }) => names.map((name) => [name, ingredient] as const)),
);

function setKey(ingredients: readonly string[]): string {
  return [...new Set(ingredients)].sort().join("\n");
}

const BY_PARTS: ReadonlyMap<string, string> = new Map(
  MEDICATIONS.filter(({ ingredients }) => ingredients.length > 1).map((medication) => [
    setKey(medication.ingredients),
    medication.ingredient,
  ]),
);

/** Letters of any script, figures and what stands in names; no control characters, no U+FFFD. */
const NAME = /^[\p{L}\p{N}][\p{L}\p{M}\p{N} ,.'()+/%&-]*$/u;

/** A name as it is looked up: lower case, single spaces; null when it is none. */
function plainName(text: string): string | null {
  const name = text.toLowerCase().replace(/\s+/g, " ").trim();
  const isName =
    name.length >= 3 && name.length <= 100 && NAME.test(name) && /\p{L}{2}/u.test(name);
  return isName ? name : null;
}

/** The single ingredient of the table that has exactly this name, null when none has. */
export function ingredientOf(text: string): string | null {
  const ingredient = KNOWN.get(plainName(text) ?? "");
  return ingredient !== undefined && SINGLE_INGREDIENTS.has(ingredient) ? ingredient : null;
}

/** The entry of the table that is made of exactly these ingredients of it, null when there is none. */
export function entryOf(ingredients: readonly string[]): string | null {
  const distinct = [...new Set(ingredients)];
  if (distinct.length === 1) return distinct[0] ?? null;
  return BY_PARTS.get(setKey(distinct)) ?? null;
}

/** What an importer gathers: names with what they stand for, and why others were left out. */
export class NameCollection {
  readonly #names = new Map<string, { ingredients: Set<string>; kind: NameKind }>();
  readonly #skipped = new Map<SkipReason, number>();

  skip(reason: SkipReason, count = 1): void {
    this.#skipped.set(reason, (this.#skipped.get(reason) ?? 0) + count);
  }

  /** A name of the source and the table's entry that it stands for, null when the table has none. */
  add(text: string, ingredient: string | null, kind: NameKind): void {
    const name = plainName(text);
    if (ingredient === null) return this.skip("not_in_table");
    if (name === null) return this.skip("not_a_name");
    if (KNOWN.has(name)) return this.skip("known");
    const found = this.#names.get(name);
    if (found !== undefined) found.ingredients.add(ingredient);
    else if (this.#names.size >= MAX_NAMES) this.skip("over_limit");
    else this.#names.set(name, { ingredients: new Set([ingredient]), kind });
  }

  /** A name that stands for two entries stands for none. Sorted, so that the same files give the same import. */
  finish(): Readonly<{
    names: readonly FurtherName[];
    skipped: Readonly<Partial<Record<SkipReason, number>>>;
  }> {
    const names: FurtherName[] = [];
    for (const [name, { ingredients, kind }] of this.#names) {
      const [ingredient = "", second] = ingredients;
      if (second === undefined) names.push({ name, ingredient, kind });
      else this.skip("ambiguous");
    }
    names.sort((a, b) => (a.name < b.name ? -1 : 1));
    return { names, skipped: Object.fromEntries(this.#skipped) };
  }
}
