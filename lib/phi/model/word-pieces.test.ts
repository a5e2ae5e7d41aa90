import { describe, expect, test } from "vitest";
import { WordPieces } from "./word-pieces";

const VOCABULARY = ["[PAD]", "[UNK]", "[CLS]", "[SEP]", "un", "##able", "##a", "##ble", "a", "ada"];
const pieces = new WordPieces(VOCABULARY.join("\n"));
const namesOf = (word: string): (string | undefined)[] =>
  pieces.of(word).map((id) => VOCABULARY[id]);

describe("word pieces", () => {
  test.each<[string, string[]]>([
    ["unable", ["un", "##able"]],
    ["ADA", ["ada"]],
    ["ádà", ["ada"]],
    ["aa", ["a", "##a"]],
    ["unzip", ["[UNK]"]],
    ["x".repeat(61), ["[UNK]"]],
    ["́", ["[UNK]"]],
  ])("%s", (word, expected) => {
    expect(namesOf(word)).toEqual(expected);
  });

  test("a word of many pieces keeps the first twelve", () => {
    expect(namesOf("a".repeat(40))).toHaveLength(12);
  });

  test("a vocabulary without its marks is refused", () => {
    expect(() => new WordPieces("a\nb")).toThrow("[UNK]");
  });
});
