import { isUnexplained, isUnknownWord } from "../detection/names/name-likeness";
import {
  CREDENTIALS,
  isClearSurname,
  isEponymUse,
  isGuarded,
  TITLES,
} from "../detection/names/name-words";
import type { ScannedText, Token } from "../detection/scanned-text";
import { FACILITY_HEADS, GENERIC_MODIFIERS } from "../gazetteers/facilities";
import { PLACE_CLOSINGS, PLACE_OPENINGS } from "../gazetteers/place-words";
import { CITY_NAMES, STATE_NAMES } from "../gazetteers/places";
import { COUNTRIES_AND_PEOPLES, PRODUCTS } from "../gazetteers/products";
import type { Candidate, Recognizer } from "./recognizer";

/**
 * Category (B): places that no list holds. A word that says where somebody lives, was born, travels or
 * comes from makes a place of the capitals after it; so does a geographic word beside an unexplained one.
 */
const asSet = (words: string): ReadonlySet<string> => new Set(words.split(" "));
/** Closing words that a heading may hold as well ("Recurrent Falls"): they need a preposition before them. */
const DOUBTFUL_CLOSING = asSet(
  "falls point bridge square island hills hill park river valley ridge bend fork station lake canyon trail city town village district plaza mall mill mills woods forest gardens terrace haven corners bay plains shore landing crossing",
);
const HOME =
  /(?:\b(?:born|raised|rais(?:es|ing)|lives?|lived|living|resid(?:es?|ed|ing)|grew up|moved|moving|relocat(?:ed|ing)|immigrated|emigrated|migrated|travel(?:s|l?ed|l?ing)?|trips?|vacation(?:ed|ing)?|returned|returning|flew|flying|drove|driving|native|resident|visit(?:s|ed|ing)?|originally|came|comes|coming|phoned|called|calling|transferred|readmitted|admitted|sent|referred|seen|treated|evaluated|based|located|stationed|deployed|camping|hiking|arrived|fled|evacuated|back|house|home|farm|cabin|family|from here|staying|stayed|sister|brother|son|daughter|mother|father|parents|aunt|uncle|cousin|wife|husband|friends?|school|college|prison|jail|office|practice|clinic|hospital|ed|er|church|wedding|funeral|conference|work|job|shelter|apartment|condo|mission|refugee|veteran|tourist) (?:alone |here |over |out |back |up |down |again |now |recently |permanently |with [a-z]+ )?(?:to|from|in|near|at|outside|around|of|via|through|outside of|close to|across)|\b(?:visiting|visited|near|outside of|outskirts of|hometown(?: is)?|hometown of|village of|town of|city of|county of|province of|district of|suburbs? of|island of|residence:?|birthplace:?|lives)) (?:the |rural |downtown |northern |southern |eastern |western |central |beautiful )?$/i;
const FROM = /(?:^|[^\w])(?:from|in|near|to|at|via|through|into) (?:the )?$/i;
/** "Ignatius from Port Wexley": after a person, "from" says where. */
const WINDOW = 64;
const MAX_WORDS = 4;
const NO_PLACE = asSet(
  "the my his her our their your this that these those today yesterday tomorrow bed home work clinic church school college er ed icu nicu picu micu sicu pacu or snf ltac rehab hospice room floor unit section ward christmas easter thanksgiving hospital nursing emergency urgent",
);

/** "Hennepin Falls Regional": a hospital by its first names. */
const FACILITY_TAIL = asSet(
  "regional general memorial community presbyterian methodist baptist mercy children's",
);

const behindOf = (scan: ScannedText, token: Token): string =>
  scan.text.slice(Math.max(0, token.start - WINDOW), token.start);

function isPlaceWord(scan: ScannedText, token: Token | undefined, isFirst: boolean): boolean {
  if (token === undefined || !token.isWord || token.word.length < 2) return false;
  if (
    !token.isCapitalised &&
    !(token.isUpper && scan.textCase === "upper" && token.word.length > 3)
  ) {
    return false;
  }
  const { lower } = token;
  if (PRODUCTS.has(lower) || COUNTRIES_AND_PEOPLES.has(lower) || STATE_NAMES.has(lower)) {
    return false;
  }
  if (PLACE_OPENINGS.has(lower) || (!isFirst && PLACE_CLOSINGS.has(lower))) return true;
  if (TITLES.has(lower) || CREDENTIALS.has(lower)) return false;
  if (NO_PLACE.has(lower) || FACILITY_HEADS.has(lower)) return false;
  if (isFirst && (GENERIC_MODIFIERS.has(lower) || isGuarded(lower))) return false;
  return !isGuarded(lower);
}

