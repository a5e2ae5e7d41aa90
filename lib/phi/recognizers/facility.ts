import { isAnyName, isGuarded } from "../detection/name-words";
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
  "hospital clinic center centre office facility campus med medical ctr hosp er ed health pharmacy location site system",
);
const PLACE_CUE = asSet("at to from in by via near through");
const NAMED_TAIL = asSet(
  "general gen memorial med presbyterian methodist baptist children's childrens mercy regional medical community",
);
const SPECIALTY = asSet(
  "oncology cardiology pediatrics dermatology neurology urology gastroenterology psychiatry surgery radiology imaging dental dentistry medicine orthopedics orthopaedics rehabilitation care office group practice health home associates partners laboratory labs facility",
);
const CARE_VERBS = asSet(
  "seen treated admitted evaluated hospitalized transferred presented presenting consulted diagnosed followed referred reviewed visited discharged operated examined monitored assessed managed born works worked employed lives living resides performed done hospitalised surgery appointment visit er ed",
);
const NOT_PLACES = asSet(
  "home baseline bedside discharge rest night noon present least risk birth time level admission triage handoff midnight",
);

const isNamed = (token: Token | undefined): token is Token =>
  token !== undefined &&
  token.isWord &&
  (token.isCapitalised || (token.isUpper && token.word.length >= 2));

/** Words of a run that say which place it is, not what kind. */
function isSpecific(token: Token, strongOnly: boolean): boolean {
  const lower = token.text.toLowerCase().replace(/\.$/, "");
  if (CITY_NAMES.has(lower) || STATE_NAMES.has(lower) || KNOWN_FACILITIES.has(lower)) return true;
  if (NAMING_MODIFIERS.has(lower)) return true;
  if (GENERIC_MODIFIERS.has(lower) || CONNECTORS.has(lower) || FACILITY_HEADS.has(lower))
    return false;
  if (token.isUpper && (CLINICAL_ACRONYMS.has(lower) || (!STATE_CODES.has(lower) && strongOnly)))
    return false;
  if (isGuarded(lower) && !isAnyName(lower)) return false;
  if (isClinicalWord(lower) && !isAnyName(lower)) return false;
  return !strongOnly || isAnyName(lower);
}

function joinsLeft(tokens: readonly Token[], at: number): boolean {
  const [token, next] = [tokens[at], tokens[at + 1]];
  if (token === undefined || next === undefined || next.gap > 1 || next.startsLine) return false;
  if (isNamed(token)) return true;
  if (token.text === ".")
    return /^(?:st|mt|med|ft|dr)$/i.test(tokens[at - 1]?.text ?? "") && token.gap === 0;
  if (token.text === "-" || token.text === "&") return isNamed(tokens[at - 1]);
  if (/^(?:of|the|and|for)$/.test(token.lower))
    return isNamed(tokens[at - 1]) || (tokens[at - 1]?.lower === "of" && isNamed(tokens[at - 2]));
  return /^\d{1,3}(?:st|nd|rd|th)$/.test(token.lower) || token.lower === "avenue";
}

