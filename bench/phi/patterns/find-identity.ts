import type { Stretch } from "../cases/bench-case";
import type { IdentityValue } from "../cases/ccda-identity";

const escaped = (value: string): string => value.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");

/** Words that the documents also write in small letters: "Day", "Colon" and "Healthy" are names there, and words. */
export function ordinaryWords(texts: readonly string[]): ReadonlySet<string> {
  const words = new Set<string>();
  for (const text of texts) {
    for (const word of text.match(/\b\p{Ll}{3,}\b/gu) ?? []) words.add(word);
  }
  return words;
}

/**
 * Where an identity value stands in `text`. Values of several words and numbers count in any case and spacing. A
 * single word counts with its capital only, and only when the documents never write it as a word. An occurrence
 * inside a longer one ("Jones" in "Martha Jones") is the longer one.
 */
export function findIdentity(
  text: string,
  values: readonly IdentityValue[],
  ordinary: ReadonlySet<string>,
): (Stretch & { readonly category: string })[] {
  const found: (Stretch & { category: string })[] = [];
  const longestFirst = [...values].sort((a, b) => b.value.length - a.value.length);
  for (const { value, category, isSingleWord } of longestFirst) {
    if (isSingleWord && ordinary.has(value.toLowerCase())) continue;
    const pattern = new RegExp(
      `(?<![\\p{L}\\p{N}])${value.split(/\s+/).map(escaped).join("\\s+")}(?![\\p{L}\\p{N}${isSingleWord ? "'\u2019" : ""}])`,
      isSingleWord ? "gu" : "giu",
    );
    for (const match of text.matchAll(pattern)) {
      const [start, end] = [match.index, match.index + match[0].length];
      if (found.some((other) => other.start <= start && end <= other.end)) continue;
      found.push({ start, end, category });
    }
  }
  return found;
}
