import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { WordPieces, type PieceReading } from "./word-pieces";

const VOCABULARY = ["[PAD]", "[UNK]", "[CLS]", "[SEP]", "un", "##able", "##a", "##ble", "a", "😀"];
const READING: PieceReading = {
  longestWord: 60,
  mostPieces: 12,
  spell: (word) => word.toLowerCase(),
};
const pieces = new WordPieces(VOCABULARY.join("\n"), READING);
const namesOf = (word: string, from = pieces): (string | undefined)[] =>
  from.of(word).map((id) => VOCABULARY[id]);
const readBy = (reading: Partial<PieceReading>): WordPieces =>
  new WordPieces(VOCABULARY.join("\n"), { ...READING, ...reading });

describe("word pieces", () => {
  test.each<[string, string, string[]]>([
    ["the longest known piece comes first", "unable", ["un", "##able"]],
    ["a word is spelled as the vocabulary spells it", "UNA", ["un", "##a"]],
    ["a piece inside a word is another than one at its start", "aa", ["a", "##a"]],
    ["a sign beyond the basic plane is one sign", "😀a", ["😀", "##a"]],
    ["an unknown ending makes the whole word unknown", "unzip", ["[UNK]"]],
    ["an unknown start makes the whole word unknown", "zable", ["[UNK]"]],
    ["half of a surrogate pair is unknown", "\ud83d", ["[UNK]"]],
    ["nothing is one unknown piece", "", ["[UNK]"]],
  ])("%s", (_rule, word, expected) => {
    expect(namesOf(word)).toEqual(expected);
  });

  test("a word is as long as it is spelled, and one sign too many makes it unknown", () => {
    const long = readBy({ longestWord: 3, spell: (word) => word.replaceAll("-", "") });
    expect(namesOf("a-a-a-", long)).toEqual(["a", "##a", "##a"]);
    expect(namesOf("aaaa", long)).toEqual(["[UNK]"]);
    expect(namesOf("---", long)).toEqual(["[UNK]"]);
  });

  test("of a word of many pieces the first are kept, and what follows them is not looked at", () => {
    expect(namesOf("a".repeat(40))).toHaveLength(12);
    expect(namesOf("aaz", readBy({ mostPieces: 2 }))).toEqual(["a", "##a"]);
    expect(namesOf("aaz", readBy({ mostPieces: 3 }))).toEqual(["[UNK]"]);
    expect(namesOf("a".repeat(60), readBy({ mostPieces: Infinity }))).toHaveLength(60);
  });

  test("what was asked before is answered alike, also after more words than are remembered", () => {
    const many = readBy({});
    const before = many.of("unable");
    for (let at = 0; at <= 20_000; at += 1) many.of(`a${at}`);
    expect(many.of("unable")).toEqual(before);
    expect(many.of("a7")).toEqual([1]);
  });

  test("of any word there is at least one piece, and never a mark of an end", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 80 }), (word) => {
        const ids = pieces.of(word);
        expect(ids.length).toBeGreaterThan(0);
        expect(ids.length).toBeLessThanOrEqual(READING.mostPieces);
        expect(ids).not.toContain(pieces.first);
        expect(ids).not.toContain(pieces.last);
      }),
    );
  });

  test("known pieces put together spell the word again", () => {
    const part = fc.constantFrom("able", "a", "ble");
    fc.assert(
      fc.property(fc.array(part, { maxLength: 5 }), (parts) => {
        const word = ["un", ...parts].join("");
        expect(namesOf(word).join("").replaceAll("##", "")).toBe(word);
      }),
    );
  });

  test.each(["[UNK]", "[CLS]", "[SEP]"])("a vocabulary without %s is refused", (mark) => {
    const rest = VOCABULARY.filter((piece) => piece !== mark).join("\n");
    expect(() => new WordPieces(rest, READING)).toThrow(mark);
  });
});
