import { isAnyName, isEponym, isEponymUse, isGuarded } from "../detection/names/name-words";
import type { ScannedText, Token } from "../detection/scanned-text";
import { PRODUCTS } from "../gazetteers/products";
import { AMBIGUOUS_CITY_NAMES, CITY_NAMES, STATE_CODES, STATE_NAMES } from "../gazetteers/places";
import type { Candidate, Recognizer } from "./recognizer";

const asSet = (words: string): ReadonlySet<string> => new Set(words.split(" "));
const CUES = asSet(
  "in from at near to outside of lives living resides residing born visiting visited clinic hospital ,",
);
const MEASURE_HEADS = asSet(
  "score scale criteria classification system protocol consensus staging stage procedure agreement repair approach marrow strength study trial model sign list guidelines tremor heart questionnaire airway shoulder brace shunt",
);

const STREET_WORDS = asSet(
  "street st avenue ave road rd lane ln drive dr court blvd way place hospital clinic center school park hill",
);
const DOUBTFUL_STATES = asSet("ct md pa ms or me in ma co al de la ok id hi pr ga mi nd ne");

const isNamed = (token: Token | undefined): boolean =>
  token !== undefined && token.isWord && (token.isCapitalised || token.isUpper);

/** Longest city name that begins at `at`, in tokens. */
function cityLength(tokens: readonly Token[], at: number): number {
  let phrase = "";
  let best = 0;
  let words = 0;
  for (let length = 0; length < 5 && words < 4; length += 1) {
    const token = tokens[at + length];
    if (token === undefined || (length > 0 && (token.gap > 1 || token.startsLine))) break;
    if (token.text === ".") {
      if (/ st$| ft$|^st$|^ft$|^mt$/.test(phrase)) continue;
      break;
    }
    phrase = phrase === "" ? token.lower : `${phrase} ${token.lower}`;
    words += 1;
    if (CITY_NAMES.has(phrase)) best = length + 1;
  }
  return best;
}

/** A state code or name after "City," reaches to the end of the state; 0 when none stands there. */
function stateLength(tokens: readonly Token[], at: number): number {
  const comma = tokens[at]?.text === "," ? 1 : 0;
  const [first, second] = [tokens[at + comma], tokens[at + comma + 1]];
  if (first === undefined || first.gap > 1 || first.startsLine) return 0;
  if (first.text.length === 2 && first.isUpper && STATE_CODES.has(first.lower)) return comma + 1;
  if (comma === 0 || !first.isCapitalised) return 0;
  if (STATE_NAMES.has(`${first.lower} ${second?.lower ?? ""}`)) return comma + 2;
  return STATE_NAMES.has(first.lower) ? comma + 1 : 0;
}

function hasCue(scan: ScannedText, at: number): boolean {
  return CUES.has(scan.tokens[at - 1]?.lower ?? "");
}

/** A city on its own, where the word can also be a person, an eponym or a plain word only with a cue. */
function isCity(scan: ScannedText, at: number, length: number): boolean {
  const { tokens } = scan;
  const [token, last] = [tokens[at], tokens[at + length - 1]];
  if (token === undefined || last === undefined) return false;
  if (MEASURE_HEADS.has(tokens[at + length]?.lower ?? "") || isEponymUse(scan, at + length - 1)) {
    return false;
  }
  if (scan.textCase === "lower") {
    return (
      /^(?:in|from|to|near|visiting)$/.test(tokens[at - 1]?.lower ?? "") &&
      !isGuarded(token.lower) &&
      !AMBIGUOUS_CITY_NAMES.has(token.lower)
    );
  }
  if (
    !isNamed(token) ||
    (token.isUpper &&
      (token.word.length < 3 ||
        (scan.textCase === "mixed" && !hasCue(scan, at) && token.lower !== "nyc")))
  ) {
    return false;
  }
  if (length > 1) return isNamed(last);
  if (isGuarded(token.lower) || scan.lowerWords.has(token.lower)) return false;
  const ambiguous =
    AMBIGUOUS_CITY_NAMES.has(token.lower) || isAnyName(token.lower) || isEponym(token.lower);
  if (!ambiguous) return true;
  const beforeComma = tokens[at - 2]?.lower ?? "";
  return (
    hasCue(scan, at) &&
    !(tokens[at - 1]?.text === "," && isAnyName(beforeComma) && !STREET_WORDS.has(beforeComma))
  );
}

