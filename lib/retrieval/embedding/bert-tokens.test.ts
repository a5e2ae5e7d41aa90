import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { basicTokens, embedderPieces, tokensOf } from "./bert-tokens";

const VOCABULARY = ["[PAD]", "[UNK]", "[CLS]", "[SEP]", "chest", "pain", "##ful", "##s", "un", "-"];
const vocabulary = embedderPieces(VOCABULARY.join("\n"));
const UNKNOWN = 1;
const named = (text: string): string[] =>
  tokensOf(text, vocabulary).map((ids) => ids.map((id) => VOCABULARY[id] ?? "").join(""));

describe("words and signs", () => {
  test.each<[string, string[]]>([
    ["Chest pain, worse.", ["chest", "pain", ",", "worse", "."]],
    ["X-ray (PA/lat)", ["x", "-", "ray", "(", "pa", "/", "lat", ")"]],
    ["Crème BRÛLÉE", ["creme", "brulee"]],
    ["5 mg^2 + $3", ["5", "mg", "^", "2", "+", "$", "3"]],
    ["名前 ok", ["名", "前", "ok"]],
    ["a\u200bb\u00adc", ["abc"]],
    ["tab\there\r\nthere\u00a0too", ["tab", "here", "there", "too"]],
    ["ΛΌΓΟΣ", ["λογοσ"]],
    ["", []],
    [" \n\t ", []],
  ])("%j", (text, expected) => {
    expect(basicTokens(text)).toEqual(expected);
  });
});

describe("pieces", () => {
  test.each<[string, string[]]>([
    ["chest pain", ["chest", "pain"]],
    ["painful", ["pain##ful"]],
    ["Pains", ["pain##s"]],
    ["unpainful", ["[UNK]"]],
    ["chest-pain", ["chest", "-", "pain"]],
  ])("of %j", (text, expected) => {
    expect(named(text)).toEqual(expected);
  });

  test.each([
    ["a word with an unknown ending", "painzz"],
    ["a word of more than a hundred letters", "s".repeat(101)],
  ])("of %s are one unknown piece, not a part of it", (_name, word) => {
    expect(tokensOf(word, vocabulary)).toEqual([[UNKNOWN]]);
  });

  test("of a word of a hundred letters are all kept", () => {
    const word = `pain${"s".repeat(96)}`;
    expect(tokensOf(word, vocabulary)[0]).toHaveLength(97);
  });

  test("are at least one a word, and never a mark of an end", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", maxLength: 80 }), (text) => {
        const words = tokensOf(text, vocabulary);
        expect(words).toHaveLength(basicTokens(text).length);
        for (const ids of words) {
          expect(ids.length).toBeGreaterThan(0);
          expect(ids).not.toContain(vocabulary.first);
          expect(ids).not.toContain(vocabulary.last);
        }
      }),
    );
  });

  test("need a vocabulary with the marks", () => {
    expect(() => embedderPieces("chest\npain")).toThrow("[UNK]");
  });
});
