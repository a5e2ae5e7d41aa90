import type { PatternElement } from "./pattern-language.schema";

/**
 * A pattern as a row of places, each taking one character, some of which may be left out. It is run once
 * over a text: per character every live place is asked once, so the work is at most the length of the
 * text times the length of the pattern (at most 40), whatever the text holds.
 */
type Place = {
  readonly kind: PatternElement["kind"];
  readonly character: string;
  readonly canSkip: boolean;
};

export type Automaton = { readonly places: readonly Place[] };

export type PatternMatch = { readonly start: number; readonly end: number };

export type RunOptions = {
  /** Whether a match may begin here, apart from the edge of a token; asked only where one could. */
  readonly opensAt?: (start: number) => boolean;
  /** Called once for each question put to a place: the measure of the work. */
  readonly onStep?: () => void;
};

const NO_START = -1;

export function buildAutomaton(elements: readonly PatternElement[]): Automaton {
  const places = elements.flatMap(({ kind, character, min, max }) =>
    Array.from({ length: max }, (_, index): Place => ({ kind, character, canSkip: index >= min })),
  );
  return { places };
}

const isDigit = (character: string): boolean => character >= "0" && character <= "9";
const isLetter = (character: string): boolean =>
  (character >= "a" && character <= "z") || (character >= "A" && character <= "Z");

function takes({ kind, character: literal }: Place, character: string): boolean {
  if (kind === "digit") return isDigit(character);
  if (kind === "letter") return isLetter(character);
  if (kind === "alphanumeric") return isDigit(character) || isLetter(character);
  return character.toLowerCase() === literal || (literal === " " && character === "\t");
}

const JOINED = /[\p{L}\p{N}\p{M}]/u;
const isJoined = (text: string, at: number): boolean =>
  at >= 0 && at < text.length && JOINED.test(text.charAt(at));

/** No letter or digit runs on into the match, and no decimal or thousands mark with a digit behind it. */
function beginsToken(text: string, start: number): boolean {
  if (!isJoined(text, start)) return true;
  if (isJoined(text, start - 1)) return false;
  return !(/[.,]/.test(text.charAt(start - 1)) && isDigit(text.charAt(start - 2)));
}

function endsToken(text: string, end: number): boolean {
  if (!isJoined(text, end - 1)) return true;
  if (isJoined(text, end)) return false;
  return !(/[.,]/.test(text.charAt(end)) && isDigit(text.charAt(end + 1)));
}

/** The places a match can begin at: the first one, and those behind places that may be left out. */
function firstPlaces(places: readonly Place[]): number {
  let count = 1;
  while (count < places.length && places[count - 1]?.canSkip === true) count += 1;
  return count;
}

/** Carries starts over places that may be left out; the earliest start wins. */
function skipAhead(places: readonly Place[], starts: Int32Array): void {
  for (let at = 0; at < places.length; at += 1) {
    const start = starts[at] ?? NO_START;
    if (start === NO_START || places[at]?.canSkip !== true) continue;
    const next = starts[at + 1] ?? NO_START;
    if (next === NO_START || start < next) starts[at + 1] = start;
  }
}

/**
 * Every match in `text` whose edges are edges of tokens and that holds a digit, by its end. Matches may
 * overlap when the pattern has optional parts; the caller merges them. UTF-16 units of `text`.
 */
export function runAutomaton(
  { places }: Automaton,
  text: string,
  { opensAt = () => true, onStep = () => undefined }: RunOptions = {},
): PatternMatch[] {
  const found: PatternMatch[] = [];
  const length = places.length;
  const first = firstPlaces(places);
  let live = new Int32Array(length + 1).fill(NO_START);
  let next = new Int32Array(length + 1).fill(NO_START);
  let [isLive, lastDigit] = [false, NO_START];
  for (let at = 0; at < text.length; at += 1) {
    const character = text.charAt(at);
    if (isDigit(character)) lastDigit = at;
    if (canBegin(places, first, character, onStep) && beginsToken(text, at) && opensAt(at)) {
      live[0] = at;
      skipAhead(places, live);
      isLive = true;
    }
    if (!isLive) continue;
    isLive = false;
    for (let place = 0; place < length; place += 1) {
      const start = live[place] ?? NO_START;
      const asked = places[place];
      if (start === NO_START || asked === undefined) continue;
      onStep();
      if (!takes(asked, character)) continue;
      next[place + 1] = start;
      isLive = true;
    }
    skipAhead(places, next);
    const start = next[length] ?? NO_START;
    if (start !== NO_START && lastDigit >= start && endsToken(text, at + 1)) {
      found.push({ start, end: at + 1 });
    }
    [live, next] = [next, live];
    next.fill(NO_START);
    live[length] = NO_START;
  }
  return found;
}

function canBegin(
  places: readonly Place[],
  first: number,
  character: string,
  onStep: () => void,
): boolean {
  for (let at = 0; at < first; at += 1) {
    const place = places[at];
    onStep();
    if (place !== undefined && takes(place, character)) return true;
  }
  return false;
}
