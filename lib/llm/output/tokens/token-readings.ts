import { foldHomoglyphs } from "../../untrusted/fold-homoglyphs";
import { readingsOf } from "./text-decodings";

/** A text read through one encoding (or two), ready to be searched for any number of tokens. */
export type TokenReading = {
  readonly name: string;
  readonly lower: string;
  /** Letters alone; with digits read as letters; with digits and signs read as letters. */
  readonly bare: readonly string[];
};

const DIGIT_LETTERS: Readonly<Record<string, string>> = {
  "0": "o",
  "1": "i",
  l: "i",
  "2": "z",
  "3": "e",
  "4": "a",
  "5": "s",
  "6": "g",
  "7": "t",
  "8": "b",
  "9": "g",
};
const SIGN_LETTERS: Readonly<Record<string, string>> = {
  "@": "a",
  $: "s",
  "!": "i",
  "|": "i",
  "+": "t",
};

/** The letters of a lower-case text, digits taken for the letters they are written for, and "l" for "i". */
export function canonicalLetters(lower: string): string {
  return lower.replace(/[0-9l]/g, (mark) => DIGIT_LETTERS[mark] ?? mark).replace(/[^a-z]/g, "");
}

function bareForms(lower: string): string[] {
  const letters = lower.replaceAll("l", "i").replace(/[^a-z]/g, "");
  const signs = lower.replace(/[@$!|+]/g, (mark) => SIGN_LETTERS[mark] ?? mark);
  return [...new Set([letters, canonicalLetters(lower), canonicalLetters(signs)])];
}

/** Every reading of `text` in which a token may show. Pure; linear in the text. */
export function readForTokens(text: string): readonly TokenReading[] {
  return readingsOf(foldHomoglyphs(text).text).map((reading) => {
    const lower = reading.text.toLowerCase();
    return { name: reading.name, lower, bare: bareForms(lower) };
  });
}
