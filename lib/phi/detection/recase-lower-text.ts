import { FACILITY_HEADS, GENERIC_MODIFIERS, KNOWN_FACILITIES } from "../gazetteers/facilities";
import { AMBIGUOUS_CITY_NAMES, CITY_NAMES, STATE_CODES, STATE_NAMES } from "../gazetteers/places";
import {
  isClearGivenName,
  isClearSurname,
  isEponym,
  isGivenName,
  isGuarded,
  isSurname,
} from "./name-words";
import { isUnexplained } from "./name-likeness";
import type { ScannedText, Token } from "./scanned-text";

/**
 * Gives capitals back to a text typed in lower case, where the gazetteers speak for them, so that the
 * recognizers that read capitals work there too. Same length, so offsets stay.
 */
const NAMING = new Set(
  "memorial mercy methodist baptist presbyterian lutheran adventist providence sacred lakeside riverside eastside westside northside southside downtown".split(
    " ",
  ),
);
const PLACE_CUE = new Set("in from at to near of our".split(" "));
const PHRASE_WORDS = 4;

function isPlainGiven(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token === undefined || !token.isWord || token.word.length < 3 || isGuarded(token.lower)) {
    return false;
  }
  if (isClearGivenName(token.lower)) {
    return token.word.length > 3 || isInitialAfter(tokens, at) || isFamilyAfter(tokens, at);
  }
  return isGivenName(token.lower) && isInitialAfter(tokens, at);
}

function isInitialAfter(tokens: readonly Token[], at: number): boolean {
  const [letter, dot] = [tokens[at + 1], tokens[at + 2]];
  return (
    letter !== undefined &&
    letter.gap === 1 &&
    /^[a-z]$/.test(letter.text) &&
    dot?.text === "." &&
    dot.gap === 0
  );
}

function isFamilyAfter(tokens: readonly Token[], at: number): boolean {
  const family = tokens[at + 1];
  return (
    family !== undefined &&
    family.gap === 1 &&
    isSurname(family.lower) &&
    !isGuarded(family.lower) &&
    !isEponym(family.lower)
  );
}

/** Length in tokens of the longest phrase of `phrases` that begins at `at`. */
function phraseLength(tokens: readonly Token[], at: number, phrases: ReadonlySet<string>): number {
  let [phrase, best] = ["", 0];
  for (let length = 0; length < PHRASE_WORDS; length += 1) {
    const token = tokens[at + length];
    if (token === undefined || (length > 0 && token.gap > 1)) break;
    if (token.text === ".") continue;
    phrase = phrase === "" ? token.lower : `${phrase} ${token.lower}`;
    if (phrases.has(phrase)) best = length + 1;
  }
  return best;
}

/** The words that name a facility in front of its head: "cedar" and "medical" of "cedar medical center". */
function facilityStart(tokens: readonly Token[], head: number): number | undefined {
  let start: number | undefined;
  for (let at = head - 1; at >= Math.max(0, head - 4); at -= 1) {
    const [token, next] = [tokens[at], tokens[at + 1]];
    if (token === undefined || next === undefined || next.gap > 1 || !token.isWord) break;
    const { lower } = token;
    const names =
      NAMING.has(lower) ||
      CITY_NAMES.has(lower) ||
      KNOWN_FACILITIES.has(lower) ||
      (isClearSurname(lower) && !isGuarded(lower));
    if (names) start = at;
    else if (
      !FACILITY_HEADS.has(lower) &&
      !GENERIC_MODIFIERS.has(lower) &&
      !/^(?:children|women)$/.test(lower)
    ) {
      break;
    }
  }
  return start;
}

/** Months that are given names as well: raised only beside a word that nothing explains. */
const MONTH_NAMES = new Set(["april", "may", "june", "august"]);

/** A word that nothing explains, a family name after one, or a word-like given name before one. */
function mayBeName(scan: ScannedText, at: number): boolean {
  const [before, token, after] = [scan.tokens[at - 1], scan.tokens[at], scan.tokens[at + 1]];
  if (token === undefined || !token.isWord || token.word.length < 3) return false;
  if (isUnexplained(scan, token.lower)) return token.word.length > 3;
  const isBeside = (other: Token | undefined, gap: number | undefined): boolean =>
    other !== undefined && gap === 1 && other.word.length > 3 && isUnexplained(scan, other.lower);
  if (isBeside(after, after?.gap) && (isGivenName(token.lower) || MONTH_NAMES.has(token.lower))) {
    return !isGuarded(token.lower) || MONTH_NAMES.has(token.lower);
  }
  return isBeside(before, token.gap) && isClearSurname(token.lower) && !isGuarded(token.lower);
}

