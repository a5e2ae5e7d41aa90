import { GUARD_WORDS } from "../gazetteers/clinical-words";
import { FIRST_NAMES_ALSO_WORDS } from "../gazetteers/first-names";
import { SURNAMES_ALSO_WORDS } from "../gazetteers/surnames";
import type { IdentifierCategory, KnownValue } from "../identifier.schema";
import type { PlaceholderMap } from "../placeholder-map";
import { squeeze, type Squeezed } from "./squeezed-text";
import { findShapes } from "./residual-shapes";

/**
 * The second check. It shares no pattern with the recognizers: it compares letters and digits alone
 * with every known value and every value of the map, in any case, spacing or Unicode form, and takes
 * one simpler look for identifier shapes. What it finds is replaced or blocks the text (fails closed).
 */
export type Residual = {
  /** UTF-16 units of the text that was checked. */
  readonly start: number;
  readonly end: number;
  readonly category: IdentifierCategory;
  /** "known": a value we hold survived. "shape": it only looks like an identifier. */
  readonly evidence: "known" | "shape";
};

export type ResidualCheckInput = {
  readonly knownValues?: readonly KnownValue[];
  readonly map?: PlaceholderMap;
};

type Wanted = {
  readonly text: string;
  readonly category: IdentifierCategory;
  readonly ordinary: boolean;
};

/** "[NAME_1]" typed by hand, and its bent forms "NAME_1" and "[Name 1]": they stand for nobody. */
const TYPED_PLACEHOLDER =
  /^(?:\[[A-Z]+_\d+[A-Z]*\]|(?=.{0,24}[_\uff3f[\uff3b\u3010\u3014])[^\p{L}\p{N}]{0,3}[A-Za-z]{2,10}[^\p{L}\p{N}]{0,4}\d{1,3}\s?[A-Za-z]{0,12}[^\p{L}\p{N}]{0,3})$/u;
const NAME_EXTRAS = new Set(
  "mr mrs ms miss dr doctor mister prof md rn jr sr ii iii iv de la van von der del the of and".split(
    " ",
  ),
);

function isOrdinary(word: string): boolean {
  return GUARD_WORDS.has(word) || FIRST_NAMES_ALSO_WORDS.has(word) || SURNAMES_ALSO_WORDS.has(word);
}

/** Too short to tell a person from a measurement: "92", "3/4", "B." */
function isTelling(squeezed: string, category: IdentifierCategory): boolean {
  if (category === "age") return false;
  if (/^\d+$/.test(squeezed)) return squeezed.length >= (category === "date" ? 6 : 4);
  if (category === "date") return /\d/.test(squeezed) && squeezed.length >= 4;
  return squeezed.length >= 3;
}

function wordsOf(value: string): string[] {
  return value
    .split(/[^\p{L}\p{N}\p{M}'\u2019]+/u)
    .map((word) => squeeze(word).text)
    .filter((word) => word !== "");
}

function wantedValues(values: readonly KnownValue[]): Wanted[] {
  const wanted = new Map<string, Wanted>();
  const want = (text: string, category: IdentifierCategory, ordinary: boolean): void => {
    if (isTelling(text, category) && !wanted.has(text)) {
      wanted.set(text, { text, category, ordinary });
    }
  };
  for (const { category, value } of values) {
    if (TYPED_PLACEHOLDER.test(value)) continue;
    const words = wordsOf(value);
    const whole = squeeze(value).text;
    const single = words.length < 2;
    want(whole, category, single && isOrdinary(whole));
    if (category !== "name") continue;
    const telling = words.filter((word) => !NAME_EXTRAS.has(word));
    if (telling.length > 1) {
      want([...telling.slice(-1), ...telling.slice(0, -1)].join(""), category, false);
    }
    for (const word of telling) want(word, category, isOrdinary(word));
  }
  return [...wanted.values()];
}

/** An ordinary word counts as a name only when capitalised in the middle of a sentence. */
function looksLikeName(text: string, start: number, end: number): boolean {
  const word = text.slice(start, end);
  if (!/^\p{Lu}/u.test(word)) return false;
  const before = text.slice(Math.max(0, start - 3), start);
  const isHeading = word === word.toUpperCase() && word.length > 2;
  return before.trim() !== "" ? !/[.!?:*\n\]]\s{0,2}$/u.test(before) && !isHeading : false;
}

function findKnown(text: string, squeezed: Squeezed, wanted: readonly Wanted[]): Residual[] {
  const byStart = new Map<string, Wanted[]>();
  for (const each of wanted) {
    const key = each.text.slice(0, 3);
    const list = byStart.get(key);
    if (list === undefined) byStart.set(key, [each]);
    else list.push(each);
  }
  const found: Residual[] = [];
  if (byStart.size === 0) return found;
  for (let at = 0; at + 3 <= squeezed.text.length; at += 1) {
    if (!squeezed.opens(at)) continue;
    for (const { text: value, category, ordinary } of byStart.get(
      squeezed.text.slice(at, at + 3),
    ) ?? []) {
      if (!squeezed.text.startsWith(value, at) || !squeezed.closes(at + value.length - 1)) continue;
      const { start, end, isBroken } = squeezed.range(at, at + value.length);
      if (isBroken && value.length < 5) continue;
      if (ordinary && !looksLikeName(text, start, end)) continue;
      found.push({ start, end, category, evidence: "known" });
    }
  }
  return found;
}

/**
 * Everything that still identifies somebody in `text`, sorted, in offsets of `text`. Placeholders are
 * skipped. Values of fewer than three characters, and short bare numbers, are not compared: they
 * would match measurements.
 */
export function residualCheck(text: string, input: ResidualCheckInput = {}): Residual[] {
  const { knownValues = [], map } = input;
  const wanted = wantedValues([...knownValues, ...(map?.entries ?? [])]);
  const known = findKnown(text, squeeze(text), wanted);
  const shapes = findShapes(text).map((shape): Residual => ({ ...shape, evidence: "shape" }));
  return [...known, ...shapes].sort((a, b) => a.start - b.start || b.end - a.end);
}
