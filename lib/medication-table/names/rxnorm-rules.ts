import { entryOf, ingredientOf, type NameCollection } from "./name-rules";

/**
 * IN ingredient · PIN precise ingredient ("warfarin sodium") · MIN several ingredients · BN brand name · SY, TMSY
 * synonyms (RxNorm documentation, appendix 5).
 */
export type AtomKind = "IN" | "PIN" | "MIN" | "BN" | "SY" | "TMSY";
export type Atom = Readonly<{ rxcui: string; kind: AtomKind; text: string }>;
export type Relation = Readonly<{ first: string; second: string; relation: string }>;

/** Each stands in the file in both directions; which concept is which is told by its kind. */
const BRAND = new Set(["tradename_of", "has_tradename"]);
const FORM = new Set(["form_of", "has_form"]);
const PART = new Set(["part_of", "has_part", "ingredients_of", "has_ingredients"]);

type Concepts = ReadonlyMap<string, AtomKind>;
type Links = Map<string, Set<string>>;

/** From each concept of one kind to those of another, by relations of some names. */
function linksOf(
  concepts: Concepts,
  relations: readonly Relation[],
  names: ReadonlySet<string>,
  from: AtomKind,
  to: AtomKind,
): Links {
  const links: Links = new Map();
  for (const { first, second, relation } of relations) {
    if (!names.has(relation)) continue;
    for (const [one, other] of [
      [first, second],
      [second, first],
    ] as const) {
      if (concepts.get(one) !== from || concepts.get(other) !== to) continue;
      links.set(one, (links.get(one) ?? new Set()).add(other));
    }
  }
  return links;
}

/** The entry made of all these ingredients, null when one of them is not in the table: half a product is another one. */
function entryOfAll(rxcuis: Iterable<string>, known: ReadonlyMap<string, string>): string | null {
  const ingredients = [...rxcuis].map((rxcui) => known.get(rxcui));
  const all = ingredients.filter((ingredient) => ingredient !== undefined);
  return all.length === 0 || all.length < ingredients.length ? null : entryOf(all);
}

/**
 * Adds the names that atoms and relations of RxNorm give to the table's ingredients and combined products. An ingredient
 * of RxNorm is one of the table when it has exactly its name.
 */
export function collectRxnormNames(
  atoms: readonly Atom[],
  relations: readonly Relation[],
  names: NameCollection,
): void {
  const isSynonym = ({ kind }: Atom) => kind === "SY" || kind === "TMSY";
  const main = atoms.filter((atom) => !isSynonym(atom));
  const concepts: Concepts = new Map(main.map(({ rxcui, kind }) => [rxcui, kind]));
  const known = new Map<string, string>();
  for (const { rxcui, kind, text } of main) {
    const ingredient = kind === "IN" ? ingredientOf(text) : null;
    if (ingredient !== null) known.set(rxcui, ingredient);
  }
  const partsOf = linksOf(concepts, relations, PART, "MIN", "IN");
  const formsOf = linksOf(concepts, relations, FORM, "PIN", "IN");
  const brandOf = linksOf(concepts, relations, BRAND, "BN", "IN");
  const brandOfSeveral = linksOf(concepts, relations, BRAND, "BN", "MIN");
  const entries = new Map<string, string | null>();
  for (const [rxcui, kind] of concepts) {
    if (kind === "IN") entries.set(rxcui, known.get(rxcui) ?? null);
    else if (kind === "PIN") entries.set(rxcui, entryOfAll(formsOf.get(rxcui) ?? [], known));
    else if (kind === "MIN") entries.set(rxcui, entryOfAll(partsOf.get(rxcui) ?? [], known));
    else {
      const several = [...(brandOfSeveral.get(rxcui) ?? [])];
      const parts = new Set([
        ...(brandOf.get(rxcui) ?? []),
        ...several.flatMap((min) => [...(partsOf.get(min) ?? [])]),
      ]);
      // Products of one brand with different ingredients ("cold and flu") stand for none of them.
      const isOne = several.length <= 1;
      entries.set(rxcui, isOne ? entryOfAll(parts, known) : null);
    }
  }
  for (const { rxcui, kind, text } of main) {
    names.add(text, entries.get(rxcui) ?? null, kind === "BN" ? "brand" : "ingredient");
  }
  for (const { rxcui, text } of atoms.filter(isSynonym)) {
    // Synonyms of doses and packages are no names of a medicine: their concepts were not read.
    if (concepts.has(rxcui)) names.add(text, entries.get(rxcui) ?? null, "synonym");
  }
}
