import { isUnknownWord } from "../detection/names/name-likeness";
import { isAnyName, isGuarded } from "../detection/names/name-words";
import type { ScannedText, Token } from "../detection/scanned-text";
import { CLINICAL_ACRONYMS, isClinicalWord } from "../gazetteers/clinical-words";
import {
  FACILITY_HEADS,
  GENERIC_MODIFIERS,
  KNOWN_FACILITIES,
  NAMING_MODIFIERS,
  WEAK_HEADS,
} from "../gazetteers/facilities";
import { CITY_NAMES, STATE_CODES, STATE_NAMES } from "../gazetteers/places";
import type { Candidate, Recognizer } from "./recognizer";

const asSet = (words: string): ReadonlySet<string> => new Set(words.split(" "));
const CONNECTORS = asSet("of the and & - . ' at for");
const LOWER_HEADS = asSet(
  "hospital clinic center centre office facility campus med medical ctr hosp er ed health pharmacy location site system parish church school academy",
);
const SPECIALTY = asSet(
  "oncology cardiology pediatrics dermatology neurology urology gastroenterology psychiatry surgery radiology imaging dental dentistry medicine orthopedics orthopaedics rehabilitation care office group practice health home associates partners laboratory labs facility",
);

/** A token in name case. */
export type Named = Token & { readonly isWord: true };

export const isNamed = (token: Token | undefined): token is Named =>
  token !== undefined &&
  token.isWord &&
  (token.isCapitalised || (token.isUpper && token.word.length >= 2));

/** Words of a run that say which place it is, not what kind. */
function isSpecific(scan: ScannedText, token: Token, strongOnly: boolean): boolean {
  const lower = token.text.toLowerCase().replace(/\.$/, "");
  if (CITY_NAMES.has(lower) || STATE_NAMES.has(lower) || KNOWN_FACILITIES.has(lower)) return true;
  if (NAMING_MODIFIERS.has(lower) || /^(?:LA|NY|NYC|SF|DC)$/.test(token.text)) return true;
  if (GENERIC_MODIFIERS.has(lower) || CONNECTORS.has(lower) || FACILITY_HEADS.has(lower)) {
    return false;
  }
  if (token.isUpper && (CLINICAL_ACRONYMS.has(lower) || (!STATE_CODES.has(lower) && strongOnly))) {
    return false;
  }
  if (isGuarded(lower)) return false;
  if (scan.textCase === "upper" && scan.isOrdinary(lower) && !isAnyName(lower)) return false;
  if (isClinicalWord(lower) && !isAnyName(lower)) return false;
  if (lower.endsWith("s") && isGuarded(lower.slice(0, -1)) && !isAnyName(lower)) return false;
  return !strongOnly || isAnyName(lower) || isUnknownWord(scan, token);
}

/** Where all is in capitals these end the name of a place to the left: "FORGOT HIS INHALER AT SCHOOL". */
const SMALL_WORDS = asSet(
  "a an at in on from to by via with for his her the their our my your i he she they we was is are were been be had has have saw seen who whom that this and or if when then than as per re not no",
);

function joinsLeft(scan: ScannedText, at: number): boolean {
  const { tokens } = scan;
  const [token, next] = [tokens[at], tokens[at + 1]];
  if (scan.textCase === "upper" && SMALL_WORDS.has(token?.lower ?? "")) return false;
  if (token === undefined || next === undefined || next.gap > 1 || next.startsLine) return false;
  if (isNamed(token)) return true;
  if (token.text === ".") {
    return /^(?:st|mt|med|ft|dr)$/i.test(tokens[at - 1]?.text ?? "") && token.gap === 0;
  }
  if (token.text === "-" || token.text === "&") return isNamed(tokens[at - 1]);
  if (/^(?:of|the|and|for)$/.test(token.lower)) {
    return isNamed(tokens[at - 1]) || (tokens[at - 1]?.lower === "of" && isNamed(tokens[at - 2]));
  }
  return /^\d{1,3}(?:st|nd|rd|th)$/.test(token.lower) || token.lower === "avenue";
}

/** First token of the run that ends in the head at `head`. */
function runStart(scan: ScannedText, head: number): number {
  const { tokens } = scan;
  let start = head;
  while (start > 0 && head - start < 8 && joinsLeft(scan, start - 1)) start -= 1;
  while (start < head) {
    const token = tokens[start];
    const lower = token?.lower ?? "";
    const isDirection = /^(?:new|north|south|east|west|upper|lower|old|great|little|big)$/.test(
      lower,
    );
    if (isDirection && start + 1 < head) break;
    const droppable =
      CONNECTORS.has(lower) ||
      (token !== undefined &&
        !isSpecific(scan, token, false) &&
        !/^(?:st|mt|mount|saint|the)$/.test(lower) &&
        !/^\d/.test(lower) &&
        (isGuarded(lower) || GENERIC_MODIFIERS.has(lower)));
    if (!droppable) break;
    start += 1;
  }
  return start;
}

