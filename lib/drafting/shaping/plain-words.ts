import { PLAIN_SHORTHAND, PLAIN_SPECIALITIES, PLAIN_TERMS } from "./plain-terms";

const PLAIN = new Map([
  ...PLAIN_TERMS,
  ...PLAIN_SPECIALITIES,
  ...PLAIN_SPECIALITIES.map(
    ([speciality, doctors]) => [`${speciality} referral`, `referral to ${doctors}`] as const,
  ),
]);
const SHORTHAND = new Map(PLAIN_SHORTHAND);

/** Longer terms first, so that "dyspnea on exertion" is not read as "dyspnea". */
function termsOf(table: ReadonlyMap<string, string>, flags: string): RegExp {
  const terms = [...table.keys()]
    .sort((a, b) => b.length - a.length || (a < b ? -1 : 1))
    .map((term) => term.replace(/ /g, "\\s+"));
  return new RegExp(
    `(?<![\\p{L}\\p{N}[(_/-])(?:${terms.join("|")})(?![\\p{L}\\p{N}\\]_/-])`,
    flags,
  );
}
const TERMS = termsOf(PLAIN, "giu");
const SHORT_TERMS = termsOf(SHORTHAND, "gu");
/** "Denies any fever": the plain word for it comes with the negation, and "any" goes. */
const DENIES = /\b(denies|denied)\s+(?:any\s+)?(?=(?!that\b|to\b|being\b|having\b)\p{L})/giu;

const capital = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1);

const inCaseOf = (found: string, plain: string): string =>
  /^\p{Lu}/u.test(found) ? capital(plain) : plain;

/**
 * Clinical terms of the closed tables in plain words, everything else as it stands. Used on a sentence and on the
 * spans it cites alike, so that the check compares what is the same.
 */
export function toPlainWords(text: string): string {
  return text
    .replace(TERMS, (found) => {
      const plain = PLAIN.get(found.toLowerCase().replace(/\s+/g, " "));
      return plain === undefined ? found : inCaseOf(found, plain);
    })
    .replace(SHORT_TERMS, (found, at: number) => {
      const plain = SHORTHAND.get(found) ?? found;
      return at === 0 ? capital(plain) : plain;
    })
    .replace(DENIES, (_found, verb: string) =>
      inCaseOf(verb, /s$/i.test(verb) ? "reports no " : "reported no "),
    );
}
