/** A number in [0, 1); tests give a fixed one, callers a cryptographic one. */
export type RandomSource = () => number;

/** A whole number from 0 to `count` - 1. */
export function drawBelow(count: number, random: RandomSource): number {
  return Math.min(count - 1, Math.floor(random() * count));
}

export function drawItem<Item>(items: readonly Item[], random: RandomSource): Item {
  const item = items[drawBelow(items.length, random)];
  if (item === undefined) throw new RangeError("Nothing to draw from.");
  return item;
}

const ONSETS = "b br c cl d dr f g gl h k l m n p r s st t tr v w z".split(" ");
const NUCLEI = "a e i o u ai ea".split(" ");

/** A word that can be spoken and is in no list: what remains when the lists are exhausted. */
export function drawSyllables(count: number, random: RandomSource): string {
  let word = "";
  for (let at = 0; at < count; at += 1) {
    word += drawItem(ONSETS, random) + drawItem(NUCLEI, random);
  }
  return `${word}n`;
}

/** `value` in the casing of `model`: all capitals, all small, or a capital first. */
export function casedLike(model: string, value: string): string {
  if (model === model.toUpperCase() && /\p{Lu}.*\p{Lu}/u.test(model)) return value.toUpperCase();
  if (model === model.toLowerCase()) return value.toLowerCase();
  return value.slice(0, 1).toUpperCase() + value.slice(1);
}
