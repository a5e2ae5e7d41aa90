import { readSpeech } from "../clauses/speech-tokens";
import { expandAbbreviations } from "../writing/expand-abbreviations";
import { readSutureSizes } from "../writing/read-suture-sizes";

const UNITS: Readonly<Record<string, string>> = {
  mg: "mg",
  mcg: "mcg",
  g: "g",
  gram: "g",
  kg: "kg",
  kilo: "kg",
  lb: "lb",
  pound: "lb",
  ml: "ml",
  unit: "unit",
  "%": "%",
  percent: "%",
  cm: "cm",
  mm: "mm",
  inch: "inch",
  day: "day",
  week: "week",
  month: "month",
  year: "year",
  hour: "hour",
  minute: "minute",
  puff: "puff",
  tablet: "tablet",
  tab: "tablet",
  pill: "tablet",
  pack: "pack",
  drop: "drop",
  "mg/dl": "mg/dl",
  "ng/l": "ng/l",
  "ng/ml": "ng/ml",
  "mmol/l": "mmol/l",
  "meq/l": "meq/l",
  "g/dl": "g/dl",
};

function unitOf(word: string | undefined): string | null {
  if (word === undefined) return null;
  return UNITS[word] ?? UNITS[word.replace(/s$/, "")] ?? null;
}

/** Numbers of a text, spoken ones read, and each number that stands right before a unit. */
export type Measures = Readonly<{ numbers: ReadonlySet<string>; pairs: ReadonlySet<string> }>;

const WORD_VALUES = "zero one two three four five six seven eight nine ten eleven twelve".split(
  " ",
);

function plainNumber(text: string): string {
  return text.replace(/(?<=\d),(?=\d{3})/g, "").replace(/^0+(?=\d)/, "");
}

function addNumber(numbers: Set<string>, text: string): void {
  for (const part of plainNumber(text).match(/\d+(?:\.\d+)?/g) ?? []) numbers.add(part);
}

/** Reads both sides of a check the same way: shorthand out, spoken numbers as figures. */
export function readMeasures(text: string): Measures {
  const bare = readSutureSizes(expandAbbreviations(text))
    .replace(/\[[A-Z_]+_\d+\]/g, " ")
    .replace(/(?<![^\s(])\.(?=\d)/g, "0.");
  const tokens = readSpeech(bare.replace(/(\d)(?=(?:mg|mcg|kg|ml|lbs?|cm|mm|%|g\b))/gi, "$1 "), 0);
  const numbers = new Set<string>();
  const pairs = new Set<string>();
  tokens.forEach(({ text: word }, index) => {
    const isFigure = /\d/.test(word);
    const spoken = WORD_VALUES.indexOf(word);
    if (!isFigure && spoken < 0) return;
    const before = isFigure ? plainNumber(word) : String(spoken);
    addNumber(numbers, before);
    if (/^\d+(?:\.\d+)?\/\d+$/.test(before)) pairs.add(before);
    if (/%$/.test(word)) pairs.add(`${before.replace("%", "")} %`);
    const glued = /^(\d+(?:\.\d+)?)-(year|month|week|day)s?/.exec(word);
    const next = tokens[index + 1]?.text.split("-")[0];
    const unit = glued ? null : unitOf(next);
    const value = /\d+(?:\.\d+)?(?=\D*$)/.exec(before)?.[0];
    if (unit && value) pairs.add(`${value} ${unit}`);
    if (glued) pairs.add(`${glued[1]} ${glued[2]}`);
  });
  for (const [, value = "", sex] of bare.matchAll(/\b(\d{1,3})\s?(?:y\/?o|y|yr)?\s?([MF])\b/g)) {
    if (sex) pairs.add(`${value} year`);
  }
  for (const [, value = ""] of bare.matchAll(/\b(\d{1,3})[- ]?(?:y\/?o?\b|yrs?\b|years?\b)/gi)) {
    pairs.add(`${value} year`);
  }
  for (const match of bare.matchAll(/\d+(?:[.,]\d+)*/g)) addNumber(numbers, match[0]);
  return { numbers, pairs };
}

const STOP = new Set(
  "a an the of to in on at for with and or but is are was were be been being has have had having do does did will would can could may might should it its he she they them him her his their theirs this that these those there here as by from not no nor any some patient report reports reported state states stated deny denies denied note notes noted we i my me you your yours our us am who which also so if then than now up out old year years man woman male female boy girl history past family surgical social review systems chief complaint allergy allergies labs results medications current".split(
    " ",
  ),
);

/** Content words of a text, shorthand written out, lower case. */
export function contentWords(text: string): string[] {
  const plain = expandAbbreviations(text).toLowerCase();
  return [
    ...new Set(
      (plain.match(/[\p{L}\p{N}]+/gu) ?? []).filter(
        (word) => word.length > 1 && !STOP.has(word) && !/^\d+$/.test(word),
      ),
    ),
  ];
}

const ENDING = /(?:ations?|ities|ing|edly|ed|ies|ly|es|er|s|e|y)$/;

function stem(word: string): string {
  return word.length > 4 ? word.replace(ENDING, "") : word.replace(/[es]$/, "");
}

/** Same word up to its ending. */
export function wordsMatch(a: string, b: string): boolean {
  return a === b || stem(a) === stem(b);
}
