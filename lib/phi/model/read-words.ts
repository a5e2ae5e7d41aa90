/**
 * The words of a text as the classifier reads them: a run of letters, marks and digits, or one other character that is
 * not white space. `case` and `gap` index the tables that the training used (bench/phi/training/features.py); the two
 * must read alike, which the test vectors of the model's card show.
 */
export type ModelWord = {
  readonly start: number;
  readonly end: number;
  /** 0 nothing, 1 white space, 2 a new line stood before. */
  readonly gap: 0 | 1 | 2;
  /** 0 lower, 1 title, 2 upper, 3 one capital, 4 mixed, 5 digits, 6 letters and digits, 7 a sign. */
  readonly case: number;
};

const WORD_SIGN = /[\p{L}\p{M}\p{N}]/u;
const LETTER = /\p{L}/u;
const DIGIT = /\p{Nd}/u;
const SPACE = /\s/;

function caseOf(word: string): number {
  const signs = [...word];
  if (!WORD_SIGN.test(signs[0] ?? "")) return 7;
  const letters = signs.filter((sign) => LETTER.test(sign));
  if (letters.length === 0) return 5;
  if (signs.some((sign) => DIGIT.test(sign))) return 6;
  const upper = letters.map((sign) => sign !== sign.toLowerCase());
  if (!upper.includes(true)) return 0;
  if (letters.length === 1) return 3;
  if (!upper.includes(false)) return 2;
  return upper[0] === true && !upper.slice(1).includes(true) ? 1 : 4;
}

/** Offsets are UTF-16 units of `text`; linear in its length. */
export function readWords(text: string): ModelWord[] {
  const words: ModelWord[] = [];
  let at = 0;
  let gap: ModelWord["gap"] = 2;
  while (at < text.length) {
    const sign = String.fromCodePoint(text.codePointAt(at) ?? 0);
    if (SPACE.test(sign)) {
      gap = sign === "\n" || gap === 2 ? 2 : 1;
      at += sign.length;
      continue;
    }
    let end = at + sign.length;
    if (WORD_SIGN.test(sign)) {
      while (end < text.length) {
        const next = String.fromCodePoint(text.codePointAt(end) ?? 0);
        if (!WORD_SIGN.test(next)) break;
        end += next.length;
      }
    }
    words.push({ start: at, end, gap, case: caseOf(text.slice(at, end)) });
    at = end;
    gap = 0;
  }
  return words;
}
