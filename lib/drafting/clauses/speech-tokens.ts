import type { Token } from "./mapped-text";
import { readSpokenNumbers } from "./spoken-numbers";

/** Placeholders first (atoms), then numbers, words with inner marks, then single marks. */
const TOKEN =
  /\[[A-Z_]+_\d+\]|\d+(?:\/\d+)+|\d+(?:[.,]\d+)*%?(?!\d|-?[A-Za-z])|[A-Za-zÀ-ɏ0-9]+(?:['’/-][A-Za-zÀ-ɏ0-9]+)*['’-]?|\.{2,}|…|[^\sA-Za-z0-9]/g;

/** Contractions and spoken short forms: closed-class words written out. */
const WRITTEN_OUT: Readonly<Record<string, string>> = {
  "n't": "not",
  "'m": "am",
  "'re": "are",
  "'ve": "have",
  "'ll": "will",
  "i'm": "i am",
  "i've": "i have",
  "i'll": "i will",
  "i'd": "i would",
  "you're": "you are",
  "you've": "you have",
  "you'll": "you will",
  "you'd": "you would",
  "we're": "we are",
  "we've": "we have",
  "we'll": "we will",
  "we'd": "we would",
  "they're": "they are",
  "they've": "they have",
  "they'll": "they will",
  "they'd": "they would",
  "it's": "it is",
  "it'll": "it will",
  "that's": "that is",
  "that'll": "that will",
  "there's": "there is",
  "there'll": "there will",
  "here's": "here is",
  "what's": "what is",
  "how's": "how is",
  "where's": "where is",
  "he's": "he is",
  "she's": "she is",
  "he'll": "he will",
  "she'll": "she will",
  "let's": "let us",
  "who's": "who is",
  "isn't": "is not",
  "aren't": "are not",
  "wasn't": "was not",
  "weren't": "were not",
  "don't": "do not",
  "doesn't": "does not",
  "didn't": "did not",
  "haven't": "have not",
  "hasn't": "has not",
  "hadn't": "had not",
  "can't": "can not",
  "couldn't": "could not",
  "won't": "will not",
  "wouldn't": "would not",
  "shouldn't": "should not",
  ca: "can",
  wo: "will",
  gonna: "going to",
  wanna: "want to",
  gotta: "have to",
  kinda: "kind of",
  "'cause": "because",
  cause: "because",
  milligrams: "mg",
  milligram: "mg",
  micrograms: "mcg",
  microgram: "mcg",
  centimeters: "cm",
  centimeter: "cm",
  millimeters: "mm",
  millimeter: "mm",
  percent: "%",
};
/** Words that are two tokens in speech transcripts: "gon na", "wan na", "got ta". */
const PAIRS: Readonly<Record<string, string>> = {
  "gon na": "going to",
  "wan na": "want to",
  "got ta": "have to",
  "lem me": "let me",
  "gim me": "give me",
  "kind a": "kind of",
};
/** After these "it's" means "it has". */
const PERFECT = /^(?:been|got|gotten|had|gone|become|helped|improved|worsened|started|happened)$/;
const FILLERS = new Set(
  "um uh uhm umm erm hmm hmmm gosh hm mm mhm mm-hmm uh-huh mmhmm uh- er ah oh huh um- hm-mm ugh".split(
    " ",
  ),
);

function cut(text: string, offset: number): Token[] {
  return [...text.matchAll(TOKEN)].map((match) => ({
    text: /^\[[A-Z_]+_\d+\]$/.test(match[0]) ? match[0] : match[0].replace(/’/g, "'").toLowerCase(),
    start: offset + match.index,
    end: offset + match.index + match[0].length,
  }));
}

/** "cause i fell" is because; "the cause of it" and "can cause pain" are the noun and the verb. */
function isCauseItself(before: Token | undefined, next: Token | undefined): boolean {
  return (
    /^(?:a|an|the|this|that|to|can|could|may|might|will|would|not|root|any|likely|common|most|no)$/.test(
      before?.text ?? "",
    ) ||
    !/^(?:i|it|it's|i'm|i've|that|that's|he|she|they|we|you|you're|there|there's|my|if|when|the|now)$/.test(
      next?.text ?? "",
    )
  );
}

function writeOut(tokens: readonly Token[]): Token[] {
  const result: Token[] = [];
  for (let index = 0; index < tokens.length; index += 1) {
    const token = tokens[index];
    const next = tokens[index + 1];
    if (!token) continue;
    const paired = next ? PAIRS[`${token.text} ${next.text}`] : undefined;
    if (paired && next) {
      for (const text of paired.split(" ")) {
        result.push({ text, start: token.start, end: next.end });
      }
      index += 1;
      continue;
    }
    const isHas = /'s$/.test(token.text) && PERFECT.test(next?.text ?? "");
    const isCaNot = /^(?:ca|wo)$/.test(token.text) && next?.text !== "n't";
    const isCause = token.text === "cause" && isCauseItself(tokens[index - 1], next);
    const plain = isCaNot || isCause ? undefined : WRITTEN_OUT[token.text];
    const written = isHas ? plain?.replace(/ is$/, " has") : plain;
    for (const text of (written ?? token.text).split(" ")) {
      result.push({ text, start: token.start, end: token.end });
    }
  }
  return result;
}

/** "mm" of "millimeters", or right after a figure, is a unit and not the hum. */
function isUnit({ text, start, end }: Token, before: Token | undefined): boolean {
  return text === "mm" && (end - start > 2 || /^\d+(?:\.\d+)?$/.test(before?.text ?? ""));
}

const NUMBER = /^(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\d+)$/;

/** "five oh nylon", "in the er", "three mm": words that elsewhere are hums. */
function isMeant(token: Token, before: Token | undefined): boolean {
  const word = before?.text ?? "";
  if (token.text === "oh") return NUMBER.test(word);
  if (token.text === "er") return /^(?:the|an)$/.test(word);
  return isUnit(token, before);
}

/** The last word of a turn that somebody interrupts is whole as a rule: "over the weekend-". */
const SHORTEST_WHOLE = 5;

function isWhole({ text }: Token, index: number, tokens: readonly Token[]): boolean {
  return index === tokens.length - 1 && text.length > SHORTEST_WHOLE;
}

/** Drops hesitations and broken words ("wh-", "uh") and what is said twice in a row ("i , i", "it is it is"). */
function withoutStutter(tokens: readonly Token[]): Token[] {
  const kept = tokens.filter(
    (token, index) =>
      (!FILLERS.has(token.text) || isMeant(token, tokens[index - 1])) &&
      !(/^[a-z]+-$/.test(token.text) && !isWhole(token, index, tokens)) &&
      !/^(?:\.{2,}|…)$/.test(token.text),
  );
  const result: Token[] = [];
  for (const { text, start, end } of kept) {
    const token = { text: /^[a-z]+-$/.test(text) ? text.slice(0, -1) : text, start, end };
    if (token.text === "," && (result.length === 0 || result.at(-1)?.text === ",")) continue;
    result.push(token);
    for (const size of [3, 2, 1]) dropRepeat(result, size);
  }
  return result;
}

/** Words that may stand twice in a row with meaning. */
const DOUBLED = /^(?:\d|had|that|very|really|\.|\?|!|\[)/;

function dropRepeat(tokens: Token[], size: number): void {
  const tail = tokens.slice(-size);
  if (tail.length < size || tail.some(({ text }) => /^[.?!]$/.test(text))) return;
  for (const gap of [0, 1]) {
    const from = tokens.length - 2 * size - gap;
    if (from < 0) continue;
    if (gap === 1 && tokens[from + size]?.text !== ",") continue;
    const before = tokens.slice(from, from + size);
    const isYear =
      tail[0]?.text === "twenty" && /^(?:in|since)$/.test(tokens[from - 1]?.text ?? "");
    if (size === 1 && isYear) continue;
    const isSame = before.every(({ text }, index) => text === tail[index]?.text);
    if (!isSame || (size === 1 && DOUBLED.test(tail[0]?.text ?? ""))) continue;
    tokens.splice(from, size + gap);
    return;
  }
}

const UNIT_OF_SIZE = /^(?:cm|mm|mg|mcg|ml|%|kg)$/;
const DIGITS = "zero one two three four five six seven eight nine".split(" ");

/** Whether every mark of a turn is the point of a number: "your a1c was seven . four". */
function hasOnlyDecimalPoints(tokens: readonly Token[]): boolean {
  const isNumber = (token: Token | undefined): boolean =>
    /^\d/.test(token?.text ?? "") || DIGITS.includes(token?.text ?? "-");
  return tokens.every(
    ({ text }, index) =>
      !/^[.,?!;:]$/.test(text) ||
      (text === "." && isNumber(tokens[index - 1]) && isNumber(tokens[index + 1])),
  );
}

/** "a . five" and ". 5" keep their point; "p . m ." style letters are left as they are. */
function joinDecimals(tokens: readonly Token[]): Token[] {
  const isUnmarked = hasOnlyDecimalPoints(tokens);
  const result: Token[] = [];
  for (let index = 0; index < tokens.length; index += 1) {
    const token = tokens[index];
    const next = tokens[index + 1];
    if (!token) continue;
    const before = result.at(-1);
    if (token.text === "+" && before !== undefined && /^\d$/.test(before.text)) {
      result[result.length - 1] = { text: `${before.text}+`, start: before.start, end: token.end };
      continue;
    }
    const whole = DIGITS.indexOf(before?.text ?? "");
    const tenths = /^\d$/.test(next?.text ?? "")
      ? Number(next?.text)
      : DIGITS.indexOf(next?.text ?? "");
    const isMeant = isUnmarked || UNIT_OF_SIZE.test(tokens[index + 2]?.text ?? "");
    const isSpokenDecimal = token.text === "." && whole >= 0 && tenths >= 0 && isMeant;
    if (isSpokenDecimal && before && next) {
      result[result.length - 1] = {
        text: `${whole}.${tenths}`,
        start: before.start,
        end: next.end,
      };
      index += 1;
      continue;
    }
    const spokenDigit = token.text === "." ? DIGITS.indexOf(next?.text ?? "") : -1;
    if (spokenDigit >= 0 && next && before !== undefined && /^\d{2,3}$/.test(before.text)) {
      result[result.length - 1] = {
        text: `${before.text}.${spokenDigit}`,
        start: before.start,
        end: next.end,
      };
      index += 1;
      continue;
    }
    const isPoint = token.text === "." && next !== undefined && /^\d+%?$/.test(next.text);
    if (!isPoint || !next) {
      result.push(token);
      continue;
    }
    const hasWhole =
      before !== undefined && /^\d+$/.test(before.text) && token.start - before.end <= 1;
    if (hasWhole && before) {
      result[result.length - 1] = {
        text: `${before.text}.${next.text}`,
        start: before.start,
        end: next.end,
      };
      index += 1;
    } else if (!before || /^(?:a|an|about|of|at|is|,|to|the|by)$/.test(before.text)) {
      result.push({ text: `0.${next.text}`, start: token.start, end: next.end });
      index += 1;
    } else {
      result.push(token);
    }
  }
  return result;
}

/** Spoken text as clean lower-case tokens; every token keeps the span of the words it stands for. */
export function readSpeech(text: string, offset: number): Token[] {
  return joinDecimals(readSpokenNumbers(withoutStutter(writeOut(cut(text, offset)))));
}