/** First token of the run that ends in the head at `head`. */
function runStart(scan: ScannedText, head: number): number {
  const { tokens } = scan;
  let start = head;
  while (start > 0 && head - start < 8 && joinsLeft(tokens, start - 1)) start -= 1;
  while (start < head) {
    const token = tokens[start];
    const lower = token?.lower ?? "";
    const droppable =
      CONNECTORS.has(lower) ||
      (token !== undefined &&
        !isSpecific(token, false) &&
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
    if (isHead || (isNamed(token) && (CITY_NAMES.has(token.lower) || STATE_NAMES.has(token.lower))))
      last = at;
    else if (isNamed(token) && CITY_NAMES.has(pair)) last = at + 1;
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
      )
        last += 1;
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
  const weak = WEAK_HEADS.has(token.lower) && SPECIALTY.has(token.lower);
  const modifiers = tokens.slice(from, head);
  const possessiveName =
    modifiers.length > 0 && modifiers[modifiers.length - 1]?.text.endsWith("'s") === true;
  const strong = weak || lowerHead;
  const specific = modifiers.some((modifier) => isSpecific(modifier, strong && !possessiveName));
  if (!specific) return undefined;
  const onlyNaming = modifiers.every(
    (modifier) => !isSpecific(modifier, false) || NAMING_MODIFIERS.has(modifier.text.toLowerCase()),
  );
  if (onlyNaming && (lowerHead || weak)) return undefined;
  if (onlyNaming && token.lower === "school") return undefined;
  return { from, to: runEnd(scan, head) };
}

/** Known institutions, up to three words: "Mass General", "UCSF", with what follows in lower case. */
function readKnown(scan: ScannedText, at: number): { from: number; to: number } | undefined {
  const { tokens } = scan;
  if (!isNamed(tokens[at])) return undefined;
  let phrase = "";
  let to: number | undefined;
  for (let length = 0; length < 3; length += 1) {
    const token = tokens[at + length];
    if (token === undefined || (length > 0 && token.gap > 1)) break;
    if (token.text === ".") continue;
    phrase = phrase === "" ? token.text.toLowerCase() : `${phrase} ${token.text.toLowerCase()}`;
    if (KNOWN_FACILITIES.has(phrase) || KNOWN_FACILITIES.has(phrase.replace(/'s$/, "")))
      to = at + length;
  }
  if (to === undefined) return undefined;
  const known = tokens[at];
  if (
    to === at &&
    known?.isCapitalised === true &&
    isAnyName(known.lower) &&
    !PLACE_CUE.has(tokens[at - 1]?.lower ?? "") &&
    tokens[at - 1]?.lower !== "the"
  )
    return undefined;
  if (
    /^(?:criteria|score|scale|type|classification|study|trial|diet)$/.test(
      tokens[to + 1]?.lower ?? "",
    )
  )
    return undefined;
  return { from: at, to };
}

/** "St. Luke's", "Mt. Sinai", "Mount Auburn". */
function readSaint(scan: ScannedText, at: number): { from: number; to: number } | undefined {
  const { tokens } = scan;
  const token = tokens[at];
  if (token === undefined || !/^(?:St|Saint|Mt|Mount)$/.test(token.text)) return undefined;
  const named = tokens[at + 1]?.text === "." ? at + 2 : at + 1;
  const name = tokens[named];
  if (!isNamed(name) || name.gap > 1 || name.startsLine || isGuarded(name.lower)) return undefined;
  if (/^(?:wort|vitus)$/.test(tokens[named + 1]?.lower ?? "")) return undefined;
  if (/^(?:segment|elevation|depression|changes?|wave)/.test(name.lower)) return undefined;
  return { from: at, to: named };
}

/** "at Northwestern", "seen at Cedar Crest", "Denver Gen". */
function readCued(scan: ScannedText, at: number): { from: number; to: number } | undefined {
  const { tokens } = scan;
  const [token, before, earlier] = [tokens[at], tokens[at - 1], tokens[at - 2]];
  if (!isNamed(token) || token.startsSentence || before === undefined) return undefined;
  const city =
    CITY_NAMES.has(token.lower) ||
    (NAMING_MODIFIERS.has(token.lower) && PLACE_CUE.has(before.lower));
  const tail = tokens[at + 1];
  if (
    isNamed(tail) &&
    tail.gap === 1 &&
    NAMED_TAIL.has(tail.lower) &&
    (city || (PLACE_CUE.has(before.lower) && !isGuarded(token.lower)))
  )
    return { from: at, to: at + 1 };
  const atCue =
    before.lower === "at" ||
    ((before.lower === "to" ||
      before.lower === "from" ||
      before.lower === "by" ||
      before.lower === "in") &&
      CARE_VERBS.has(earlier?.lower ?? "") &&
      before.lower !== "in");
  if (
    !atCue ||
    !token.isCapitalised ||
    token.word.length < 4 ||
    isGuarded(token.lower) ||
    NOT_PLACES.has(token.lower)
  )
    return undefined;
  if (
    isClinicalWord(token.lower) ||
    scan.lowerWords.has(token.lower) ||
    (tail?.isUpper === true && tail.gap === 0)
  )
    return undefined;
  if (
    before.lower === "by" ||
    (before.lower === "from" && isAnyName(token.lower) && !CITY_NAMES.has(token.lower))
  )
    return undefined;
  let to = at;
  while (
    isNamed(tokens[to + 1]) &&
    tokens[to + 1]?.gap === 1 &&
    to - at < 3 &&
    !isGuarded(tokens[to + 1]?.lower ?? "")
  )
    to += 1;
  return { from: at, to };
}

function withLowerTail(scan: ScannedText, to: number): number {
  let last = to;
  while (last - to < 3) {
    const next = scan.tokens[last + 1];
    if (next === undefined || next.gap !== 1 || next.startsLine || !LOWER_HEADS.has(next.lower))
      break;
    last += 1;
  }
  return last;
}

/** Category (B): hospitals, clinics, practices, pharmacies, schools and churches by head word, by list and by cue. */
export const facility: Recognizer = {
  name: "facility",
  recognize(scan) {
    const found: Candidate[] = [];
    const { tokens } = scan;
    const add = (
      run: { from: number; to: number } | undefined,
      score: number,
      reason: string,
    ): void => {
      if (run === undefined) return;
      const to = withLowerTail(scan, run.to);
      const [first, last] = [tokens[run.from], tokens[to]];
      if (first === undefined || last === undefined) return;
      found.push({
        start: first.start,
        end: last.end,
        category: "location",
        score,
        reason,
        cued: true,
      });
    };
    for (let at = 0; at < tokens.length; at += 1) {
      const token = tokens[at];
      if (token === undefined || !token.isWord) continue;
      if (FACILITY_HEADS.has(token.lower)) add(readHead(scan, at), 0.9, "facility head word");
      if (!token.isCapitalised && !token.isUpper) continue;
      add(readKnown(scan, at), 0.88, "known facility");
      add(readSaint(scan, at), 0.8, "saint or mount");
      add(readCued(scan, at), 0.6, "place cue");
    }
    return found;
  },
};
