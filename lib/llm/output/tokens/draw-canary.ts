import { ProvenoteError } from "@/lib/errors";

/** Sixteen consonants, no two of which look-alike letters or digits confuse: a canary is no word, and folds to itself. */
const ALPHABET = "bcdfghjkmnpqrtvw";
const CANARY_BYTES = 12;

/**
 * The token that stands in the instructions of one request and must never come out of a model: 24 letters, 96 bits,
 * made of the first twelve of `bytes`, which the caller draws at random for each request. Throws when they are fewer.
 */
export function drawCanary(bytes: Uint8Array): string {
  if (bytes.length < CANARY_BYTES) {
    throw new ProvenoteError("unavailable", "llm.canary_too_short", "Too few random bytes.", {
      given: bytes.length,
    });
  }
  return [...bytes.subarray(0, CANARY_BYTES)]
    .map((byte) => `${ALPHABET[byte >> 4] ?? ""}${ALPHABET[byte & 15] ?? ""}`)
    .join("");
}
