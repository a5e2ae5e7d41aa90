import { FACILITY_HEADS, GENERIC_MODIFIERS } from "../gazetteers/facilities";
import { STATE_CODES, STATE_NAMES } from "../gazetteers/places";
import { casedLike, drawItem, drawSyllables, type RandomSource } from "./random-source";
import { sameFormat } from "./number-formats";

/**
 * Places: what says which one goes, what says what kind stays. "St. Mary's Hospital, Denver, CO 80202" becomes
 * "Larkhill Hospital, Ashmere, CO 31746". The state may stay (45 CFR 164.514(b)(2)(i)(B)).
 */
const HEADS =
  "Alder Amber Ash Birch Black Bracken Briar Bright Clear Cold Copper Crane Deer Elder Elm Fair Fern Fox Gold Gray Green Hart Haven Hazel High Holly Iron Kings Lark Linden Long Maple Marsh Mill North Oak Otter Pine Quail Raven Red Rose Rowan Silver Stone Sun Swan Thorn Violet Wal Wheat Wild Willow Winter Wren".split(
    " ",
  );
const TAILS =
  "beck borough bourne bridge brook bury combe crest dale den field ford gate grove ham haven hill holm hurst land leigh mere mont moor port ridge shaw side stead stoke stone ton vale wick wood worth".split(
    " ",
  );
const KINDS = new Set(
  "street st avenue ave road rd boulevard blvd lane ln drive dr court ct circle cir place pl terrace ter way parkway pkwy highway hwy turnpike route rt trail square sq alley loop apt apartment suite ste unit floor fl room rm building bldg box po p o lot north south east west n s e w ne nw se sw northeast northwest southeast southwest county township borough parish city town village upper lower of the at in and for on near & saint dept department division ward wing station base camp fort air force army naval va usa us united states".split(
    " ",
  ),
);

const isKind = (lower: string): boolean =>
  KINDS.has(lower) || FACILITY_HEADS.has(lower) || GENERIC_MODIFIERS.has(lower);

/** "Fernbrook": 2,000 of them, then spoken syllables. */
export function drawPlaceName(attempt: number, random: RandomSource): string {
  if (attempt >= 24) {
    return casedLike("Xx", drawSyllables(2 + Math.floor((attempt - 24) / 4), random));
  }
  return drawItem(HEADS, random) + drawItem(TAILS, random);
}

/** A stretch of a place: `name` tells which place it is, `number` is a house or a postal code, `kept` stays. */
type PlacePart = { readonly kind: "name" | "number" | "kept"; readonly text: string };

const TOKEN = /[\p{L}\p{M}\p{N}]+(?:['\u2019][\p{L}\p{M}]+)*/gu;

type Token = { readonly text: string; readonly start: number; readonly end: number };

/** How many tokens of the end are a state, a ZIP code after it left aside. */
function stateTokens(tokens: readonly Token[], value: string): ReadonlySet<number> {
  let last = tokens.length - 1;
  while (last > 0 && /^\d/.test(tokens[last]?.text ?? "")) last -= 1;
  for (const count of [2, 1]) {
    const first = last - count + 1;
    const [from, to] = [tokens[first], tokens[last]];
    if (first < 1 || from === undefined || to === undefined) continue;
    const words = value.slice(from.start, to.end);
    const isAfterComma = /,\s*$/.test(value.slice(0, from.start));
    const isCode =
      count === 1 && words === words.toUpperCase() && STATE_CODES.has(words.toLowerCase());
    if (
      isCode ||
      (isAfterComma &&
        (STATE_NAMES.has(words.toLowerCase()) || STATE_CODES.has(words.toLowerCase())))
    ) {
      return new Set(count === 2 ? [first, last] : [last]);
    }
  }
  return new Set();
}

function kindOf(token: Token, isLone: boolean): PlacePart["kind"] {
  if (/\p{N}/u.test(token.text)) return "number";
  return !isLone && isKind(token.text.toLowerCase()) ? "kept" : "name";
}

/** Cuts a place into parts; joined they are the value. A value of generic words alone keeps its last one. */
export function placeParts(value: string): PlacePart[] {
  const tokens = [...value.matchAll(TOKEN)].map(({ 0: text, index }) => ({
    text,
    start: index,
    end: index + text.length,
  }));
  const states = stateTokens(tokens, value);
  const kinds = tokens.map((token, at) =>
    states.has(at) ? "kept" : kindOf(token, tokens.length === 1),
  );
  // "St. Mary's": a saint before a name, a street after one.
  tokens.forEach(({ text }, at) => {
    if (/^(?:st|saint)$/i.test(text) && kinds[at - 1] !== "name" && kinds[at + 1] === "name") {
      kinds[at] = "name";
    }
  });
  if (!kinds.includes("name") && !kinds.includes("number")) {
    const heads = kinds.map((_, at) => at).filter((at) => !states.has(at));
    for (const at of heads.slice(0, Math.max(1, heads.length - 1))) kinds[at] = "name";
  }
  const parts: PlacePart[] = [];
  let at = 0;
  tokens.forEach((token, index) => {
    const between = value.slice(at, token.start);
    const kind = kinds[index] ?? "name";
    const last = parts.at(-1);
    const isOneName =
      kind === "name" && last?.kind === "name" && /^(?:\.? |-|\/| & )$/.test(between);
    if (isOneName) parts[parts.length - 1] = { kind, text: last.text + between + token.text };
    else {
      if (between !== "") parts.push({ kind: "kept", text: between });
      parts.push({ kind, text: token.text });
    }
    at = token.end;
  });
  if (at < value.length) parts.push({ kind: "kept", text: value.slice(at) });
  return parts;
}

/** Another number in the format of a house number, a unit, an ordinal street or a postal code. */
export function numberLike(value: string, random: RandomSource, attempt: number): string {
  const ordinal = /^(\d+)(?:st|nd|rd|th)$/i.exec(value);
  if (ordinal === null) return sameFormat(value, random, attempt);
  return `${sameFormat(ordinal[1] ?? "", random, attempt).replace(/[0-3]$/, "4")}th`;
}
