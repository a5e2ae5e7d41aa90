import {
  isClearGivenName,
  isEponym,
  isEponymUse,
  isGivenName,
  isGuarded,
  isSurname,
} from "../detection/names/name-words";
import type { ScannedText } from "../detection/scanned-text";
import { FACILITY_HEADS } from "../gazetteers/facilities";
import { CITY_NAMES, STATE_NAMES } from "../gazetteers/places";
import type { Candidate, Recognizer } from "./recognizer";

function isPlaceOrFacility(lower: string): boolean {
  return CITY_NAMES.has(lower) || STATE_NAMES.has(lower) || FACILITY_HEADS.has(lower);
}

const asSet = (words: string): ReadonlySet<string> => new Set(words.split(" "));
/** In lower-case text: a given name that is no word, or anybody who "is a 50-year-old". */
function lowerName(scan: ScannedText, at: number): number | undefined {
  const token = scan.tokens[at];
  if (
    token === undefined ||
    !token.isWord ||
    token.word.length < 3 ||
    isGuarded(token.lower) ||
    isEponymUse(scan, at)
  ) {
    return undefined;
  }
  const isPlace = isPlaceOrFacility(token.lower);

  const next = scan.tokens[at + 1];
  if (isPlace || token.word.length < 4 || !isClearGivenName(token.lower)) return undefined;
  if (isEponym(token.lower) && !(next?.gap === 1 && isSurname(next.lower))) return undefined;
  return next !== undefined &&
    next.isWord &&
    isSurname(next.lower) &&
    !isGuarded(next.lower) &&
    next.gap === 1
    ? at + 1
    : at;
}
/** "[doctor] hope , can you squeeze my fingers": who is spoken to in a dialogue. */
function addressedName(scan: ScannedText, at: number): number | undefined {
  const [before, token, after, next] = [-1, 0, 1, 2].map((step) => scan.tokens[at + step]);
  if (before?.text !== "]" || token === undefined || after?.text !== ",") return undefined;
  if (!isGivenName(token.lower) || isGuarded(token.lower)) return undefined;
  return /^(?:can|could|how|let|please|so|i|you|what|do|did|are|have|go|tell|we)/.test(
    next?.lower ?? "",
  )
    ? at
    : undefined;
}

const NOT_AGED = asSet(
  "he she it patient pt who this that gentleman lady male female which son daughter wife husband",
);

/** In lower-case text: anybody who "is a 50-year-old". */
function agedName(scan: ScannedText, at: number): number | undefined {
  const token = scan.tokens[at];
  if (
    token === undefined ||
    token.word.length < 3 ||
    isGuarded(token.lower) ||
    NOT_AGED.has(token.lower)
  ) {
    return undefined;
  }
  return /^\s(?:is|was)\s(?:an?\s)?\d{1,3}[\s-]{0,3}(?:year|month|y)/.test(
    scan.text.slice(token.end, token.end + 24),
  )
    ? at
    : undefined;
}

/** Transcripts in lower case, where only words and cues are left to tell a name. */
export const nameLower: Recognizer = {
  name: "name-lower",
  recognize(scan) {
    const found: Candidate[] = [];
    if (scan.textCase !== "lower") return found;
    for (let at = 0; at < scan.tokens.length; at += 1) {
      const token = scan.tokens[at];
      if (token === undefined || !token.isWord) continue;
      const aged = agedName(scan, at) ?? addressedName(scan, at);
      const last = aged ?? lowerName(scan, at);
      if (last === undefined) continue;
      found.push({
        start: token.start,
        end: scan.tokens[last]?.wordEnd ?? token.wordEnd,
        category: "name",
        score: aged === undefined ? 0.6 : 0.8,
        reason: aged === undefined ? "given name" : "name before an age",
        cued: aged !== undefined,
      });
      at = last;
    }
    return found;
  },
};
