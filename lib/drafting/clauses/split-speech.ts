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
    sentence.length > LONG ? cutSentences(sentence) : [sentence],
  );
}
