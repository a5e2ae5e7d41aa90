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
  /^(?:days?|weeks?|months?|years?|hours?|minutes?|seconds?|times?|mg|mcg|milligrams?|micrograms?|grams?|ml|milliliters?|units?|pounds?|kilos?|inch(?:es)?|feet|foot|cm|mm|centimeters?|millimeters?|percent|%|degrees?|tablets?|pills?|puffs?|drops?|drinks?|beers?|glasses|packs?|cigarettes|cups?|plus|out|over|fold|mile|miles|refills?|doses?|week|month|year|day|to|or|and|-)$/;

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
  const rest = words[from + 2] === "and" ? words[from + 3] : words[from + 2];
  const isAHundred =
    words[from] === "a" &&
    /^(?:hundred|thousand)$/.test(words[from + 1] ?? "") &&
    (hyphenated(rest ?? "") ?? valueOf(rest ?? "")) !== null;
  const first = isAHundred ? 1 : (hyphenated(words[from] ?? "") ?? valueOf(words[from] ?? ""));
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

/** "point five" before a unit, without a whole number: 0.5. */
function readFraction(words: readonly string[], from: number): Read | null {
  if (words[from] !== "point") return null;
  const decimals = isFigure(words[from + 1] ?? "")
    ? { text: words[from + 1] ?? "", length: 1 }
    : readCardinal(words, from + 1);
  const unit = words[from + 1 + (decimals?.length ?? 0)] ?? "";
  const isMeasured = /^(?:cm|mm|mg|mcg|ml|g|grams?|milliliters?|inch(?:es)?|%)$/.test(unit);
  if (!decimals || !isMeasured || !/^\d{1,3}$/.test(decimals.text)) return null;
  return { text: `0.${decimals.text}`, length: 1 + decimals.length, isSingle: false };
}

const CLOCK_CUE =
  /^(?:am|pm|a ?\. ?m|p ?\. ?m|in the (?:morning|afternoon|evening)|at night|this (?:morning|afternoon|evening)|tonight|last night|yesterday)\b/;

/** An hour and its minutes before "in the morning", "pm" and the like: "nine thirty" is 9:30. */
function readClock(words: readonly string[], from: number): Read | null {
  const hour = ONES.get(words[from] ?? "") ?? 0;
  const tens = TENS.get(words[from + 1] ?? "") ?? 0;
  const ones = ONES.get(words[from + 2] ?? "") ?? 0;
  const teens = ONES.get(words[from + 1] ?? "") ?? 0;
  const hasOnes = tens > 0 && ones > 0 && ones < 10;
  const minutes =
    hyphenated(words[from + 1] ?? "") ?? (tens > 0 ? tens + (hasOnes ? ones : 0) : teens);
  const length = hasOnes ? 3 : 2;
  const cue = words.slice(from + length, from + length + 3).join(" ");
  if (hour < 1 || hour > 12 || minutes < 10 || minutes > 59 || !CLOCK_CUE.test(cue)) return null;
  return { text: `${hour}:${minutes}`, length, isSingle: false };
}

const ORDINALS = "first second third fourth fifth sixth seventh eighth ninth".split(" ");
const MONTH =
  /^(?:january|february|march|april|may|june|july|august|september|october|november|december)$/;

/** "twenty second" behind a month, or before "of" and a month, is the 22nd. */
function readDay(words: readonly string[], from: number): Read | null {
  const tens = TENS.get(words[from] ?? "");
  const ones = ORDINALS.indexOf(words[from + 1] ?? "") + 1;
  const isDate =
    MONTH.test(words[from - 1] ?? "") ||
    (words[from + 2] === "of" && MONTH.test(words[from + 3] ?? ""));
  if (tens === undefined || tens > 30 || ones === 0 || !isDate) return null;
  const ending = ["st", "nd", "rd"][ones - 1] ?? "th";
  return { text: `${tens + ones}${ending}`, length: 2, isSingle: false };
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
    const special = readClock(words, index) ?? readDay(words, index) ?? readFraction(words, index);
    const read = special ?? readNumber(words, index);
    const ratio = read && !special ? readRatio(words, index, read) : null;
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
