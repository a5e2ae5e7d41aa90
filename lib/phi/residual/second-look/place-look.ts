import { FACILITY_HEADS, GENERIC_MODIFIERS, KNOWN_FACILITIES } from "../../gazetteers/facilities";
import { PLACE_CLOSINGS, PLACE_OPENINGS, WORKPLACE_HEADS } from "../../gazetteers/place-words";
import { CITY_NAMES, STATE_CODES, STATE_NAMES } from "../../gazetteers/places";
import { isOrdinary } from "../../gazetteers/ordinary/ordinary-words";
import { GUARD_WORDS, isClinicalWord } from "../../gazetteers/clinical-words";
import { COUNTRIES_AND_PEOPLES } from "../../gazetteers/products";
import { isTerm, type Found, type Sight } from "./people-look";
import { isUnsafe, type Word } from "./safe-words";

/** Places that are still there: an institution by its last word, a town by its list, anything by what leads to it. */
const asSet = (words: string): ReadonlySet<string> => new Set(words.split(" "));
const LEADS = asSet("in at from to near via of through");
const HOME = asSet(
  "lives lived living born raised moved resides residing returned moved grew works worked drives volunteers attends retired deacon parishioner transferred discharged admitted seen referred came back up visits house home visiting use went camping drove school forklift",
);
const STREETS = asSet("street avenue road lane boulevard drive parkway highway");
const ADDRESS =
  /(?<![\w.])\d{1,6}(?:-[A-Z])?,? (?:[A-Z][\w'.-]*|\d{1,3}(?:st|nd|rd|th)|(?:calle|rue|via|rua) [A-Z][\w'.-]*)(?: [A-Z][\w'.-]*){0,4}|\b(?:P\.?O\.? ?Box|RR|Box|Apt|Suite|Unit)\.? #?\d{1,6}[A-Za-z]?(?: Box \d+)?/g;
const STREET =
  /\b(?:st|street|ave|avenue|rd|road|dr|drive|ln|lane|blvd|boulevard|ct|court|way|place|pl|terrace|parkway|pkwy|hwy|highway|circle|cir|loop|trail|box|apt|suite|unit|rr|square|calle|rue|via|crescent|row|mews|close|weg|straat|vej|gade|utca|ulica|ul)\b/i;
/** "Prinsengracht 221," where the house number follows the street. */
const HOUSE = /(?<!\p{L})(\p{Lu}\p{Ll}{5,24}) \d{1,4}[a-z]?(?=,|\n|$)/gu;
const CORNER = /\b[A-Z][a-z]{2,15} (?:and|&) \d{1,3}(?:st|nd|rd|th)\b/g;
const STATE_ZIP = /\b[A-Z]{2},? \d{5}(?:-\d{4})?\b/g;

const gapOf = (sight: Sight, left: Word | undefined, right: Word | undefined): string =>
  left === undefined || right === undefined ? "\n" : sight.text.slice(left.end, right.start);

function isCapital(sight: Sight, word: Word | undefined): boolean {
  return word !== undefined && (sight.isLower || word.isCapital);
}

function isTelling(word: Word): boolean {
  return (
    isUnsafe(word.plain) ||
    CITY_NAMES.has(word.plain) ||
    (!isOrdinary(word.plain) &&
      !GUARD_WORDS.has(word.plain) &&
      !GENERIC_MODIFIERS.has(word.plain) &&
      !FACILITY_HEADS.has(word.plain) &&
      !WORKPLACE_HEADS.has(word.plain) &&
      !COUNTRIES_AND_PEOPLES.has(word.plain) &&
      word.plain.length > 2)
  );
}

/** Behind "lives in" an ordinary word in capitals is a place as well: "Ash Hollow". */
function isNamingPlace(word: Word): boolean {
  return (
    !GUARD_WORDS.has(word.plain) &&
    !GENERIC_MODIFIERS.has(word.plain) &&
    !FACILITY_HEADS.has(word.plain)
  );
}

/** Words before a head that belong to its name. */
function institution(sight: Sight, head: number): Found | undefined {
  let [start, ordinary]: (number | undefined)[] = [undefined, undefined];
  let at = head - 1;
  for (; at >= 0 && head - at < 6; at -= 1) {
    const word = sight.words[at];
    if (!isCapital(sight, word) && !/^(?:of|the|and)$/.test(word?.plain ?? "")) break;
    if (
      word === undefined ||
      !/^(?:['’]s)?[ -]$|^\. $|^ & $/.test(gapOf(sight, word, sight.words[at + 1]))
    ) {
      break;
    }
    if (word.isCapital || !sight.isLower) {
      if (isTelling(word)) start = at;
      else if (isNamingPlace(word) && !isClinicalWord(word.plain)) ordinary = at;
    }
    if (sight.isLower && (LEADS.has(word.plain) || GUARD_WORDS.has(word.plain))) break;
    if (sight.isLower && isUnsafe(word.plain)) start = at;
  }
  const isLed =
    /^(?:at|from|to|in|for|by|attends|via|the|on|employer|organization|facility|custodian)$/.test(
      sight.words[at]?.plain ?? "",
    );
  const from = start ?? (isLed && !sight.isLower ? ordinary : undefined);
  const [first, last] = [sight.words[from ?? -1], sight.words[head]];
  return first === undefined || last === undefined
    ? undefined
    : { start: first.start, end: last.end };
}

/** A capital behind "lives in", "transferred from", "works at". */
function isLedTo(sight: Sight, at: number): boolean {
  const [earlier, lead, word] = [sight.words[at - 2], sight.words[at - 1], sight.words[at]];
  if (word === undefined || lead === undefined) return false;
  if (gapOf(sight, lead, word) !== " ") return false;
  if (word.isShouted && word.text.length < 6) return false;
  const isLead = LEADS.has(lead.plain) || (lead.plain === "the" && LEADS.has(earlier?.plain ?? ""));
  if (!isLead) return HOME.has(lead.plain) && !GUARD_WORDS.has(word.plain);
  const verb = lead.plain === "the" ? sight.words[at - 3] : earlier;
  if (verb !== undefined && HOME.has(verb.plain)) return !GUARD_WORDS.has(word.plain);
  return isUnsafe(word.plain) && /^(?:in|from|near|at|to|via|through)$/.test(lead.plain);
}

export function lookForPlaces(sight: Sight): Found[] {
  const found: Found[] = [];
  for (const [at, word] of sight.words.entries()) {
    if (!isCapital(sight, word) || isTerm(sight, at)) continue;
    const isHead =
      FACILITY_HEADS.has(word.plain) ||
      WORKPLACE_HEADS.has(word.plain) ||
      PLACE_CLOSINGS.has(word.plain) ||
      STREETS.has(word.plain);
    const place = isHead && at > 0 ? institution(sight, at) : undefined;
    if (place !== undefined) found.push(place);
    if (KNOWN_FACILITIES.has(word.plain) && word.plain.length > 3 && !sight.isLower) {
      found.push(word);
    }
    const pair = `${word.plain} ${sight.words[at + 1]?.plain ?? ""}`;
    const isCity =
      (CITY_NAMES.has(word.plain) && !GUARD_WORDS.has(word.plain)) || CITY_NAMES.has(pair);
    if (
      isCity &&
      (isLedTo(sight, at) ||
        /^, ?[A-Z]/.test(sight.text.slice(word.end, word.end + 3)) ||
        CITY_NAMES.has(pair))
    ) {
      found.push(word);
    } else if (
      !sight.isLower &&
      !COUNTRIES_AND_PEOPLES.has(word.plain) &&
      !STATE_NAMES.has(word.plain) &&
      isLedTo(sight, at) &&
      !STATE_CODES.has(word.plain)
    ) {
      if (isNamingPlace(word)) found.push(word);
    }
    const next = sight.words[at + 1];
    if (
      PLACE_OPENINGS.has(word.plain) &&
      next !== undefined &&
      isCapital(sight, next) &&
      isUnsafe(next.plain)
    ) {
      found.push({ start: word.start, end: next.end });
    }
  }
  for (const match of sight.text.matchAll(ADDRESS)) {
    if (STREET.test(match[0]) && /\d \S+ \S|box|apt|suite|unit/i.test(match[0])) {
      found.push({ start: match.index, end: match.index + match[0].length });
    }
  }
  for (const match of sight.text.matchAll(HOUSE)) {
    const name = (match[1] ?? "").normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
    if (isUnsafe(name)) found.push({ start: match.index, end: match.index + match[0].length });
  }
  for (const match of sight.text.matchAll(CORNER)) {
    found.push({ start: match.index, end: match.index + match[0].length });
  }
  for (const match of sight.text.matchAll(STATE_ZIP)) {
    found.push({ start: match.index, end: match.index + match[0].length });
  }
  return found;
}
