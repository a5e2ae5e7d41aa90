import { describe, expect, test } from "vitest";
import { citedLines } from "./line-numbers";

const DOCUMENT = "11111111-1111-4111-8111-111111111111";
// Lines 1 to 6 begin at 0, 4, 8, 9, 14 and 18; line 3 is empty.
const source = { documentId: DOCUMENT, text: "one\ntwo\n\nfour\nfiv\nsix" };
const at = (start: number, end: number) => ({ documentId: DOCUMENT, start, end });

describe("the lines a citation points into", () => {
  test.each([
    ["no citation", [], ""],
    ["inside one line", [at(5, 6)], "2"],
    ["a whole line with its break", [at(4, 8)], "2"],
    ["two lines that touch", [at(0, 5)], "1, 2"],
    ["a run of three", [at(0, 9)], "1 to 3"],
    ["a run and another line", [at(0, 10), at(18, 21)], "1 to 4, 6"],
    ["lines apart, given in any order", [at(18, 20), at(0, 2)], "1, 6"],
    ["the same line twice", [at(0, 1), at(1, 2)], "1"],
    ["the last character", [at(20, 21)], "6"],
  ])("for %s", (_name, citations, lines) => {
    expect(citedLines(citations, source)).toBe(lines);
  });

  test("are none for another document's citation", () => {
    const foreign = { ...at(0, 3), documentId: "22222222-2222-4222-8222-222222222222" };
    expect(citedLines([foreign], source)).toBe("");
  });

  test("are counted in UTF-16 units", () => {
    const text = "🙂🙂\nnext";
    expect(citedLines([at(4, 5)], { documentId: DOCUMENT, text })).toBe("1");
    expect(citedLines([at(5, 6)], { documentId: DOCUMENT, text })).toBe("2");
  });
});
