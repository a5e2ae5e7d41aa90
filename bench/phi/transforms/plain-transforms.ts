import { coreOf, type BenchCase } from "../cases/bench-case";
import { pickFrom, type SeededRandom } from "../seeded-random";
import type { Edit } from "./apply-edits";

/** What a transform changes in one text. */
export type Transform = (source: BenchCase, random: SeededRandom) => Edit[];

function editEach(text: string, change: (character: string) => string): Edit[] {
  const edits: Edit[] = [];
  let start = 0;
  for (const character of text) {
    const end = start + character.length;
    const out = change(character);
    if (out !== character) edits.push({ start, end, out });
    start = end;
  }
  return edits;
}

export const lowerCase: Transform = ({ text }) => editEach(text, (each) => each.toLowerCase());

/** A letter whose capital is longer ("ß") keeps its case, as most systems that shout keep it. */
export const upperCase: Transform = ({ text }) =>
  editEach(text, (each) => (each.toUpperCase().length === each.length ? each.toUpperCase() : each));

export const joinLines: Transform = ({ text }) =>
  [...text.matchAll(/\r?\n/g)].map(({ index, 0: found }) => ({
    start: index,
    end: index + found.length,
    out: " ",
  }));

const isName = (label: string): boolean => /NAME|PERSON|PATIENT|DOCTOR/.test(label);
const ACCENTS = ["\u0301", "\u0300", "\u0308", "\u0302"];

/** One vowel of each name word gets an accent as a character of its own, the decomposed form (NFD). */
export const accentNamesDecomposed: Transform = ({ text, spans }, random) => {
  const places = new Set<number>();
  for (const span of spans) {
    if (!isName(span.label)) continue;
    const { start, end } = coreOf(span);
    for (const { index, 0: word } of text.slice(start, end).matchAll(/\p{L}{3,}/gu)) {
      const vowel = word.slice(1).search(/[aeiou]/i);
      if (vowel >= 0) places.add(start + index + vowel + 2);
    }
  }
  return [...places]
    .sort((a, b) => a - b)
    .map((at) => ({ start: at, end: at, out: pickFrom(ACCENTS, random) }));
};

const HIDDEN = ["\u200b", "\u200c", "\u2060", "\ufeff", "\u00ad"];

/** A character that nobody sees inside every identifier, and after one in a hundred other characters. */
export const insertHidden: Transform = ({ text, spans }, random) => {
  const places = new Set<number>();
  for (const span of spans) {
    const { start, end } = coreOf(span);
    if (end - start > 1) places.add(start + 1 + Math.floor(random() * (end - start - 1)));
  }
  for (let at = 1; at < text.length; at += 1) if (random() < 0.01) places.add(at);
  return [...places]
    .filter((at) => !/[\ud800-\udbff]/.test(text[at - 1] ?? ""))
    .sort((a, b) => a - b)
    .map((at) => ({ start: at, end: at, out: pickFrom(HIDDEN, random) }));
};

const COLUMNS = 72;

/** Lines of at most 72 columns, and every name of several words broken across two lines. */
export const wrapLines: Transform = ({ text, spans }) => {
  const breaks = new Set<number>();
  for (const span of spans) {
    if (!isName(span.label)) continue;
    const blank = text.slice(span.start, span.end).lastIndexOf(" ");
    if (blank > 0) breaks.add(span.start + blank);
  }
  let [lineStart, lastBlank] = [0, -1];
  for (let at = 0; at < text.length; at += 1) {
    if (text[at] === "\n" || breaks.has(at)) [lineStart, lastBlank] = [at + 1, -1];
    else if (text[at] === " ") lastBlank = at;
    if (at - lineStart < COLUMNS || lastBlank < 0) continue;
    breaks.add(lastBlank);
    [lineStart, lastBlank] = [lastBlank + 1, -1];
  }
  return [...breaks].sort((a, b) => a - b).map((start) => ({ start, end: start + 1, out: "\n" }));
};
