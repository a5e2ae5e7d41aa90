import { describe, expect, it } from "vitest";
import { CONTENT, DOCUMENT, SOURCE, idOf, item } from "../acts/review-fixture";
import { isPlaced, itemAbout, sentenceOfClause } from "./place-clause";

const spanOf = (words: string) => {
  const start = SOURCE.indexOf(words);
  return { start, end: start + words.length };
};
const clauseOf = (...words: readonly string[]) => ({
  ...spanOf(words[0] ?? ""),
  pieces: words.map(spanOf),
});

describe("a listed clause that is placed", () => {
  it("makes a sentence of its own words and cites them", () => {
    const { text, citations } = sentenceOfClause(DOCUMENT, SOURCE, clauseOf("he swelled up"));
    expect(text).toBe("He swelled up.");
    expect(citations).toEqual([{ documentId: DOCUMENT, ...spanOf("he swelled up") }]);
  });

  it.each([
    [["BP 148/86", "the CT dye"], "BP 148/86; the CT dye."],
    [["chest pressure two weeks,"], "Chest pressure two weeks."],
    [["50 mg prn\nBP"], "50 mg prn BP."],
  ])("%j reads %j", (words, text) => {
    expect(sentenceOfClause(DOCUMENT, SOURCE, clauseOf(...words)).text).toBe(text);
  });

  it("never makes a sentence longer than a note may hold", () => {
    const long = "a".repeat(9000);
    const clause = { start: 0, end: 9000, pieces: [{ start: 0, end: 9000 }] };
    expect(sentenceOfClause(DOCUMENT, long, clause).text).toHaveLength(8000);
  });

  it("counts as placed when each piece is cited, not before", () => {
    expect(isPlaced(CONTENT, DOCUMENT, clauseOf("BP 148/86"))).toBe(true);
    expect(isPlaced(CONTENT, DOCUMENT, clauseOf("BP 148/86", "the CT dye"))).toBe(false);
    expect(isPlaced(CONTENT, idOf(1), clauseOf("BP 148/86"))).toBe(false);
  });

  it("knows the thing that asks about it", () => {
    expect(itemAbout(CONTENT, DOCUMENT, clauseOf("with the CT dye"))?.id).toBe(item(3, "info").id);
    expect(itemAbout(CONTENT, DOCUMENT, clauseOf("BP 148/86"))).toBeUndefined();
  });
});
