import { FACILITY_HEADS } from "../gazetteers/facilities";
import { CITY_NAMES, STATE_NAMES } from "../gazetteers/places";
import {
  hasNameCase,
  isAnyName,
  isClearGivenName,
  isClearSurname,
  isEponym,
  isEponymUse,
  isGivenName,
  isGuarded,
  isInitial,
  isSurname,
  PARTICLES,
  readName,
  SUFFIXES,
} from "../detection/names/name-words";
import { isUnknownWord, readNameRun } from "../detection/names/name-likeness";
import { PRODUCTS } from "../gazetteers/products";
import type { ScannedText, Token } from "../detection/scanned-text";
import type { Candidate, Recognizer } from "./recognizer";

const asSet = (words: string): ReadonlySet<string> => new Set(words.split(" "));
/** Words that take a letter or roman numeral after them: "Hepatitis B." is no person. */
const LETTERED = asSet(
  "twin fetus baby gravida para hepatitis vitamin type factor protein group grade stage class influenza strep streptococcus troponin immunoglobulin apolipoprotein lipoprotein coenzyme phase part section figure table appendix step plan option exhibit zone category schedule bipolar level staph cytochrome complement haemophilus flu titer cluster arm unit hall ward wing floor team pod bay lane door",
);
const SPECIES = asSet(
  "coli difficile diff aureus pylori pneumoniae influenzae albicans faecalis burgdorferi trachomatis vaginalis jejuni",
);
/** "Brennick", "O'Neil", "McKay", "Abara-Voss"; not "SerPl-mCnc". */
const PLAIN_SHAPE = /^(?:Mc|Mac|De|La|Le|O')?\p{Lu}[\p{Ll}\p{M}]+(?:[-']\p{Lu}?[\p{Ll}\p{M}]+)*$/u;
const DEMOGRAPHIC = asSet(
  "male female man woman boy girl patient pt gentleman lady infant child teenager m f yo old",
);
const LONE_CUE = asSet(
  "by with from per like for told and to as as is does if contact notify called tell ask asked see sees saw met",
);
const PAIR_CUE = asSet(
  ", ( for with by from named like patient male female man woman boy girl pt is per whose",
);
const AGE_AFTER =
  /^(?:,? (?:is|was)?\s?(?:an?\s)?|\s?[,(]\s?(?:an?\s|age[d]?\s)?)\d{1,3}(?:[\s-]{0,2}(?:y|m|d|w|f\b)|\s?[MF]\b)/i;

const cased = (scan: ScannedText, at: number): Token | undefined => {
  const token = scan.tokens[at];
  return token !== undefined && hasNameCase(token, scan) && !isGuardedName(token)
    ? token
    : undefined;
};

/** Guarded unless the word is also a name of people; then the pattern decides. */
function isGuardedName(token: Token): boolean {
  return isGuarded(token.lower) && !isAnyName(token.lower);
}

function isPlaceOrFacility(lower: string): boolean {
  return CITY_NAMES.has(lower) || STATE_NAMES.has(lower) || FACILITY_HEADS.has(lower);
}

/** "Edmund B.", "Anne-Marie K": a given name and one letter. */
function givenAndInitial(scan: ScannedText, at: number): number | undefined {
  const [first, letter, after] = [cased(scan, at), scan.tokens[at + 1], scan.tokens[at + 2]];
  if (
    first === undefined ||
    letter === undefined ||
    !isInitial(letter) ||
    letter.gap !== 1 ||
    LETTERED.has(first.lower)
  ) {
    return undefined;
  }
  if (isEponym(first.lower) && !isGivenName(first.lower)) return undefined;
  if (PRODUCTS.has(first.lower)) return undefined;
  const dotted = after?.text === "." && after.gap === 0;
  const ends = after === undefined || /^[,;:)?!'"]$/.test(after.text) || after.startsLine;
  if (/^[IVX]$/.test(letter.word) && !isGivenName(first.lower)) return undefined;
  if (isGivenName(first.lower) && !isGuarded(first.lower)) {
    return dotted
      ? at + 2
      : (ends || (after !== undefined && !after.isCapitalised)) && letter.word !== "I"
        ? at + 1
        : undefined;
  }
  if (
    scan.lowerWords.has(first.lower) ||
    isGuarded(first.lower) ||
    isPlaceOrFacility(first.lower)
  ) {
    return undefined;
  }
  return dotted ? at + 2 : ends && !first.startsSentence ? at + 1 : undefined;
}

/** "Harold Brennick", "Mary Ann Q. Doe": a given name of the gazetteer and capitalised words. */
function givenAndFamily(scan: ScannedText, at: number): number | undefined {
  const first = cased(scan, at);
  if (first === undefined || !isGivenName(first.lower) || first.text !== first.word) {
    return undefined;
  }
  const last = readName(scan, at, { trusted: true });
  if (last === undefined || last === at) return undefined;
  // "Clark III": a level without a family name.
  if (last === at + 1 && SUFFIXES.has(scan.tokens[last]?.lower ?? "")) return undefined;
  const family = scan.tokens[SUFFIXES.has(scan.tokens[last]?.lower ?? "") ? last - 1 : last];
  if (family === undefined || isEponymUse(scan, last)) return undefined;
  const clear = isClearGivenName(first.lower) && !isGuarded(first.lower);
  if (CITY_NAMES.has(first.lower) && !isClearSurname(family.lower)) return undefined;
  if (CITY_NAMES.has(`${first.lower} ${scan.tokens[at + 1]?.lower ?? ""}`)) return undefined;
  if (clear && isSurname(family.lower)) return last;
  if (family.isWord && family.word.length > 1 && isGuarded(family.lower)) {
    return last - 1 > at ? last - 1 : undefined;
  }
  if (clear && !FACILITY_HEADS.has(family.lower)) return last;
  return isClearSurname(family.lower) ||
    isClearGivenName(family.lower) ||
    (isSurname(family.lower) && !isGuarded(first.lower))
    ? last
    : undefined;
}

/** "L. Chang", "J. R. Okafor". */
function initialAndFamily(scan: ScannedText, at: number): number | undefined {
  const [letter, dot] = [scan.tokens[at], scan.tokens[at + 1]];
  if (!isInitial(letter) || dot?.text !== "." || dot.gap !== 0) return undefined;
  const before = scan.tokens[at - 1]?.lower ?? "";
  if (LETTERED.has(before)) return undefined;
  const last = readName(scan, at, {});
  const family = last === undefined ? undefined : scan.tokens[last];
  if (last === undefined || family === undefined || !family.isWord || family.word.length < 2) {
    return undefined;
  }
  // "ABI 0.55 L. Rutherford 3": a scale behind the end of a sentence.
  if (isEponym(family.lower) && /^\d/.test(scan.tokens[last + 1]?.text ?? "")) return undefined;
  if (SPECIES.has(family.lower) || isGuarded(family.lower) || isEponymUse(scan, last)) {
    return undefined;
  }
  const initials = isInitial(scan.tokens[at + 2]) && scan.tokens[at + 3]?.text === ".";
  return isAnyName(family.lower) || isUnknownWord(scan, family) || initials || LONE_CUE.has(before)
    ? last
    : undefined;
}

/** "Brennick, Harold A." */
function familyCommaGiven(scan: ScannedText, at: number): number | undefined {
  const [family, comma, given] = [cased(scan, at), scan.tokens[at + 1], cased(scan, at + 2)];
  if (
    family === undefined ||
    comma?.text !== "," ||
    comma.gap !== 0 ||
    given === undefined ||
    given.startsLine
  ) {
    return undefined;
  }
  const name = readNameRun(scan, at + 2);
  const described = scan.text.slice(scan.tokens[name?.last ?? at + 2]?.end ?? 0).slice(0, 12);
  if (
    name !== undefined &&
    isUnknownWord(scan, family) &&
    /^,? (?:\d{1,3} ?[YyMF]|[MF] \d{1,3}|\(?DOB)/.test(described)
  ) {
    return name.last;
  }
  if (!isClearGivenName(given.lower) || isGuarded(given.lower) || isPlaceOrFacility(family.lower)) {
    return undefined;
  }
  if (isGuarded(family.lower) || (!isSurname(family.lower) && scan.lowerWords.has(family.lower))) {
    return undefined;
  }
  if (!isSurname(family.lower) && family.startsSentence && !family.startsLine) return undefined;
  return readName(scan, at + 2, {}) ?? at + 2;
}

/** Two capitalised words of no gazetteer, where a person stands: "for Oluwaseun Adeyemi, 58M". */
function unknownPair(scan: ScannedText, at: number): number | undefined {
  const [first, second] = [cased(scan, at), cased(scan, at + 1)];
  if (
    first === undefined ||
    second === undefined ||
    second.gap !== 1 ||
    first.text !== first.word
  ) {
    return undefined;
  }
  if (
    !first.isCapitalised ||
    !second.isCapitalised ||
    isGuarded(first.lower) ||
    isGuarded(second.lower)
  ) {
    return undefined;
  }
  if (!PLAIN_SHAPE.test(first.word) || !PLAIN_SHAPE.test(second.word)) return undefined;
  if (PARTICLES.has(first.lower) || CITY_NAMES.has(`${first.lower} ${second.lower}`)) {
    return undefined;
  }
  if (/^(?:san|santa|saint|fort|new|mount|port|north|south|east|west|lake)$/.test(first.lower)) {
    return undefined;
  }
  const before = scan.tokens[at - 1];
  const last = readName(scan, at, {});
  if (last === undefined || last === at || isEponymUse(scan, last)) return undefined;
  for (let each = at; each <= last; each += 1) {
    const { lower = "" } = scan.tokens[each] ?? {};
    if (isPlaceOrFacility(lower) || isEponym(lower) || scan.lowerWords.has(lower)) return undefined;
  }
  const after = scan.text.slice(scan.tokens[last]?.end ?? 0, (scan.tokens[last]?.end ?? 0) + 24);
  if (AGE_AFTER.test(after)) return last;
  if (isClearSurname(second.lower) && !isEponym(second.lower)) return last;
  const evidence = [first.lower, second.lower].some(
    (word) => isClearGivenName(word) || isClearSurname(word),
  );
  if (before?.text === "," && !evidence && !DEMOGRAPHIC.has(scan.tokens[at - 2]?.lower ?? "")) {
    return undefined;
  }
  const cue = before !== undefined && !first.startsSentence && PAIR_CUE.has(before.lower);
  return cue && (evidence || /^(?:,|\)|\.|\?|;|\s\(|'s)/.test(after)) ? last : undefined;
}

/** A single given name that is no word, eponym or place, or a family name after "by", "with", "per". */
function loneName(scan: ScannedText, at: number): number | undefined {
  const token = scan.tokens[at];
  if (
    token === undefined ||
    !hasNameCase(token, scan) ||
    token.word.length < 3 ||
    (token.isUpper && scan.textCase === "mixed")
  ) {
    return undefined;
  }
  if (
    isGuarded(token.lower) ||
    isEponym(token.lower) ||
    isPlaceOrFacility(token.lower) ||
    scan.lowerWords.has(token.lower)
  ) {
    return undefined;
  }
  if (isEponymUse(scan, at)) return undefined;
  const next = scan.tokens[at + 1];
  if (
    next !== undefined &&
    (FACILITY_HEADS.has(next.lower) || next.text === "-" || (next.isUpper && next.gap === 1))
  ) {
    return undefined;
  }
  if (isClearGivenName(token.lower)) return at;
  const before = scan.tokens[at - 1]?.lower ?? "";
  return isClearSurname(token.lower) && LONE_CUE.has(before) && !token.startsSentence
    ? at
    : undefined;
}

type Pattern = {
  read: (scan: ScannedText, at: number) => number | undefined;
  score: number;
  reason: string;
  cued: boolean;
};
const PATTERNS: readonly Pattern[] = [
  { read: familyCommaGiven, score: 0.88, reason: "family, given", cued: true },
  { read: givenAndFamily, score: 0.9, reason: "given and family name", cued: false },
  { read: givenAndInitial, score: 0.85, reason: "given name and initial", cued: false },
  { read: initialAndFamily, score: 0.8, reason: "initial and family name", cued: false },
  { read: unknownPair, score: 0.65, reason: "name pair in context", cued: false },
  { read: loneName, score: 0.6, reason: "lone name", cued: false },
];

/** Sequence patterns of names, read word by word with the gazetteers as evidence. */
export const namePattern: Recognizer = {
  name: "name-pattern",
  recognize(scan) {
    const found: Candidate[] = [];
    if (scan.textCase === "lower") return found;
    for (let at = 0; at < scan.tokens.length; at += 1) {
      const token = scan.tokens[at];
      if (token === undefined || !token.isWord) continue;
      if (!token.isCapitalised && !token.isUpper) continue;
      for (const { read, score, reason, cued: isCued } of PATTERNS) {
        const last = read(scan, at);
        if (last === undefined) continue;
        found.push({
          start: token.start,
          end: scan.tokens[last]?.wordEnd ?? token.wordEnd,
          category: "name",
          score,
          reason,
          cued: isCued,
        });
        at = last;
        break;
      }
    }
    return found;
  },
};
