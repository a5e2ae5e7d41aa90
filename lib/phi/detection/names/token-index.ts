import type { Token } from "../scanned-text";

/** Index of the token that holds the character at `offset`, or of the first one after it. */
function firstTokenFrom(tokens: readonly Token[], offset: number): number {
  let [low, high] = [0, tokens.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tokens[middle]?.end ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Index of the token that holds the character at `offset`. */
export function tokenIndexAt(tokens: readonly Token[], offset: number): number | undefined {
  const index = firstTokenFrom(tokens, offset);
  const token = tokens[index];
  return token !== undefined && token.start <= offset ? index : undefined;
}
