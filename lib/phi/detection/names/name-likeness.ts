import { FACILITY_HEADS, KNOWN_FACILITIES } from "../../gazetteers/facilities";
import { CITY_NAMES, STATE_NAMES } from "../../gazetteers/places";
import { COUNTRIES_AND_PEOPLES, PRODUCTS, SHORTHAND } from "../../gazetteers/products";
import {
  CREDENTIALS,
  isAnyName,
  isClearGivenName,
  isClearSurname,
  isEponym,
  isGuarded,
  isInitial,
  PARTICLES,
  SUFFIXES,
  TITLES,
} from "./name-words";
import type { ScannedText, Token } from "../scanned-text";

/**
 * Names that no list holds. Gazetteers know the frequent names of one country; what remains of a text
 * when English, clinical vocabulary, brands, eponyms and places are taken away is mostly names of
 * everybody else.
 */

/** "Brennick", "O'Neil", "McKay", "Abara-Voss", "Nakuul"; not "SerPl-mCnc". */
const PLAIN_SHAPE = /^(?:Mc|Mac|De|La|Le|O'|D')?\p{Lu}[\p{Ll}\p{M}]+(?:[-']\p{L}[\p{Ll}\p{M}]+)*$/u;
/** Words of other scripts have vowels of their own. */
const VOWEL = /[aeiouy\u0080-\uffff]/;

function isCased(scan: ScannedText, token: Token): boolean {
  if (token.isUpper) {
    return token.word.length >= 3 && (scan.textCase === "upper" || token.word.length >= 4);
  }
  return token.isCapitalised && token.word.length >= 2 && PLAIN_SHAPE.test(token.word);
}

/** Stands in one of the lists of what is no person. */
function isSomethingElse(lower: string): boolean {
  return (
    PRODUCTS.has(lower) ||
    COUNTRIES_AND_PEOPLES.has(lower) ||
    SHORTHAND.has(lower) ||
    STATE_NAMES.has(lower) ||
    CITY_NAMES.has(lower) ||
    FACILITY_HEADS.has(lower) ||
    KNOWN_FACILITIES.has(lower) ||
    TITLES.has(lower) ||
    CREDENTIALS.has(lower)
  );
}

/** A word, in any case, that no list explains: not English, not clinical, no brand, eponym or place. */
export function isUnexplained(scan: ScannedText, lower: string): boolean {
  return (
    lower.length >= 3 &&
    VOWEL.test(lower) &&
    !isGuarded(lower) &&
    !isEponym(lower) &&
    !isSomethingElse(lower) &&
    !isAnyName(lower) &&
    !scan.isOrdinary(lower)
  );
}

/** A capitalised word that no list explains. */
export function isUnknownWord(scan: ScannedText, token: Token | undefined): boolean {
  if (token === undefined || !token.isWord || !isCased(scan, token)) return false;
  return !scan.lowerWords.has(token.lower) && isUnexplained(scan, token.lower);
}

/** A name of the gazetteers that is no ordinary word, in name case. */
export function isListedName(scan: ScannedText, token: Token | undefined): boolean {
  if (token === undefined || !token.isWord || !isCased(scan, token)) return false;
  const { lower } = token;
  return (
    (isClearGivenName(lower) || isClearSurname(lower)) &&
    !isGuarded(lower) &&
    !scan.lowerWords.has(lower)
  );
}

/** "Quill" of "Zeph Quill": an ordinary word in capitals where a family name stands. */
function isWordAsName(scan: ScannedText, token: Token | undefined): boolean {
  if (token === undefined || !token.isWord || !isCased(scan, token)) return false;
  const { lower } = token;
  return (
    lower.length >= 3 &&
    token.isCapitalised &&
    (isAnyName(lower) || !isGuarded(lower)) &&
    !isSomethingElse(lower) &&
    !scan.lowerWords.has(lower)
  );
}

export type NameRun = {
  /** Index of the last token. */
  readonly last: number;
  /** Words that are names by list, and words that nothing explains. */
  readonly listed: number;
  readonly unknown: number;
  /** Words and initials in all. */
  readonly words: number;
};

const MAX_WORDS = 5;

function joins(scan: ScannedText, at: number): boolean {
  const token = scan.tokens[at];
  return token !== undefined && token.gap === 1 && !token.startsLine;
}

/** Length in tokens of an initial at `at`, with its full stop; 0 when there is none. */
function initialLength(scan: ScannedText, at: number): number {
  if (!isInitial(scan.tokens[at])) return 0;
  const dot = scan.tokens[at + 1];
  return dot?.text === "." && dot.gap === 0 ? 2 : 1;
}

function particlesLength(scan: ScannedText, at: number): number {
  let count = 0;
  while (count < 3 && PARTICLES.has(scan.tokens[at + count]?.lower ?? "")) {
    if (!joins(scan, at + count + 1)) return 0;
    count += 1;
  }
  return count;
}

/**
 * Reads words that look like a person's name from token `from` on: listed and unknown words, initials and
 * particles between them, and an ordinary word in capitals as the last one. Undefined when the first is
 * neither listed nor unknown.
 */
export function readNameRun(scan: ScannedText, from: number): NameRun | undefined {
  const { tokens } = scan;
  let [listed, unknown, words, last] = [0, 0, 0, -1];
  for (let at = from; at < tokens.length && words < MAX_WORDS;) {
    const token = tokens[at];
    if (token === undefined || (at > from && !joins(scan, at))) break;
    const particles = at > from ? particlesLength(scan, at) : 0;
    const initial = at > from ? initialLength(scan, at) : 0;
    const main = tokens[at + particles];
    if (particles > 0 && (isListedName(scan, main) || isUnknownWord(scan, main))) at += particles;
    const current = tokens[at];
    if (isListedName(scan, current)) listed += 1;
    else if (isUnknownWord(scan, current)) unknown += 1;
    else if (initial > 0 && words > 0 && current?.word !== "I") {
      words += 1;
      last = at + initial - 1;
      at += initial;
      continue;
    } else {
      if (words > 0 && SUFFIXES.has(current?.lower ?? "")) last = at;
      else if (words === 1 && isWordAsName(scan, current)) {
        last = at;
        words += 1;
      }
      break;
    }
    words += 1;
    last = at;
    if (current !== undefined && current.text.length !== current.word.length) break;
    at += 1;
  }
  return listed + unknown === 0 || last < from ? undefined : { last, listed, unknown, words };
}
