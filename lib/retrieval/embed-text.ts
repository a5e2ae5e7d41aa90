import { hmacSha256 } from "@/lib/crypto/digest";
import type { DeidentifiedText } from "@/lib/phi/deidentified-text";
import { contentWords } from "./content-words";

/** What passages are embedded with, as the log records it: by shared words, not by meaning. */
export const EMBEDDING = "lexical-hash/v1";
export const DIMENSIONS = 256;

/**
 * A keyed, hashed lexical embedding (signed feature hashing): each content word goes, by a keyed hash, to
 * one of 256 places with a sign; a word that stands there often counts by its logarithm. Without the key a
 * vector does not tell whether a given word is in it.
 * @param key 32 bytes, the organization's.
 * @returns 256 numbers of length 1, or all zero for a text without a content word.
 */
export function embedText(key: Uint8Array, text: DeidentifiedText): Float32Array {
  const counts = new Map<string, number>();
  for (const word of contentWords(text)) counts.set(word, (counts.get(word) ?? 0) + 1);
  const vector = new Float32Array(DIMENSIONS);
  for (const [word, count] of counts) {
    const [place = 0, sign = 0] = hmacSha256(key, word);
    vector[place] = (vector[place] ?? 0) + (sign % 2 === 0 ? 1 : -1) * (1 + Math.log(count));
  }
  const length = Math.hypot(...vector);
  return length === 0 ? vector : vector.map((value) => value / length);
}

/** True for the vector of a text without a content word: it is near to nothing. */
export function isEmptyVector(vector: Float32Array): boolean {
  return vector.every((value) => value === 0);
}
