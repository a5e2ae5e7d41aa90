import { isAnyName, isGuarded } from "../detection/names/name-words";
import type { ScannedText } from "../detection/scanned-text";
import { isClinicalWord } from "../gazetteers/clinical-words";
import { KNOWN_FACILITIES, NAMING_MODIFIERS } from "../gazetteers/facilities";
import { CITY_NAMES } from "../gazetteers/places";
import { isNamed, placeOf } from "./facility";
import type { Candidate, Recognizer } from "./recognizer";

const asSet = (words: string): ReadonlySet<string> => new Set(words.split(" "));
const PLACE_CUE = asSet("at to from in by via near through");
const NAMED_TAIL = asSet(
  "general gen memorial med presbyterian methodist baptist children's childrens mercy regional medical community",
);
const CARE_VERBS = asSet(
  "seen treated admitted evaluated hospitalized transferred presented presenting consulted diagnosed followed referred reviewed visited discharged operated examined monitored assessed managed born works worked employed lives living resides performed done hospitalised surgery appointment visit er ed",
);
const NOT_PLACES = asSet(
  "worst best first last most once times work home baseline bedside discharge rest night noon present least risk birth time level admission triage handoff midnight",
);

type Run = { from: number; to: number };

/** Known institutions, up to three words: "Mass General", "UCSF", with what follows in lower case. */
function readKnown(scan: ScannedText, at: number): Run | undefined {
  const { tokens } = scan;
  if (!isNamed(tokens[at])) return undefined;
  let phrase = "";
  let to: number | undefined;
  for (let length = 0; length < 3; length += 1) {
    const token = tokens[at + length];
    if (token === undefined || (length > 0 && token.gap > 1)) break;
    if (token.text === ".") continue;
    phrase = phrase === "" ? token.text.toLowerCase() : `${phrase} ${token.text.toLowerCase()}`;
    if (KNOWN_FACILITIES.has(phrase) || KNOWN_FACILITIES.has(phrase.replace(/'s$/, ""))) {
      to = at + length;
    }
  }
  if (to === undefined) return undefined;
  const known = tokens[at];
  if (
    to === at &&
    /^(?:chop|unc|lsu|hca|riley|advocate|umc|uab)$/.test(known?.lower ?? "") &&
    !PLACE_CUE.has(tokens[at - 1]?.lower ?? "")
  ) {
    return undefined;
  }
  if (
    to === at &&
    known?.isCapitalised === true &&
    isAnyName(known.lower) &&
    !PLACE_CUE.has(tokens[at - 1]?.lower ?? "") &&
    tokens[at - 1]?.lower !== "the"
  ) {
    return undefined;
  }
  if (
    /^(?:stand|scissors|tray|clamp|needle|block|software|catheter|criteria|score|scale|type|classification|study|trial|diet)$/.test(
      tokens[to + 1]?.lower ?? "",
    )
  ) {
    return undefined;
  }
  return { from: at, to };
}

/** "St. Luke's", "Mt. Sinai", "Mount Auburn". */
function readSaint(scan: ScannedText, at: number): Run | undefined {
  const { tokens } = scan;
  const token = tokens[at];
  if (
    token === undefined ||
    !(scan.textCase === "upper" ? /^(?:ST|SAINT|MT|MOUNT)$/ : /^(?:St|Saint|Mt|Mount)$/).test(
      token.text,
    )
  ) {
    return undefined;
  }
  const named = tokens[at + 1]?.text === "." ? at + 2 : at + 1;
  const name = tokens[named];
  if (!isNamed(name) || name.gap > 1 || name.startsLine || isGuarded(name.lower)) return undefined;
  if (
    /^(?:valve|mechanical|medical|pacemaker|icd|device|bivalve|prosthesis|generator)$/.test(
      tokens[named + 1]?.lower ?? "",
    )
  ) {
    return undefined;
  }
  if (/^(?:wort|vitus)$/.test(tokens[named + 1]?.lower ?? "")) return undefined;
  if (/^(?:segment|elevation|depression|changes?|wave)/.test(name.lower)) return undefined;
  return { from: at, to: named };
}

/** "at Northwestern", "seen at Tolworth Crest", "Omaha Gen". */
function readCued(scan: ScannedText, at: number): Run | undefined {
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
    (NAMED_TAIL.has(tail.lower) || NAMED_TAIL.has(tail.text.toLowerCase())) &&
    (city || (PLACE_CUE.has(before.lower) && !isGuarded(token.lower)))
  ) {
    return { from: at, to: at + 1 };
  }
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
  ) {
    return undefined;
  }
  if (
    isClinicalWord(token.lower) ||
    scan.lowerWords.has(token.lower) ||
    (tail?.isUpper === true && tail.gap === 0)
  ) {
    return undefined;
  }
  if (
    before.lower === "by" ||
    (before.lower === "from" && isAnyName(token.lower) && !CITY_NAMES.has(token.lower))
  ) {
    return undefined;
  }
  let to = at;
  while (
    isNamed(tokens[to + 1]) &&
    tokens[to + 1]?.gap === 1 &&
    to - at < 3 &&
    !isGuarded(tokens[to + 1]?.lower ?? "")
  ) {
    to += 1;
  }
  return { from: at, to };
}

/** Category (B): institutions by list, saints and mounts, and capitalised words after "seen at". */
export const namedFacility: Recognizer = {
  name: "named-facility",
  recognize(scan) {
    const found: Candidate[] = [];
    const { tokens } = scan;
    for (let at = 0; at < tokens.length; at += 1) {
      const token = tokens[at];
      if (token === undefined || (!token.isCapitalised && !token.isUpper)) continue;
      found.push(
        ...placeOf(scan, readKnown(scan, at), 0.88, "known facility"),
        ...placeOf(scan, readSaint(scan, at), 0.8, "saint or mount"),
        ...placeOf(scan, readCued(scan, at), 0.6, "place cue"),
      );
    }
    return found;
  },
};
