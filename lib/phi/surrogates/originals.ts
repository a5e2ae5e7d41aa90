import { comparableWords } from "../detection/comparable-value";
import type { IdentifierCategory } from "../identifier.schema";
import { ValueIndex } from "./value-index";

/** One identifying value as it stands in a text or in a patient's map. */
export type Original = { readonly category: IdentifierCategory; readonly value: string };

const NUMBERED: ReadonlySet<IdentifierCategory> = new Set<IdentifierCategory>([
  "phone",
  "fax",
  "ssn",
  "mrn",
  "health_plan",
  "account",
  "license",
  "vehicle",
  "device",
  "ip",
  "other",
]);

/**
 * Everything that a surrogate must not repeat: the values of the text and of the map, runs of four and more
 * digits in their numbers, and every word of the text. Dates and ages are left out: they move all together, and
 * a moved date may meet another date of the patient without saying anything about it.
 */
export class Originals {
  readonly values = new ValueIndex();
  readonly numbers = new ValueIndex();
  readonly #words: Set<string>;

  constructor(text: string, originals: readonly Original[]) {
    const words = text.match(/[\p{L}\p{M}]{3,}/gu) ?? [];
    this.#words = new Set(words.map(fold));
    for (const { category, value } of originals) {
      if (category === "date" || category === "age") continue;
      this.values.add(value);
      for (const word of comparableWords(value)) this.#words.add(word);
      if (NUMBERED.has(category)) this.#addNumber(value);
    }
  }

  #addNumber(value: string): void {
    if (/\d/.test(value)) this.numbers.add(value);
    for (const [run] of value.matchAll(/\d{4,}/g)) {
      // "2024" of a number is a year everywhere else.
      if (!/^(?:19|20)\d\d$/.test(run)) this.numbers.add(run);
    }
  }

  /** True when `candidate` holds a value of the patient, a run of its digits, or a word that stands in the text. */
  meets(candidate: string, isWords: boolean): boolean {
    if (this.values.findIn(candidate, false).length > 0) return true;
    if (!isWords) return this.numbers.findIn(candidate, false).length > 0;
    const words = candidate.match(/[\p{L}\p{M}]{3,}/gu) ?? [];
    return words.some((word) => this.#words.has(fold(word)));
  }

  /** True when this word stands in the text or in a value: a part that was drawn before must not be used then. */
  hasWord(word: string): boolean {
    return this.#words.has(fold(word));
  }
}

function fold(word: string): string {
  return word.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();
}
