import type { WordPieces } from "@/lib/phi/network/word-pieces";
import { tokensOf } from "./bert-tokens";
import type { EmbedderCard } from "./embedder-card.schema";

/** Runs the network over one window of piece ids, marks included: hidden states, pieces × dimensions. */
type RunNetwork = (pieces: readonly number[]) => Promise<Float32Array>;

export type Embedder = {
  readonly card: EmbedderCard;
  readonly pieces: WordPieces;
  readonly run: RunNetwork;
};

/**
 * Cuts words into as few windows of at most `limit` pieces as can be, of about one size, never inside a word unless a
 * word alone is longer.
 */
export function windowsOf(words: readonly (readonly number[])[], limit: number): number[][] {
  const total = words.reduce((sum, word) => sum + word.length, 0);
  const wanted = Math.ceil(total / Math.ceil(total / limit || 1));
  const windows: number[][] = [];
  let window: number[] = [];
  for (const word of words.flatMap((each) => chunksOf(each, limit))) {
    if (window.length > 0 && (window.length >= wanted || window.length + word.length > limit)) {
      windows.push(window);
      window = [];
    }
    window.push(...word);
  }
  if (window.length > 0) windows.push(window);
  return windows;
}

function chunksOf(word: readonly number[], limit: number): (readonly number[])[] {
  const count = Math.ceil(word.length / limit);
  return Array.from({ length: count }, (_, at) => word.slice(at * limit, (at + 1) * limit));
}

/**
 * The vector of a text: the mean of the last layer over all pieces, of length 1, as all-MiniLM-L6-v2 was trained; a text
 * longer than a window gets the mean of its windows' vectors, each counted by its pieces. One window is read at a time
 * and nothing is padded, so that a text's vector does not depend on what it was sent with.
 * @returns `card.dimensions` numbers; all zero for a text without a word.
 */
export async function computeVector(text: string, embedder: Embedder): Promise<Float32Array> {
  const { card, pieces, run } = embedder;
  const sum = new Float64Array(card.dimensions);
  for (const window of windowsOf(tokensOf(text, pieces), card.windowPieces)) {
    const hidden = await run([pieces.first, ...window, pieces.last]);
    const pooled = unit(sumOfRows(hidden, card.dimensions));
    for (const [at, value] of pooled.entries()) sum[at] = (sum[at] ?? 0) + value * window.length;
  }
  return Float32Array.from(unit(sum));
}

function sumOfRows(hidden: Float32Array, width: number): Float64Array {
  const sum = new Float64Array(width);
  for (const [at, value] of hidden.entries()) sum[at % width] = (sum[at % width] ?? 0) + value;
  return sum;
}

function unit(vector: Float64Array): Float64Array {
  const length = Math.hypot(...vector);
  return length === 0 ? vector : vector.map((value) => value / length);
}
