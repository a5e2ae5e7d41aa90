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
const NUMBER = /(?<![\p{L}\p{N}])[\p{L}\p{N}][\p{L}\p{N}-]{1,38}(?: \d{2,10})?/gu;
const FEWEST_DIGITS = 3;

type Word = Readonly<{ start: number; end: number; text: string }>;

/** Every pair and triple of neighbouring words as a full name, in both orders, and every number as an MRN. Pure; linear. */
export function identityCandidates(text: string): IdentityCandidate[] {
  const words = [...text.matchAll(WORD)].map(({ 0: word, index }): Word => ({
    start: index,
    end: index + word.length,
    text: word,
  }));
  const names = words.flatMap((first, at) => {
    const [second, third] = [words[at + 1], words[at + 2]];
    if (second === undefined || !areNeighbours(text, first, second)) return [];
    const pair = [
      named(first, second, second.text, first.text),
      named(first, second, first.text, second.text),
    ];
    if (third === undefined || !areNeighbours(text, second, third)) return pair;
    const family = `${second.text} ${third.text}`;
    return [
      ...pair,
      named(first, third, family, first.text),
      named(first, third, third.text, first.text),
      named(first, third, `${first.text} ${second.text}`, third.text),
    ];
  });
  return [...names, ...numbersIn(text)].slice(0, MOST_CANDIDATES);
}

function named(from: Word, to: Word, family: string, given: string): IdentityCandidate {
  return { start: from.start, end: to.end, field: "full_name", value: fullNameKey(family, given) };
}

/** "Brennick, Harold" and "Harold_Brennick", not the end of one sentence and the start of the next. */
function areNeighbours(text: string, first: Word, second: Word): boolean {
  return /^[\s,_.-]{1,3}$/.test(text.slice(first.end, second.start));
}

function numbersIn(text: string): IdentityCandidate[] {
  return [...text.matchAll(NUMBER)].flatMap(({ 0: whole, index }) => {
    const alone = whole.split(" ")[0] ?? whole;
    return [...new Set([whole, alone])]
      .filter((value) => value.replace(/\P{N}/gu, "").length >= FEWEST_DIGITS)
      .map((value) => ({
        start: index,
        end: index + value.length,
        field: "mrn" as const,
        value: foldMrn(value),
      }));
  });
}