function wordsToRaise(scan: ScannedText, at: number): { count: number; isUpper: boolean } {
  const { tokens } = scan;
  const token = tokens[at];
  const nothing = { count: 0, isUpper: false };
  if (token === undefined || !token.isWord) return nothing;
  if (
    /^(?:st|mt)$/.test(token.lower) &&
    tokens[at + 1]?.text === "." &&
    tokens[at + 2]?.isWord === true &&
    tokens[at + 3]?.lower !== "wort" &&
    !isGuarded(tokens[at + 2]?.lower ?? "")
  ) {
    return { count: 3, isUpper: false };
  }
  const named = tokens[at + 1];
  if (
    /^(?:saint|st|mount|mt|lake|port|fort)$/.test(token.lower) &&
    named?.gap === 1 &&
    named.isWord &&
    !isGuarded(named.lower) &&
    tokens[at + 2]?.lower !== "wort" &&
    (isUnexplained(scan, named.lower) || isClearGivenName(named.lower))
  ) {
    return { count: 2, isUpper: false };
  }
  const known = phraseLength(tokens, at, KNOWN_FACILITIES);
  if (
    known > 1 ||
    (known === 1 &&
      !isGuarded(token.lower) &&
      (PLACE_CUE.has(tokens[at - 1]?.lower ?? "") || token.word.length > 5))
  ) {
    return { count: known, isUpper: known === 1 && token.word.length <= 4 };
  }
  const city = phraseLength(tokens, at, CITY_NAMES);
  const cued = PLACE_CUE.has(tokens[at - 1]?.lower ?? "") || tokens[at - 1]?.text === ",";
  const doubtful =
    city === 1 &&
    (AMBIGUOUS_CITY_NAMES.has(token.lower) || isGuarded(token.lower) || isEponym(token.lower));
  if (city > 1 || (city === 1 && (!doubtful || (cued && !isGuarded(token.lower))))) {
    return { count: city, isUpper: false };
  }
  if (FACILITY_HEADS.has(token.lower)) {
    const start = facilityStart(tokens, at);
    if (start !== undefined) return { count: start - at, isUpper: false };
  }
  const titled = /^(?:mr|mrs|ms|dr)$/.test(
    tokens[at - 1]?.text === "." ? (tokens[at - 2]?.lower ?? "") : (tokens[at - 1]?.lower ?? ""),
  );
  if (titled && token.word.length === 1 && tokens[at + 1]?.text === ".") {
    return { count: 3, isUpper: false };
  }
  if (!isPlainGiven(tokens, at)) {
    return mayBeName(scan, at) ? { count: 1, isUpper: false } : nothing;
  }
  if (isInitialAfter(tokens, at)) return { count: 2, isUpper: false };
  return { count: isFamilyAfter(tokens, at) ? 2 : 1, isUpper: false };
}

/** The recased text; the same object's length and offsets as the text that was scanned. */
export function recaseLowerText(scan: ScannedText): string {
  const letters = scan.text.split("");
  const raise = (token: Token | undefined, whole: boolean): void => {
    if (token === undefined || !token.isWord) return;
    for (let unit = token.start; unit < (whole ? token.wordEnd : token.start + 1); unit += 1) {
      const upper = (letters[unit] ?? "").toUpperCase();
      if (upper.length === 1) letters[unit] = upper;
    }
  };
  const { tokens } = scan;
  for (let at = 0; at < tokens.length; at += 1) {
    const { count, isUpper } = wordsToRaise(scan, at);
    if (count < 0) for (let each = at + count; each <= at; each += 1) raise(tokens[each], false);
    else for (let each = at; each < at + count; each += 1) raise(tokens[each], isUpper);
    if (count > 0 && tokens[at + count]?.text === ",") {
      const state = tokens[at + count + 1];
      if (
        state !== undefined &&
        (STATE_NAMES.has(state.lower) ||
          (STATE_CODES.has(state.lower) && CITY_NAMES.has(tokens[at]?.lower ?? "")))
      ) {
        raise(state, STATE_CODES.has(state.lower));
      }
    }
    if (count > 1) at += count - 1;
  }
  return letters.join("");
}
