import { stopWords } from "./stop-words";

/** `[NAME_1]`: what stands in the place of an identifier is no content. */
const PLACEHOLDER = /\[[A-Z]{2,10}_\d{1,6}[A-Z]{0,4}\]/g;
const WORD = /\p{L}[\p{L}\p{M}]*(?:['’]\p{L}+)?/gu;

/** The text without what stands in the place of identifiers. */
export function withoutPlaceholders(text: string): string {
  return text.replace(PLACEHOLDER, " ");
}

/**
 * The words of a text that say what it is about, in order, each lower-cased and cut to its stem: no stop
 * words, no numbers, no single letters, no placeholders. Words joined by a hyphen are words of their own.
 */
export function contentWords(text: string): string[] {
  const plain = withoutPlaceholders(text).normalize("NFC").toLowerCase();
  return [...plain.matchAll(WORD)]
    .map(([word]) => word.replace(/['’]\p{L}+$/u, ""))
    .filter((word) => word.length > 1 && !stopWords.has(word))
    .map(stem);
}

/**
 * A light stem: plurals and the commonest verb endings of English only. "walks", "walked" and "walking"
 * meet; "angina" and "diabetes" stay whole. Cutting more would join words of different meaning.
 */
export function stem(word: string): string {
  if (word.length < 5 || /(?:ss|us|is|itis|osis|etes)$/.test(word)) return word;
  if (word.endsWith("ies")) return `${word.slice(0, -3)}y`;
  if (/(?:ch|sh|x|z|ss)es$/.test(word)) return word.slice(0, -2);
  if (word.endsWith("ing") && word.length > 6) return withoutDouble(word.slice(0, -3));
  if (word.endsWith("ed") && word.length > 5) return withoutDouble(word.slice(0, -2));
  return word.endsWith("s") ? silent(word.slice(0, -1)) : silent(word);
}

/** "stopp" of "stopped" and "stop" are one word. */
function withoutDouble(word: string): string {
  return /([bdgmnprt])\1$/.test(word) ? word.slice(0, -1) : word;
}

/** "smoke", "smoked" and "smoking" meet in "smok". */
function silent(word: string): string {
  return word.length > 4 && word.endsWith("e") ? word.slice(0, -1) : word;
}
