import type { Token } from "./mapped-text";

const ONES = new Map(
  "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen"
    .split(" ")
    .map((word, value) => [word, value] as const),
);
const TENS = new Map(
  "twenty thirty forty fifty sixty seventy eighty ninety"
    .split(" ")
    .map((word, index) => [word, 20 + 10 * index] as const),
);
/** What a small number must stand before to be written as a figure; "one of them" stays a word. */
const COUNTED =
  /^(?:days?|weeks?|months?|years?|hours?|minutes?|seconds?|times?|mg|mcg|milligrams?|micrograms?|grams?|ml|milliliters?|units?|pounds?|kilos?|inch(?:es)?|feet|foot|cm|mm|centimeters?|millimeters?|percent|%|degrees?|tablets?|pills?|puffs?|drops?|drinks?|beers?|glasses|packs?|cigarettes|cups?|plus|out|over|point|fold|mile|miles|refills?|doses?|week|month|year|day|to|or|and|-)$/;

function valueOf(word: string): number | null {
  return ONES.get(word) ?? TENS.get(word) ?? null;
}

function isFigure(word: string): boolean {
  return /^\d+(?:\.\d+)?$/.test(word);
}

type Read = Readonly<{ text: string; length: number; isSingle: boolean }>;

/** Hyphenated tens ("twenty-five") come as one token. */
function hyphenated(word: string): number | null {
  const [tens = "", ones = "", ...rest] = word.split("-");
  const high = TENS.get(tens);
  const low = ONES.get(ones);
  return rest.length === 0 && high !== undefined && low !== undefined && low > 0 && low < 10
    ? high + low
    : null;
}

/** Reads the longest cardinal at `from`: "six hundred", "one twenty seven", "ninety eight", "twenty twelve". */
function readCardinal(words: readonly string[], from: number): Read | null {
  const first = hyphenated(words[from] ?? "") ?? valueOf(words[from] ?? "");
  if (first === null) return null;
  let total = first;
  let index = from + 1;
  let hasScale = false;
  while (index < words.length) {
    const word = words[index] ?? "";
    if (word === "hundred" || word === "thousand") {
      total *= word === "hundred" ? 100 : 1000;
      hasScale = true;
      index += 1;
      continue;
    }
    const isAnd = word === "and" && hasScale && valueOf(words[index + 1] ?? "") !== null;
    const value =
      hyphenated(words[isAnd ? index + 1 : index] ?? "") ??
      valueOf(words[isAnd ? index + 1 : index] ?? "");
    if (value === null) break;
    const fits =
      (total % 100 === 0 && total > 0 && hasScale) ||
      (total % 10 === 0 && total % 100 >= 20 && value < 10);
    const isPaired =
      !hasScale &&
      value >= 10 &&
      ((total >= 1 && total <= 9) || (total >= 19 && total <= 20 && index === from + 1));
    if (!fits && !isPaired) break;
    total = fits ? total + value : total * 100 + value;
    index += isAnd ? 2 : 1;
  }
  return { text: String(total), length: index - from, isSingle: index === from + 1 && first < 10 };
}

/** A cardinal, or a figure, with "point five" or "and a half" behind it. */
function readNumber(words: readonly string[], from: number): Read | null {
  const base: Read | null = isFigure(words[from] ?? "")
    ? { text: words[from] ?? "", length: 1, isSingle: false }
    : readCardinal(words, from);
  if (!base) return null;
  const next = from + base.length;
  if (words[next] === "point") {
    const decimals = isFigure(words[next + 1] ?? "")
      ? { text: words[next + 1] ?? "", length: 1 }
      : readCardinal(words, next + 1);
    if (decimals) {
      return {
        text: `${base.text}.${decimals.text}`,
        length: base.length + 1 + decimals.length,
        isSingle: false,
      };
    }
  }
  if (words[next] === "and" && words[next + 1] === "a" && words[next + 2] === "half") {
    return { text: `${base.text}.5`, length: base.length + 3, isSingle: false };
  }
  return base;
}

/** Two numbers with "over" or "out of" between: a blood pressure or a grade. */
function readRatio(words: readonly string[], from: number, first: Read): Read | null {
  const next = from + first.length;
  const isOver = words[next] === "over";
  const isOutOf = words[next] === "out" && words[next + 1] === "of";
  if (!isOver && !isOutOf) return null;
  const second = readNumber(words, next + (isOver ? 1 : 2));
  if (!second) return null;
  const [high, low] = [Number(first.text), Number(second.text)];
  const isPressure = isOver && high >= 60 && high <= 260 && low >= 20 && low < high;
  const isGrade = (isOutOf || isOver) && high <= low && (low === 5 || low === 6 || low === 10);
  if (!isPressure && !isGrade) return null;
  return {
    text: `${first.text}/${second.text}`,
    length: first.length + (isOver ? 1 : 2) + second.length,
    isSingle: false,
  };
}

/** Writes spoken numbers as figures; each figure keeps the span of all its words. */
export function readSpokenNumbers(tokens: readonly Token[]): Token[] {
  const words = tokens.map(({ text }) => text);
  const result: Token[] = [];
  for (let index = 0; index < tokens.length;) {
    const token = tokens[index];
    if (!token) break;
    const read = readNumber(words, index);
    const ratio = read ? readRatio(words, index, read) : null;
    const taken = ratio ?? read;
    const after = words[index + (taken?.length ?? 1)] ?? "";
    const staysWord = taken?.isSingle === true && !COUNTED.test(after);
    const isPlainOne =
      taken?.isSingle === true &&
      words[index] === "one" &&
      /^(?:or|and|to|over|out|-)$/.test(after);
    if (!taken || staysWord || isPlainOne) {
      result.push(token);
      index += 1;
      continue;
    }
    const last = tokens[index + taken.length - 1] ?? token;
    const isPlus = words[index + taken.length] === "plus" && Number(taken.text) <= 4;
    const end = isPlus ? (tokens[index + taken.length]?.end ?? last.end) : last.end;
    result.push({ text: isPlus ? `${taken.text}+` : taken.text, start: token.start, end });
    index += taken.length + (isPlus ? 1 : 0);
  }
  return result;
}
