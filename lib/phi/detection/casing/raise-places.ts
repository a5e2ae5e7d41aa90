import { isClinicalWord } from "../../gazetteers/clinical-words";
import { FACILITY_HEADS, GENERIC_MODIFIERS, KNOWN_FACILITIES } from "../../gazetteers/facilities";
import {
  PLACE_CLOSINGS,
  WEAK_WORKPLACE_HEADS,
  WORKPLACE_HEADS,
} from "../../gazetteers/place-words";
import {
  AMBIGUOUS_CITY_NAMES,
  CITY_NAMES,
  STATE_CODES,
  STATE_NAMES,
} from "../../gazetteers/places";
import { isUnexplained } from "../names/name-likeness";
import { isClearGivenName, isClearSurname, isEponym, isGuarded } from "../names/name-words";
import type { ScannedText, Token } from "../scanned-text";
import { Raise, type Raising } from "./raising";

const asSet = (words: string): ReadonlySet<string> => new Set(words.split(" "));
const NAMING = asSet(
  "memorial mercy methodist baptist presbyterian lutheran adventist providence sacred lakeside riverside eastside westside northside southside downtown",
);
const PLACE_CUE = asSet("in from at near of our");
/** What stands before the name of an institution: behind one of these the words up to the head are its name. */
const INSTITUTION_CUE = asSet("at from to via by near the our with attends through outside");
const PHRASE_WORDS = 4;
const MAX_MODIFIERS = 5;

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

/** Words that say which institution it is: "cedar" and "quince hill", not "local" and "pain". */
function namesInstitution(scan: ScannedText, token: Token): boolean {
  const { lower } = token;
  return (
    NAMING.has(lower) ||
    CITY_NAMES.has(lower) ||
    KNOWN_FACILITIES.has(lower) ||
    (isClearSurname(lower) && !isGuarded(lower)) ||
    isUnexplained(scan, lower)
  );
}

/** An ordinary word that is neither clinical nor a kind of place: "copper kettle bistro", after "at". */
function mayNameInstitution({ lower }: Token): boolean {
  return (
    lower.length > 2 &&
    !isGuarded(lower) &&
    !isClinicalWord(lower) &&
    !GENERIC_MODIFIERS.has(lower) &&
    !FACILITY_HEADS.has(lower) &&
    !WORKPLACE_HEADS.has(lower)
  );
}

/** First word of the name that ends in the head at `head`. */
function institutionStart(scan: ScannedText, head: number, isWeak: boolean): number | undefined {
  const { tokens } = scan;
  let [named, ordinary]: (number | undefined)[] = [undefined, undefined];
  let at = head - 1;
  for (; at >= Math.max(0, head - MAX_MODIFIERS); at -= 1) {
    const [token, next] = [tokens[at], tokens[at + 1]];
    if (token === undefined || next === undefined || next.gap > 1 || next.startsLine) break;
    if (!token.isWord || INSTITUTION_CUE.has(token.lower)) break;
    if (namesInstitution(scan, token)) named = at;
    else if (mayNameInstitution(token)) ordinary = at;
    else if (
      !FACILITY_HEADS.has(token.lower) &&
      !GENERIC_MODIFIERS.has(token.lower) &&
      !/^(?:children|women|of|and|the|street|saint|st)$/.test(token.lower)
    ) {
      break;
    }
  }
  const isCued =
    /^(?:at|from|to|via|near|attends)$/.test(tokens[at]?.lower ?? "") ||
    (tokens[at]?.lower === "the" &&
      /^(?:at|from|to|via|use|by)$/.test(tokens[at - 1]?.lower ?? ""));
  if (isWeak) return named;
  if (ordinary !== undefined && (isCued || (named !== undefined && named < ordinary))) {
    return Math.min(ordinary, named ?? ordinary);
  }
  return named;
}

function raise(raising: Raising, from: number, to: number, how: number = Raise.First): void {
  for (let at = from; at <= to; at += 1) raising[at] = Math.max(raising[at] ?? 0, how);
}

