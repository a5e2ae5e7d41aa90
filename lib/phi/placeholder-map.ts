import type { IdentifierCategory } from "./identifier.schema";
import { comparable, comparableWords } from "./detection/comparable-value";

/**
 * The numbered placeholders of one patient. The same value, in whatever spelling, gets the same
 * placeholder in all documents of that patient; the exact spelling found is kept as a variant so
 * that restoring gives back the bytes. Drawn in order of appearance, so a placeholder says nothing
 * about the person (45 CFR 164.514(c): not derived from information about the individual).
 */
export type PlaceholderEntry = {
  readonly placeholder: string;
  readonly category: IdentifierCategory;
  readonly value: string;
};

/** JSON-serialisable; treat as immutable. Holds identifiers, so it is sealed wherever it rests. */
export type PlaceholderMap = { readonly entries: readonly PlaceholderEntry[] };

export const EMPTY_PLACEHOLDER_MAP: PlaceholderMap = { entries: [] };

const STEM: Readonly<Record<IdentifierCategory, string>> = {
  name: "NAME",
  location: "PLACE",
  date: "DATE",
  age: "AGE",
  phone: "PHONE",
  fax: "FAX",
  email: "EMAIL",
  ssn: "SSN",
  mrn: "MRN",
  health_plan: "PLAN",
  account: "ACCOUNT",
  license: "LICENSE",
  vehicle: "VEHICLE",
  device: "DEVICE",
  url: "URL",
  ip: "IP",
  biometric: "BIOMETRIC",
  photo: "PHOTO",
  other: "ID",
};

/** The words a placeholder may begin with. */
export const PLACEHOLDER_STEMS: readonly string[] = Object.values(STEM);

/** What a placeholder looks like wherever one is read: `[NAME_1]`, and `[NAME_1B]` for a second spelling. */
export const PLACEHOLDER_PATTERN = /\[(?:[A-Z]{2,10})_\d{1,6}[A-Z]{0,4}\]/g;

const TITLE_WORDS = new Set(
  "mr mrs ms miss mister dr doctor prof professor nurse md do rn np pa jr sr ii iii iv".split(" "),
);

/** Words of a name without titles and suffixes, in comparable form. */
export function nameWords(value: string): string[] {
  return comparableWords(value).filter((word) => !TITLE_WORDS.has(word));
}

/** Spreadsheet letters: 1 → B, 2 → C, 26 → AA; the first spelling carries none. */
function variantLetters(index: number): string {
  let [rest, letters] = [index + 1, ""];
  while (rest > 0) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
    rest = Math.floor((rest - 1) / 26);
  }
  return letters;
}

type Parsed = { stem: string; number: number };

function parsePlaceholder(placeholder: string): Parsed {
  const match = /^\[([A-Z]+)_(\d+)/.exec(placeholder);
  return { stem: match?.[1] ?? "ID", number: Number(match?.[2] ?? 0) };
}

/**
 * Issues placeholders against a growing map. Keeps indexes beside it, so that a text with thousands
 * of identifiers costs linear time. `taken` are placeholders that occur in the text as typed and
 * must not be issued for something else.
 */
export class PlaceholderIssuer {
  private readonly entries: PlaceholderEntry[] = [];
  private readonly exact = new Map<string, string>();
  private readonly bases = new Map<string, string>();
  private readonly peopleOfWord = new Map<string, Set<string>>();
  private readonly numbers = new Map<string, number>();
  private readonly used: Set<string>;

  constructor(map: PlaceholderMap, taken: ReadonlySet<string> = new Set()) {
    this.used = new Set(taken);
    for (const entry of map.entries) this.add(entry);
  }

  /** The placeholder of this value in this very spelling; `sameAs` is a fuller spelling of it. */
  issue(category: IdentifierCategory, value: string, sameAs?: string): string {
    const known = this.exact.get(`${category} ${value}`);
    if (known !== undefined) return known;
    const base = this.findBase(category, sameAs ?? value);
    const placeholder =
      base === undefined ? this.nextNumber(STEM[category]) : this.nextSpelling(base);
    this.add({ placeholder, category, value });
    return placeholder;
  }

  toMap(): PlaceholderMap {
    return { entries: [...this.entries] };
  }

  private add(entry: PlaceholderEntry): void {
    const { stem, number } = parsePlaceholder(entry.placeholder);
    const base = `${stem}_${number}`;
    this.entries.push(entry);
    this.used.add(entry.placeholder);
    this.numbers.set(stem, Math.max(number, this.numbers.get(stem) ?? 0));
    this.exact.set(`${entry.category} ${entry.value}`, entry.placeholder);
    const key = keyOf(entry.category, entry.value);
    if (!this.bases.has(key)) this.bases.set(key, base);
    if (entry.category !== "name") return;
    const words = nameWords(entry.value);
    if (words.length < 2) return;
    for (const word of words) {
      const people = this.peopleOfWord.get(word) ?? new Set();
      this.peopleOfWord.set(word, people.add(base));
    }
  }

  /** The number this value shares: the same value, or for part of a name the one person it fits. */
  private findBase(category: IdentifierCategory, value: string): string | undefined {
    const same = this.bases.get(keyOf(category, value));
    if (same !== undefined || category !== "name") return same;
    const words = nameWords(value);
    if (words.some((word) => word.length < 2)) return undefined;
    let fitting: string[] | undefined;
    for (const word of words) {
      const people = this.peopleOfWord.get(word) ?? new Set<string>();
      fitting = fitting === undefined ? [...people] : fitting.filter((base) => people.has(base));
    }
    return fitting?.length === 1 ? fitting[0] : undefined;
  }

  private nextNumber(stem: string): string {
    let number = this.numbers.get(stem) ?? 0;
    do number += 1;
    while (this.used.has(`[${stem}_${number}]`));
    return `[${stem}_${number}]`;
  }

  private nextSpelling(base: string): string {
    let variant = 0;
    do variant += 1;
    while (this.used.has(`[${base}${variantLetters(variant)}]`));
    return `[${base}${variantLetters(variant)}]`;
  }
}

function keyOf(category: IdentifierCategory, value: string): string {
  if (category !== "name") return `${category} ${comparable(value) || value}`;
  const words = nameWords(value);
  return `name ${words.length > 0 ? [...words].sort().join(" ") : value}`;
}

/** The placeholder of one value, and the map that holds it; the map given stays as it was. */
export function placeholderFor(
  map: PlaceholderMap,
  category: IdentifierCategory,
  value: string,
  taken: ReadonlySet<string> = new Set(),
): { placeholder: string; map: PlaceholderMap } {
  const issuer = new PlaceholderIssuer(map, taken);
  const placeholder = issuer.issue(category, value);
  return { placeholder, map: issuer.toMap() };
}