/** Last token of the capitals that begin at `at`; the connectors of place names may stand between. */
function runEnd(scan: ScannedText, at: number): number {
  const { tokens } = scan;
  let last = at;
  while (last - at < MAX_WORDS) {
    const [next, after] = [tokens[last + 1], tokens[last + 2]];
    if (next === undefined || next.startsLine) break;
    if (
      next.text === "." &&
      next.gap === 0 &&
      /^(?:st|mt|ft)$/.test(tokens[last]?.lower ?? "") &&
      isPlaceWord(scan, after, false)
    ) {
      last += 2;
      continue;
    }
    if (next.gap !== 1) break;
    if (isPlaceWord(scan, next, false) || (next.isCapitalised && FACILITY_TAIL.has(next.lower))) {
      last += 1;
    } else if (
      /^(?:de|del|la|las|los|of|on|upon|sur|am|the|le|du|y|e)$/.test(next.lower) &&
      isPlaceWord(scan, after, false) &&
      after?.gap === 1
    ) {
      last += 2;
    } else break;
    if (tokens[last]?.text !== tokens[last]?.word) break;
  }
  return last;
}

/** Something in the run that is no ordinary word, or that only places have. */
function isTelling(scan: ScannedText, from: number, to: number): boolean {
  for (let at = from; at <= to; at += 1) {
    const token = scan.tokens[at];
    if (token === undefined) continue;
    if (isUnknownWord(scan, token) || isClearSurname(token.lower) || CITY_NAMES.has(token.lower)) {
      return true;
    }
  }
  return false;
}

function geographicRun(scan: ScannedText, from: number, to: number): boolean {
  if (to === from) return false;
  const [first, last] = [scan.tokens[from], scan.tokens[to]];
  if (first === undefined || last === undefined) return false;
  const isOpen = PLACE_OPENINGS.has(first.lower) && isTelling(scan, from + 1, to);
  const isClosed = PLACE_CLOSINGS.has(last.lower) && isTelling(scan, from, to - 1);
  return isOpen || isClosed;
}

function readPlace(scan: ScannedText, at: number): { to: number; score: number } | undefined {
  const token = scan.tokens[at];
  if (token === undefined || !isPlaceWord(scan, token, true)) return undefined;
  const to = runEnd(scan, at);
  if (isEponymUse(scan, to)) return undefined;
  const next = scan.tokens[to + 1];
  if (next?.gap === 1 && FACILITY_HEADS.has(next.lower) && next.isCapitalised) return undefined;
  const behind = behindOf(scan, token);
  const hasLowerForm = scan.lowerWords.has(token.lower) && to === at;
  if (!token.startsLine && !hasLowerForm && HOME.test(behind)) {
    const isOrdinaryAlone = to === at && scan.isOrdinary(token.lower);
    if (
      !isOrdinaryAlone ||
      /\b(?:lives?|lived|living|born|raised|moved|grew up|resides?|residing) (?:in|to|near) $/i.test(
        behind,
      )
    ) {
      return { to, score: 0.78 };
    }
  }
  const closing = scan.tokens[to]?.lower ?? "";
  const hasPreposition = !token.startsSentence && FROM.test(behind);
  if (geographicRun(scan, at, to) && (hasPreposition || !DOUBTFUL_CLOSING.has(closing))) {
    return { to, score: 0.7 };
  }
  if (
    to > at &&
    PLACE_CLOSINGS.has(closing) &&
    hasPreposition &&
    !scan.isRecased &&
    !isGuarded(token.lower)
  ) {
    return { to, score: 0.66 };
  }
  const isWhole =
    !token.startsSentence &&
    /(?:^|[^\w])(?:from|near|in|via) $/i.test(behind) &&
    isUnknownWord(scan, token);
  return isWhole && !scan.isRecased ? { to, score: 0.6 } : undefined;
}

/** "County Clare", "Lake Tamarack" stand anywhere; "in tuckahoe" of a text in small letters needs a home before it. */
export const placeContext: Recognizer = {
  name: "place-context",
  recognize(scan) {
    const found: Candidate[] = [];
    const { tokens } = scan;
    if (scan.textCase === "lower") return found;
    for (let at = 0; at < tokens.length; at += 1) {
      const token = tokens[at];
      if (token === undefined || (!token.isCapitalised && !token.isUpper)) continue;
      const county = token.text === "County" && isUnexplainedName(scan, tokens[at + 1]);
      const place = county ? { to: at + 1, score: 0.8 } : readPlace(scan, at);
      if (place === undefined) continue;
      const last = tokens[place.to];
      if (last === undefined) continue;
      found.push({
        start: token.start,
        end: last.wordEnd,
        category: "location",
        score: place.score,
        reason: "place in context",
        cued: true,
      });
      at = place.to;
    }
    return found;
  },
};

function isUnexplainedName(scan: ScannedText, token: Token | undefined): boolean {
  return (
    token !== undefined &&
    token.gap === 1 &&
    token.isCapitalised &&
    !token.startsLine &&
    (isUnexplained(scan, token.lower) ||
      isClearSurname(token.lower) ||
      /^(?:clare|kerry|cork|mayo|down|antrim|louth|durham|kildare)$/.test(token.lower))
  );
}
