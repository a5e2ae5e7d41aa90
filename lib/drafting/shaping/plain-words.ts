import { PLAIN_TERMS } from "./plain-terms";

const PLAIN = new Map(PLAIN_TERMS);
/** Longer terms first, so that "dyspnea on exertion" is not read as "dyspnea". */
const TERMS = new RegExp(
  `(?<![\\p{L}\\p{N}[_-])(?:${[...PLAIN.keys()]
    .sort((a, b) => b.length - a.length || (a < b ? -1 : 1))
    .map((term) => term.replace(/ /g, "\\s+"))
    .join("|")})(?![\\p{L}\\p{N}\\]_-])`,
  "giu",
);
/** "Denies any fever": the plain word for it comes with the negation, and "any" goes. */
const DENIES = /\b(denies|denied)\s+(?:any\s+)?(?=(?!that\b|to\b|being\b|having\b)\p{L})/giu;

function inCaseOf(found: string, plain: string): string {
  const isCapital = /^\p{Lu}/u.test(found);
  return isCapital ? plain.slice(0, 1).toUpperCase() + plain.slice(1) : plain;
}

/**
 * Clinical terms of the closed table in plain words, everything else as it stands. Used on a sentence and on the
 * spans it cites alike, so that the check compares what is the same.
 */
export function toPlainWords(text: string): string {
  return text
    .replace(TERMS, (found) => {
      const plain = PLAIN.get(found.toLowerCase().replace(/\s+/g, " "));
      return plain === undefined ? found : inCaseOf(found, plain);
    })
    .replace(DENIES, (_found, verb: string) =>
      inCaseOf(verb, /s$/i.test(verb) ? "reports no " : "reported no "),
    );
}
