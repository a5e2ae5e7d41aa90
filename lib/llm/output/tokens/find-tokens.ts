import { foldHomoglyphs } from "../../untrusted/fold-homoglyphs";
import { disguisesOf } from "./disguises-of";
import { findToken } from "./find-token";
import { canonicalLetters, type TokenReading } from "./token-readings";

/** Shorter ones are whole words to `findToken`, which looks for each by itself. */
const LONG_ENOUGH = 10;

type Token = Readonly<{ id: string; value: string }>;
type FoundToken = Readonly<{ id: string; encoding: string }>;

/**
 * As `findToken` for many tokens at once: each text is walked once for every length of token, not once for every token. Of
 * the values of one id the first that is found counts. Pure.
 */
export function findTokens(
  readings: readonly TokenReading[],
  tokens: readonly Token[],
): readonly FoundToken[] {
  const found = new Map<string, string>();
  const byLength = new Map<number, Token[]>();
  for (const token of tokens) {
    const { length } = canonicalLetters(foldHomoglyphs(token.value).text.toLowerCase());
    if (length >= LONG_ENOUGH) byLength.set(length, [...(byLength.get(length) ?? []), token]);
    else keepFirst(found, token.id, findToken(readings, token.value));
  }
  for (const [length, group] of byLength) {
    for (const { id, encoding } of findOfLength(readings, group, length)) {
      keepFirst(found, id, encoding);
    }
  }
  return [...found].map(([id, encoding]) => ({ id, encoding }));
}

function keepFirst(found: Map<string, string>, id: string, encoding: string | null): void {
  if (encoding !== null && !found.has(id)) found.set(id, encoding);
}

function findOfLength(
  readings: readonly TokenReading[],
  tokens: readonly Token[],
  length: number,
): FoundToken[] {
  const windows = new Map<string, { id: string; disguise: string }>();
  for (const { id, value } of tokens) {
    for (const [window, disguise] of disguisesOf(value, length)) {
      if (!windows.has(window)) windows.set(window, { id, disguise });
    }
  }
  const found: FoundToken[] = [];
  for (const { name, bare } of readings) {
    for (const form of bare) {
      for (let at = 0; at + length <= form.length; at += 1) {
        const hit = windows.get(form.slice(at, at + length));
        if (hit !== undefined) {
          found.push({ id: hit.id, encoding: hit.disguise === "" ? name : hit.disguise });
        }
      }
    }
  }
  return found;
}
