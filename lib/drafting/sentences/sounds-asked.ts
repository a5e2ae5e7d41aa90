import type { Token } from "../clauses/mapped-text";
import { QUESTIONS } from "./boundary-model";
import { scoreHashes } from "./linear-model";
import { questionFeatures } from "./question-features";

/** Log odds; above it more than nine of ten are questions. */
const LEAST = 1.5;

/** Whether a clause without an end mark reads as a question. A mark at its end says so by itself. */
export function soundsAsked(tokens: readonly Token[]): boolean {
  const last = tokens.at(-1)?.text ?? "";
  if (/^[.?!]$/.test(last)) return last === "?";
  const words = tokens.map(({ text }) => text).filter((text) => /[a-z0-9[]/i.test(text));
  return words.length > 1 && scoreHashes(QUESTIONS, questionFeatures(words)) > LEAST;
}
