type Pair = Readonly<{ from: number; to: number }>;

/**
 * Picks a version for the comparison: always two, the older one first. A new pick takes the place of the
 * picked version nearer to it, so that the other end stays.
 */
export function pickVersion(pair: Pair, number: number): Pair {
  if (number === pair.from || number === pair.to) return pair;
  if (number < pair.from) return { from: number, to: pair.to };
  if (number > pair.to) return { from: pair.from, to: number };
  return pair.to - number <= number - pair.from
    ? { from: pair.from, to: number }
    : { from: number, to: pair.to };
}
