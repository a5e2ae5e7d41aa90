import { hmacSha256 } from "@/lib/crypto/digest";
import { contentWords } from "./content-words";
import { EMBEDDINGS, type EmbeddableText, type Embedding } from "./embedding";

const { dimensions: DIMENSIONS } = EMBEDDINGS["lexical-hash/v1"];

/**
 * A keyed, hashed lexical embedding (signed feature hashing): each content word goes, by a keyed hash, to
 * one of 256 places with a sign; a word that stands there often counts by its logarithm. Without the key a
 * vector does not tell whether a given word is in it.
 * @param key 32 bytes, the organization's.
 * @returns 256 numbers of length 1, or all zero for a text without a content word.
 */
export function hashWords(key: Uint8Array, text: EmbeddableText): Float32Array {
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

/** The embedding by shared words, for systems on which the model cannot run. */
export function lexicalEmbedding(key: Uint8Array): Embedding {
  return {
    name: "lexical-hash/v1",
    embed: (texts) => Promise.resolve(texts.map((text) => hashWords(key, text))),
  };
}
