import { cutSentences } from "../sentences/cut-sentences";
import type { Token } from "./mapped-text";

/** A sentence of more words than this, or speech without marks, is cut where the boundary model hears an end. */
const LONG = 12;

/** "dr." and single letters do not end a sentence; nor does a point before a number. */
function endsClause(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index];
  if (!token || !/^[.?!]$/.test(token.text)) return false;
  if (token.text !== ".") return true;
  const before = tokens[index - 1]?.text ?? "";
  const isBeforeNumber = /^\d/.test(tokens[index + 1]?.text ?? "");
  return !isBeforeNumber && !/^(?:dr|mr|mrs|ms|vs|st|[a-z])$/.test(before);
}

const CONDITION = /^(?:(?:and|so|but|or|then|now|,) )*(?:if|unless|once|until|when)\b/;
/** A second subject with its verb: the condition has its consequence beside it. */
const CONSEQUENCE =
  /\b(?:then|we will|i will|we can|you can|you should|call|let me know|come back|please)\b|, (?:i|we|you|he|she|they|it)\b/;
const MOST_JOINED = 40;

/** "if it does not get better" and "we will order an mri" are one: a condition never stands apart from what it conditions. */
function joinConditions(parts: readonly Token[][]): Token[][] {
  const result: Token[][] = [];
  let open: Token[] | null = null;
  for (const part of parts) {
    const whole: Token[] = open === null ? part : [...open, ...part];
    const text = whole.map((token) => token.text).join(" ");
    const isOpen: boolean =
      open === null &&
      CONDITION.test(text) &&
      !CONSEQUENCE.test(text) &&
      whole.length < MOST_JOINED;
    if (isOpen) open = whole;
    else {
      result.push(whole);
      open = null;
    }
  }
  if (open !== null) result.push(open);
  return result;
}

/** Clauses of one turn, as token runs; the mark that ended a clause stays with it ("?" tells a question). */
export function splitSpeech(tokens: readonly Token[]): Token[][] {
  const sentences: Token[][] = [];
  let current: Token[] = [];
  tokens.forEach((token, index) => {
    current.push(token);
    if (!endsClause(tokens, index)) return;
    sentences.push(current);
    current = [];
  });
  if (current.length > 0) sentences.push(current);
  return sentences.flatMap((sentence) =>
    sentence.length > LONG ? joinConditions(cutSentences(sentence)) : [sentence],
  );
}
