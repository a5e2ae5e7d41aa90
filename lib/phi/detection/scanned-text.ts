import { isOrdinary } from "../gazetteers/ordinary/ordinary-words";

/**
 * A text cut into words and marks once, for all recognizers that read words instead of characters.
 * Offsets are those of the shadow copy.
 */
export type Token = {
  readonly text: string;
  /** Without a possessive ending. */
  readonly word: string;
  readonly lower: string;
  readonly start: number;
  readonly end: number;
  /** End without the possessive ending. */
  readonly wordEnd: number;
  readonly isWord: boolean;
  /** "Harold", "O'Neil", "McKay", or a single capital. */
  readonly isCapitalised: boolean;
  /** Two capitals or more and nothing else: "MRN", "BRENNICK". */
  readonly isUpper: boolean;
  /** A line break stands before it (or the beginning of the text). */
  readonly startsLine: boolean;
  /** First of a sentence, of a line, or after a colon or bullet. */
  readonly startsSentence: boolean;
  /** Characters of white space before it; 100 when a tab is among them. */
  readonly gap: number;
};

export type TextCase = "mixed" | "lower" | "upper";

export type ScannedText = {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly textCase: TextCase;
  /** The capitals were put back by the engine, where lists spoke for them: weaker evidence than typed ones. */
  readonly isRecased: boolean;
  /** Words that stand in lower case somewhere in a mixed text: their capitalised form is no name. */
  readonly lowerWords: ReadonlySet<string>;
  /** An English or clinical word by the lists; remembered for the life of the scan, no longer. */
  isOrdinary(lower: string): boolean;
};

const TOKEN =
  /[\p{L}\p{N}][\p{L}\p{N}\p{M}]*(?:['-][\p{L}\p{N}][\p{L}\p{N}\p{M}]*)*|[^\s\p{L}\p{N}]/gu;
/** A tab parts columns of a table: no name, cue or facility reaches across it. */
const COLUMN_GAP = 100;
const SENTENCE_END = new Set([".", "!", "?", ":", ";", "*", "•", "|", "]"]);

/** Lower case without diacritics, so that "Núñez" meets the gazetteers. */
function plainLower(word: string): string {
  const lower = word.toLowerCase();
  return /^[\x00-\x7f]*$/.test(lower) ? lower : lower.normalize("NFD").replace(/\p{M}/gu, "");
}

const CAPITALISED_WORD = /(?<![\p{L}\p{N}'-])\p{Lu}\p{Ll}{2,}/gu;

/**
 * Capitals say who is a name only where a text uses them: one that is typed in small letters, with
 * nothing but abbreviations in capitals, counts as lower case.
 */
function textCaseOf(text: string): TextCase {
  const sample = text.length > 20_000 ? text.slice(0, 20_000) : text;
  let [upper, lower] = [0, 0];
  for (const character of sample) {
    if (character >= "A" && character <= "Z") upper += 1;
    else if (character >= "a" && character <= "z") lower += 1;
  }
  if (upper > 20 && lower < upper * 0.1) return "upper";
  if (lower <= 12) return "mixed";
  if (upper < lower * 0.004) return "lower";
  if (upper > lower * 0.25) return "mixed";
  return (sample.match(CAPITALISED_WORD) ?? []).length < lower * 0.0015 ? "lower" : "mixed";
}

function rememberOrdinary(): (lower: string) => boolean {
  const answers = new Map<string, boolean>();
  return (lower) => {
    const known = answers.get(lower);
    if (known !== undefined) return known;
    const answer = isOrdinary(lower);
    answers.set(lower, answer);
    return answer;
  };
}

/** Cuts `text` (a shadow copy) into tokens; one pass. */
export function scanText(
  text: string,
  textCase: TextCase = textCaseOf(text),
  options: { readonly isRecased: boolean } = { isRecased: false },
): ScannedText {
  const { isRecased } = options;
  const tokens: Token[] = [];
  const lowerWords = new Set<string>();
  let previous: Token | undefined;
  for (const match of text.matchAll(TOKEN)) {
    const raw = match[0];
    const start = match.index;
    const isWord = /^\p{L}/u.test(raw) && !/\p{N}/u.test(raw);
    const possessive = isWord && /['][sS]$/.test(raw) && raw.length > 2;
    const word = possessive ? raw.slice(0, -2) : raw;
    const between = previous === undefined ? "" : text.slice(previous.end, start);
    const startsLine = previous === undefined || between.includes("\n");
    const isUpper = word.length > 1 && isWord && /^[\p{Lu}'-]+$/u.test(word);
    const token: Token = {
      text: raw,
      word,
      lower: plainLower(word),
      start,
      end: start + raw.length,
      wordEnd: start + word.length,
      isWord,
      isCapitalised: isWord && !isUpper && /^\p{Lu}/u.test(word),
      isUpper,
      startsLine,
      startsSentence: startsLine || (previous !== undefined && SENTENCE_END.has(previous.text)),
      gap: between.includes("\t") ? COLUMN_GAP : between.length,
    };
    const isAddress = /[@_./]/.test(text.charAt(start - 1)) || /[@_]/.test(text.charAt(token.end));
    if (isWord && raw === raw.toLowerCase() && !isAddress) lowerWords.add(token.lower);
    tokens.push(token);
    previous = token;
  }
  return { text, tokens, textCase, isRecased, lowerWords, isOrdinary: rememberOrdinary() };
}
