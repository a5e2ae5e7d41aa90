import { foldMrn, fullNameKey, type IdentityField } from "../identity-token";

/** A stretch of a text that would be somebody's if a chart has this value; UTF-16 units. */
export type IdentityCandidate = Readonly<{
  start: number;
  end: number;
  field: Extract<IdentityField, "full_name" | "mrn">;
  value: string;
}>;

/** A text longer than this is no line of a form; the rest is not compared. */
const MOST_CANDIDATES = 4_000;
const WORD = /\p{L}[\p{L}\p{M}'’-]*/gu;
/** "brennick-harold" is two words as a file's name, "Jean-Luc" is one. */
const PART = /\p{L}[\p{L}\p{M}'’]*/gu;
const TOKEN = /[\p{L}\p{N}][\p{L}\p{N}-]*/gu;
const FEWEST_DIGITS = 3;

type Word = Readonly<{ start: number; end: number; text: string }>;

/** Every pair and triple of neighbouring words as a full name, in both orders, and every number as an MRN. Pure; linear. */
export function identityCandidates(text: string): IdentityCandidate[] {
  const names = namesIn(text, wordsIn(text, WORD));
  const parted = text.includes("-") ? namesIn(text, wordsIn(text, PART)) : [];
  return [...numbersIn(text), ...names, ...parted].slice(0, MOST_CANDIDATES);
}

function wordsIn(text: string, pattern: RegExp): Word[] {
  return [...text.matchAll(pattern)].map(({ 0: word, index }) => ({
    start: index,
    end: index + word.length,
    text: word,
  }));
}

function namesIn(text: string, words: readonly Word[]): IdentityCandidate[] {
  return words.flatMap((first, at) => {
    const [second, third] = [words[at + 1], words[at + 2]];
    if (second === undefined || !areNeighbours(text, first, second)) return [];
    const pair = [
      named(first, second, second.text, first.text),
      named(first, second, first.text, second.text),
    ];
    if (third === undefined || !areNeighbours(text, second, third)) return pair;
    return [
      ...pair,
      named(first, third, `${second.text} ${third.text}`, first.text),
      named(first, third, third.text, first.text),
      named(first, third, `${first.text} ${second.text}`, third.text),
    ];
  });
}

function named(from: Word, to: Word, family: string, given: string): IdentityCandidate {
  return { start: from.start, end: to.end, field: "full_name", value: fullNameKey(family, given) };
}

/** "Brennick, Harold" and "Harold_Brennick", not the end of one sentence and the start of the next. */
function areNeighbours(text: string, first: Word, second: Word): boolean {
  return /^[\s,_.-]{1,3}$/.test(text.slice(first.end, second.start));
}

const digitsOf = (value: string): number => value.replace(/\P{N}/gu, "").length;

/** "4471-0926" and "4471 0926". */
function numbersIn(text: string): IdentityCandidate[] {
  const tokens = wordsIn(text, TOKEN);
  return tokens.flatMap((token, at) => {
    if (digitsOf(token.text) === 0) return [];
    const next = tokens[at + 1];
    const isSplit =
      next !== undefined && /^\d+$/.test(next.text) && text.slice(token.end, next.start) === " ";
    const stretches = isSplit ? [token.end, next.end] : [token.end];
    return stretches
      .map((end) => ({ start: token.start, end, value: text.slice(token.start, end) }))
      .filter(({ value }) => digitsOf(value) >= FEWEST_DIGITS)
      .map(({ value, ...place }) => ({ ...place, field: "mrn" as const, value: foldMrn(value) }));
  });
}