/** "st. luke's", "mount sinai", "port wexley". */
function saintLength(scan: ScannedText, at: number): number {
  const { tokens } = scan;
  const token = tokens[at];
  if (!/^(?:saint|st|mount|mt|lake|port|fort|cape|camp)$/.test(token?.lower ?? "")) return 0;
  const dotted = tokens[at + 1]?.text === "." ? 1 : 0;
  const named = tokens[at + 1 + dotted];
  if (named === undefined || named.gap > 1 || !named.isWord || isGuarded(named.lower)) return 0;
  if (/^(?:wort|vitus)$/.test(tokens[at + 2 + dotted]?.lower ?? "")) return 0;
  if (dotted === 1 && /^(?:st|mt|ft)$/.test(token?.lower ?? "")) return 3;
  const isNamed = isUnexplained(scan, named.lower) || isClearGivenName(named.lower);
  return isNamed || CITY_NAMES.has(named.lower) ? 2 + dotted : 0;
}

/** Known institutions and cities; a doubtful city only behind a place word. */
function listedLength(scan: ScannedText, at: number): { count: number; how: number } {
  const { tokens } = scan;
  const token = tokens[at];
  if (token === undefined) return { count: 0, how: Raise.None };
  const isCued = PLACE_CUE.has(tokens[at - 1]?.lower ?? "");
  const known = phraseLength(tokens, at, KNOWN_FACILITIES);
  if (known > 1 || (known === 1 && !isGuarded(token.lower) && (isCued || token.word.length > 5))) {
    const isAcronym = known === 1 && token.word.length <= 4;
    return { count: known, how: isAcronym ? Raise.Whole : Raise.First };
  }
  const city = phraseLength(tokens, at, CITY_NAMES);
  const isDoubtful =
    city === 1 &&
    (AMBIGUOUS_CITY_NAMES.has(token.lower) || isGuarded(token.lower) || isEponym(token.lower));
  const isPlaced = isCued || tokens[at - 1]?.lower === "to" || tokens[at - 1]?.text === ",";
  if (city > 1 || (city === 1 && (!isDoubtful || (isPlaced && !isGuarded(token.lower))))) {
    return { count: city, how: Raise.First };
  }
  return { count: 0, how: Raise.None };
}

/** "tampa, fl", "haverford ny 10532": the state behind a town, and the town before a state with a ZIP code. */
function raiseState(scan: ScannedText, raising: Raising, at: number): void {
  const { tokens } = scan;
  const comma = tokens[at + 1]?.text === "," ? 1 : 0;
  const state = tokens[at + 1 + comma];
  if (state === undefined || state.gap > 1) return;
  const isCode = state.text.length === 2 && STATE_CODES.has(state.lower);
  const isZipped = /^\d{5}(?:-\d{4})?$/.test(tokens[at + 2 + comma]?.text ?? "");
  const isTown = raising[at] !== Raise.None || isUnexplained(scan, tokens[at]?.lower ?? "");
  if (isCode && (isZipped || (comma === 1 && isTown))) {
    raise(raising, at, at);
    const before = tokens[at - 1];
    if (isZipped && before?.isWord === true && tokens[at]?.gap === 1 && !isGuarded(before.lower)) {
      raise(raising, at - 1, at - 1);
    }
    raise(raising, at + 1 + comma, at + 1 + comma, Raise.Whole);
  } else if (comma === 1 && isTown && STATE_NAMES.has(state.lower)) raise(raising, at + 2, at + 2);
}

/** Marks what is a place by list, by head word or by its geography. */
export function raisePlaces(scan: ScannedText, raising: Raising): void {
  const { tokens } = scan;
  for (const [at, token] of tokens.entries()) {
    if (!token.isWord) continue;
    const saint = saintLength(scan, at);
    if (saint > 0) raise(raising, at, at + saint - 1);
    const { count, how } = listedLength(scan, at);
    if (count > 0) raise(raising, at, at + count - 1, how);
    if (FACILITY_HEADS.has(token.lower) || WORKPLACE_HEADS.has(token.lower)) {
      const start = institutionStart(scan, at, WEAK_WORKPLACE_HEADS.has(token.lower));
      if (start !== undefined) raise(raising, start, at);
    }
    const before = tokens[at - 1];
    if (
      PLACE_CLOSINGS.has(token.lower) &&
      token.gap === 1 &&
      before !== undefined &&
      (isUnexplained(scan, before.lower) ||
        (isClearSurname(before.lower) && !isGuarded(before.lower)))
    ) {
      raise(raising, at - 1, at);
    }
    if (
      /^(?:nicu|picu|icu|ed|er)$/.test(token.lower) &&
      before !== undefined &&
      isUnexplained(scan, before.lower)
    ) {
      raise(raising, at, at, Raise.Whole);
    }
    raiseState(scan, raising, at);
  }
}
