import { foldHomoglyphs } from "../../untrusted/fold-homoglyphs";
import { disguisesOf } from "./disguises-of";
import { canonicalLetters, type TokenReading } from "./token-readings";

/**
 * Looks for one token (a canary, a honeytoken) however it is written: in any case and spacing, in look-alike letters
 * or digits, turned round, shifted along the alphabet, and inside the encodings of `text-decodings`, two deep. Letters
 * that are strewn among ordinary words are not found: no check of the words alone could tell.
 */
const LONG_ENOUGH_TO_DISGUISE = 10;

/** A short token, letter by letter, with at most three marks between and no letter beside it. */
function shortPattern(token: string): RegExp {
  const letters = [...foldHomoglyphs(token).text.toLowerCase()].filter((letter) =>
    /[\p{L}\p{N}]/u.test(letter),
  );
  const spelled = (order: readonly string[]): string =>
    `(?<![\\p{L}\\p{N}])${order.join("[^\\p{L}\\p{N}]{0,3}")}(?![\\p{L}\\p{N}])`;
  return new RegExp(`${spelled(letters)}|${spelled([...letters].reverse())}`, "u");
}

/**
 * How the token is written in a text that was read by `readForTokens`: "plain", or the encoding or disguise; null when
 * it is not in it. `least` letters of it in a row are enough (all of them without it). Tokens of fewer than ten letters
 * and digits are looked for as whole words and never as shifted letters, which chance would write. Pure.
 */
export function findToken(
  readings: readonly TokenReading[],
  token: string,
  least?: number,
): string | null {
  const letters = canonicalLetters(foldHomoglyphs(token).text.toLowerCase());
  if (letters.length === 0) return null;
  if (letters.length < LONG_ENOUGH_TO_DISGUISE) {
    const pattern = shortPattern(token);
    return readings.find(({ lower }) => pattern.test(lower))?.name ?? null;
  }
  const length = Math.max(LONG_ENOUGH_TO_DISGUISE, Math.min(letters.length, least ?? Infinity));
  const disguises = disguisesOf(token, length);
  for (const { name, bare } of readings) {
    for (const form of bare) {
      for (let at = 0; at + length <= form.length; at += 1) {
        const disguise = disguises.get(form.slice(at, at + length));
        if (disguise !== undefined) return disguise === "" ? name : disguise;
      }
    }
  }
  return null;
}
