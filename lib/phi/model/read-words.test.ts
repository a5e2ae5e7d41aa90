import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readWords } from "./read-words";

const wordsOf = (text: string): string[] =>
  readWords(text).map((word) => text.slice(word.start, word.end));

describe("words", () => {
  test.each<[string, string[]]>([
    ["Ada Testcase", ["Ada", "Testcase"]],
    ["4471-0926", ["4471", "-", "0926"]],
    ["O'Brien's", ["O", "'", "Brien", "'", "s"]],
    ["BP 120/80.", ["BP", "120", "/", "80", "."]],
    ["a_b", ["a", "_", "b"]],
    ["naïve", ["naïve"]],
    ["", []],
    [" \n\t ", []],
  ])("%j", (text, words) => {
    expect(wordsOf(text)).toEqual(words);
  });

  test("cover everything but white space, in order and without overlap", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 200 }), (text) => {
        let at = 0;
        for (const word of readWords(text)) {
          expect(text.slice(at, word.start).trim()).toBe("");
          expect(word.end).toBeGreaterThan(word.start);
          at = word.end;
        }
        expect(text.slice(at).trim()).toBe("");
      }),
    );
  });
});

describe("casing", () => {
  test.each<[string, number]>([
    ["ada", 0],
    ["Ada", 1],
    ["ADA", 2],
    ["A", 3],
    ["McAda", 4],
    ["1968", 5],
    ["q8h", 6],
    ["-", 7],
    ["½", 5],
    ["Ł", 3],
  ])("of %s is %i", (word, kind) => {
    expect(readWords(word)[0]?.case).toBe(kind);
  });
});

describe("what stood before", () => {
  test("a new line, white space, nothing", () => {
    expect(readWords("a b-c\n  d").map((word) => word.gap)).toEqual([2, 1, 0, 0, 2]);
  });
});
