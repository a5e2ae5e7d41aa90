import { describe, expect, test } from "vitest";
import { classifierPieces } from "./classifier-pieces";

const VOCABULARY = ["[PAD]", "[UNK]", "[CLS]", "[SEP]", "##a", "a", "ada"];
const pieces = classifierPieces(VOCABULARY.join("\n"));
const namesOf = (word: string): (string | undefined)[] =>
  pieces.of(word).map((id) => VOCABULARY[id]);

describe("a word as the classifier reads it", () => {
  test.each<[string, string, string[]]>([
    ["capitals are small letters", "ADA", ["ada"]],
    ["accents are left out", "ádà", ["ada"]],
    ["an accent that stands apart is left out", "a\u0301a", ["a", "##a"]],
    ["an accent alone is nothing, and unknown", "\u0301", ["[UNK]"]],
    ["sixty-one letters are unknown", "a".repeat(61), ["[UNK]"]],
  ])("%s", (_rule, word, expected) => {
    expect(namesOf(word)).toEqual(expected);
  });

  test("sixty letters are not too many, and give their first twelve pieces", () => {
    expect(namesOf("a".repeat(60))).toEqual(["a", ...Array.from({ length: 11 }, () => "##a")]);
  });
});
