import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readWords } from "./read-words";
import { cutWindows } from "./text-windows";

function cut(text: string, limit: number): string[] {
  const words = readWords(text);
  const sizes = words.map(() => 1);
  return cutWindows(text, words, sizes, limit).map(({ from, to }) =>
    text.slice(words[from]?.start, words[to - 1]?.end),
  );
}

describe("windows", () => {
  test("end at a sentence when one ends in the second half", () => {
    expect(cut("a b c d. e f g h", 6)).toEqual(["a b c d.", "e f g h"]);
  });

  test("end at a line", () => {
    expect(cut("a b c\nd e f g", 5)).toEqual(["a b c", "d e f g"]);
  });

  test("are cut where they are full when nothing ends", () => {
    expect(cut("a b c d e", 2)).toEqual(["a b", "c d", "e"]);
  });

  test("a decimal point ends nothing", () => {
    expect(cut("a 38.5 b c d e", 6)).toEqual(["a 38.5 b c", "d e"]);
  });

  test("a word larger than the limit stands alone", () => {
    const words = readWords("a b c");
    expect(cutWindows("a b c", words, [1, 9, 1], 4)).toEqual([
      { from: 0, to: 1 },
      { from: 1, to: 2 },
      { from: 2, to: 3 },
    ]);
  });

  test("hold every word once and never more than the limit", () => {
    const sizes = fc.array(fc.integer({ min: 1, max: 4 }), { maxLength: 80 });
    fc.assert(
      fc.property(sizes, fc.integer({ min: 4, max: 20 }), (counts, limit) => {
        const text = counts.map((_, at) => (at % 7 === 0 ? "x.\n" : "x ")).join("");
        const words = readWords(text);
        const full = words.map((_, at) => counts[at % counts.length] ?? 1);
        let next = 0;
        for (const { from, to } of cutWindows(text, words, full, limit)) {
          expect(from).toBe(next);
          expect(to).toBeGreaterThan(from);
          const size = full.slice(from, to).reduce((sum, pieces) => sum + pieces, 0);
          expect(size).toBeLessThanOrEqual(limit);
          next = to;
        }
        expect(next).toBe(words.length);
      }),
    );
  });
});