/** Last token of the run: further heads, "of Atlanta", "Los Angeles". */
function runEnd(scan: ScannedText, head: number): number {
  const { tokens } = scan;
  let last = head;
  for (let at = head + 1; at < tokens.length && at - head < 6; at += 1) {
    const token = tokens[at];
    if (token === undefined || token.startsLine || token.gap > 1) break;
    const isHead = FACILITY_HEADS.has(token.lower) && isNamed(token);
    const pair = `${token.lower} ${tokens[at + 1]?.lower ?? ""}`;
    if (
      isHead ||
      (isNamed(token) && (CITY_NAMES.has(token.lower) || STATE_NAMES.has(token.lower)))
    ) {
      last = at;
    } else if (isNamed(token) && CITY_NAMES.has(pair)) last = at + 1;
    else if (
      token.lower === "of" &&
      isNamed(tokens[at + 1]) &&
      !isGuarded(tokens[at + 1]?.lower ?? "")
    ) {
      last = at + 1;
      while (
        isNamed(tokens[last + 1]) &&
        tokens[last + 1]?.gap === 1 &&
        !isGuarded(tokens[last + 1]?.lower ?? "")
      ) {
        last += 1;
      }
      break;
    } else if (token.text === "." && /^(?:med|st)$/.test(tokens[at - 1]?.lower ?? "")) continue;
    else break;
  }
  return last;
}

function readHead(scan: ScannedText, head: number): { from: number; to: number } | undefined {
  const { tokens } = scan;
  const token = tokens[head];
  if (token === undefined || !FACILITY_HEADS.has(token.lower) || token.startsLine) return undefined;
  const lowerHead = !isNamed(token);
  if (lowerHead && !LOWER_HEADS.has(token.lower)) return undefined;
  const from = runStart(scan, head);
  if (from === head) return undefined;
  const residential =
    token.lower === "home" &&
    /^(?:nursing|care|group|rest|retirement|funeral|foster)$/.test(tokens[head - 1]?.lower ?? "");
  const shouted = token.isUpper && scan.textCase === "mixed";
  const weak =
    shouted || (WEAK_HEADS.has(token.lower) && SPECIALTY.has(token.lower) && !residential);
  if (shouted && tokens[head + 1]?.lower === "course") return undefined;
  const modifiers = tokens.slice(from, head);
  const possessiveName =
    modifiers.length > 0 && modifiers[modifiers.length - 1]?.text.endsWith("'s") === true;
  const strong = weak || lowerHead;
  const specific = modifiers.some((modifier) =>
    isSpecific(scan, modifier, strong && !possessiveName),
  );
  if (!specific) return undefined;
  const onlyNaming = modifiers.every(
    (modifier) =>
      !isSpecific(scan, modifier, false) || NAMING_MODIFIERS.has(modifier.text.toLowerCase()),
  );
  if (onlyNaming && (lowerHead || weak)) return undefined;
  if (onlyNaming && token.lower === "school") return undefined;
  return { from, to: runEnd(scan, head) };
}

/** Adds what kind of place follows in lower case: "Omaha clinic". */
function withLowerTail(scan: ScannedText, to: number): number {
  let last = to;
  while (last - to < 3) {
    const next = scan.tokens[last + 1];
    if (next === undefined || next.gap !== 1 || next.startsLine || !LOWER_HEADS.has(next.lower)) {
      break;
    }
    last += 1;
  }
  return last;
}

/** The place that a run of tokens names, with what kind of place follows in lower case. */
export function placeOf(
  scan: ScannedText,
  run: { readonly from: number; readonly to: number } | undefined,
  score: number,
  reason: string,
): Candidate[] {
  if (run === undefined) return [];
  const [first, last] = [scan.tokens[run.from], scan.tokens[withLowerTail(scan, run.to)]];
  if (first === undefined || last === undefined) return [];
  const [start, end] = [first.start, last.end];
  return [{ start, end, category: "location", score, reason, cued: true }];
}

/** Category (B): hospitals, clinics, practices, pharmacies, schools and churches by head word, by list and by cue. */
export const facility: Recognizer = {
  name: "facility",
  recognize(scan) {
    const found: Candidate[] = [];
    const { tokens } = scan;
    for (let at = 0; at < tokens.length; at += 1) {
      const token = tokens[at];
      if (token === undefined || !token.isWord) continue;
      if (FACILITY_HEADS.has(token.lower)) {
        found.push(...placeOf(scan, readHead(scan, at), 0.9, "facility head word"));
      }
    }
    return found;
  },
};