/** "King County", "Cook County": a county, parish or borough with a name of its own. */
function countyStart(scan: ScannedText, at: number): number | undefined {
  const { tokens } = scan;
  if (!/^(?:County|Parish|Borough|Township|Reservation)$/.test(tokens[at]?.text ?? "")) {
    return undefined;
  }
  let start = at;
  while (start > 0 && at - start < 3 && tokens[start]?.gap === 1) {
    const before = tokens[start - 1];
    if (before === undefined || !isNamed(before) || isGuarded(before.lower)) break;
    start -= 1;
  }
  return start < at ? start : undefined;
}

/** "Haverford NY 10532": a state code between a town and a ZIP code. */
function isZipAfterCode(tokens: readonly Token[], at: number): boolean {
  const [state, zip] = [tokens[at + 1], tokens[at + 2]];
  return (
    state !== undefined &&
    state.isUpper &&
    state.gap === 1 &&
    STATE_CODES.has(state.lower) &&
    /^\d{5}(?:-\d{4})?$/.test(zip?.text ?? "") &&
    (zip?.gap ?? 9) <= 2
  );
}

/** First word of a town of several: "Little Compton", "Elk Ridge". */
function townStart(scan: ScannedText, at: number): number {
  let start = at;
  while (start > 0 && at - start < 3) {
    const [before, token] = [scan.tokens[start - 1], scan.tokens[start]];
    if (before === undefined || !isNamed(before) || token?.gap !== 1 || token.startsLine) break;
    if (
      isGuarded(before.lower) &&
      !/^(?:north|south|east|west|new|old|great|lower|upper|little)$/.test(before.lower)
    ) {
      break;
    }
    start -= 1;
  }
  return start;
}

/** "in LA", "12 Hill St, SF". */
function isCityAbbreviation({ tokens }: ScannedText, at: number): boolean {
  if (!/^(?:LA|DC|SF|NYC)$/.test(tokens[at]?.text ?? "")) return false;
  const [before, street] = [tokens[at - 1], tokens[at - 2]];
  if (/^(?:in|from|to|near)$/.test(before?.lower ?? "")) return true;
  return before?.text === "," && street?.isCapitalised === true && STREET_WORDS.has(street.lower);
}

/** Category (B): cities, counties and "City, ST"; a state alone stays. */
export const place: Recognizer = {
  name: "place",
  recognize(scan) {
    const found: Candidate[] = [];
    const { tokens } = scan;
    const add = (from: number, to: number, score: number, reason: string, cued: boolean): void => {
      const [first, last] = [tokens[from], tokens[to]];
      if (first === undefined || last === undefined) return;
      found.push({
        start: first.start,
        end: last.wordEnd,
        category: "location",
        score,
        reason,
        cued,
      });
    };
    for (let at = 0; at < tokens.length; at += 1) {
      const token = tokens[at];
      if (token === undefined || !token.isWord) continue;
      const length = cityLength(tokens, at);
      if (length > 0) {
        const state = stateLength(tokens, at + length);
        if (state > 0 && (isNamed(token) || scan.textCase === "lower")) {
          add(at, at + length + state - 1, 0.92, "city and state", true);
          at += length + state - 1;
          continue;
        }
        if (isCity(scan, at, length)) {
          add(at, at + length - 1, 0.75, "city", hasCue(scan, at));
          at += length - 1;
          continue;
        }
      }
      if (isCityAbbreviation(scan, at)) add(at, at, 0.7, "city abbreviation", true);
      const county = countyStart(scan, at);
      if (county !== undefined) add(county, at, 0.85, "county", true);
      const state = tokens[at + 1]?.text === "," ? stateLength(tokens, at + 1) : 0;
      const code = tokens[at + state]?.lower ?? "";
      const doubtful = code.length === 2 && DOUBTFUL_STATES.has(code) && !hasCue(scan, at);
      const isZipAfter = /^\d{5}(?:-\d{4})?$/.test(tokens[at + state + 1]?.text ?? "");
      if (
        state > 0 &&
        (token.isCapitalised || (token.isUpper && token.word.length > 3)) &&
        (!doubtful || isZipAfter) &&
        !PRODUCTS.has(token.lower) &&
        (!isGuarded(token.lower) || isZipAfter)
      ) {
        add(townStart(scan, at), at + state, 0.85, "town and state", true);
      } else if (isZipAfterCode(tokens, at) && isNamed(token) && !isGuarded(token.lower)) {
        add(townStart(scan, at), at + 1, 0.85, "town, state and ZIP code", true);
      }
    }
    return found;
  },
};
