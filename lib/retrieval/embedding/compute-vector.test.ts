import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { embedderPieces } from "./bert-tokens";
import { computeVector, windowsOf, type Embedder } from "./compute-vector";

const pieces = embedderPieces(["[PAD]", "[UNK]", "[CLS]", "[SEP]", "a", "b"].join("\n"));
const [A, B] = [4, 5];
const WIDTH = 384;

/** Every "a" points along the first dimension, every "b" along the second; the marks say nothing. */
function pointer(windowPieces: number): Embedder & { readonly asked: (readonly number[])[] } {
  const asked: (readonly number[])[] = [];
  const run = (pieces: readonly number[]): Promise<Float32Array> => {
    asked.push(pieces);
    const hidden = new Float32Array(pieces.length * WIDTH);
    for (const [at, piece] of pieces.entries()) {
      if (piece === A) hidden[at * WIDTH] = 3;
      if (piece === B) hidden[at * WIDTH + 1] = 3;
    }
    return Promise.resolve(hidden);
  };
  const files = { weights: "0".repeat(64), vocabulary: "0".repeat(64) };
  const card = { name: "minilm-l6-int8/1", dimensions: WIDTH, windowPieces, files } as const;
  return { card, pieces, run, asked };
}

const start = (vector: Float32Array): number[] =>
  [...vector.slice(0, 2)].map((value) => Math.round(value * 1000) / 1000);

describe("the vector of a text", () => {
  test.each<[string, number[]]>([
    ["a", [1, 0]],
    ["b b b", [0, 1]],
    ["a b", [0.707, 0.707]],
    ["a a a b", [0.949, 0.316]],
    ["", [0, 0]],
    ["  \n", [0, 0]],
  ])("%j points to %j", async (text, expected) => {
    expect(start(await computeVector(text, pointer(16)))).toEqual(expected);
  });

  test("is read between the marks of both ends, one window at a time", async () => {
    const embedder = pointer(16);
    await computeVector("a b", embedder);
    expect(embedder.asked).toEqual([[pieces.first, A, B, pieces.last]]);
  });

  test("of a long text is the mean of its windows, each counted by its pieces", async () => {
    const embedder = pointer(16);
    const vector = await computeVector(`${"a ".repeat(16)}${"b ".repeat(16)}`, embedder);
    expect(embedder.asked).toHaveLength(2);
    expect(start(vector)).toEqual([0.707, 0.707]);
  });

  test("of a long text with nothing else has length 1", async () => {
    const vector = await computeVector("a b ".repeat(50), pointer(16));
    expect(Math.hypot(...vector)).toBeCloseTo(1, 6);
  });
});

describe("windows", () => {
  const word = fc.array(fc.nat(9), { minLength: 1, maxLength: 40 });

  test("hold every piece once, in order, and never too many", () => {
    fc.assert(
      fc.property(
        fc.array(word, { maxLength: 60 }),
        fc.integer({ min: 2, max: 30 }),
        (words, limit) => {
          const windows = windowsOf(words, limit);
          expect(windows.flat()).toEqual(words.flat());
          for (const window of windows) {
            expect(window.length).toBeGreaterThan(0);
            expect(window.length).toBeLessThanOrEqual(limit);
          }
        },
      ),
    );
  });

  test.each<[number, number[]]>([
    [10, [10]],
    [16, [16]],
    [17, [9, 8]],
    [33, [11, 11, 11]],
  ])("of %i one-piece words are of about one size", (count, sizes) => {
    const words = Array.from({ length: count }, () => [A]);
    expect(windowsOf(words, 16).map(({ length }) => length)).toEqual(sizes);
  });

  test("do not cut a word that fits", () => {
    const words = [Array<number>(9).fill(A), Array<number>(9).fill(B)];
    expect(windowsOf(words, 16)).toEqual(words);
  });
});
