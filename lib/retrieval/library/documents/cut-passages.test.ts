import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { cutPassages } from "./cut-passages";

const wordsOf = (text: string): string[] => text.split(/\s+/).filter(Boolean);
const sentence = (word: string, count: number): string =>
  `${Array.from({ length: count }, () => word).join(" ")}.`;

describe("a document is cut", () => {
  test.each([
    ["a name of a chapter", "Chest pain in adults"],
    ["a numbered one", "3.2 Dosing in renal impairment"],
    ["twelve words", sentence("Word", 12).slice(0, -1)],
    ["one that begins with a letter of another script", "Ägyptische Studien"],
  ])("under %s", (_name, line) => {
    expect(cutPassages([`${line}\n\n${sentence("a", 20)}`])[0]?.heading).toBe(line);
  });

  test("under the heading of the page before, when a page begins without one", () => {
    const pages = [`Dosing\n\n${sentence("a", 150)}`, sentence("b", 150)];
    expect(cutPassages(pages).map(({ page, heading }) => [page, heading])).toEqual([
      [1, "Dosing"],
      [2, "Dosing"],
    ]);
  });

  test("into passages of 80 to 180 words, the last of which may be shorter", () => {
    const pages = [Array.from({ length: 12 }, (_, at) => sentence(`w${at}`, 50)).join("\n\n")];
    const sizes = cutPassages(pages).map(({ text }) => wordsOf(text).length);
    expect(sizes).toEqual([150, 150, 150, 150]);
  });

  test("at a heading once a passage is long enough, and says under which it stands", () => {
    const pages = [`First things\n\n${sentence("a", 90)}\n\nSecond things\n\n${sentence("b", 90)}`];
    expect(cutPassages(pages).map(({ heading, text }) => [heading, text.split("\n")[0]])).toEqual([
      ["First things", "First things"],
      ["Second things", "Second things"],
    ]);
  });

  test("with the page on which each passage begins", () => {
    const pages = [sentence("a", 100), "", sentence("b", 100)];
    expect(cutPassages(pages).map(({ page }) => page)).toEqual([1, 3]);
  });

  test("between sentences where a paragraph is too long, and between words where a sentence is", () => {
    const long = [sentence("A", 100), sentence("B", 100), sentence("C", 400)].join(" ");
    const sizes = cutPassages([long]).map(({ text }) => wordsOf(text).length);
    expect(sizes).toEqual([100, 100, 180, 180, 40]);
  });

  test.each([
    ["nothing", []],
    ["empty pages", ["", "  \n\n "]],
    ["what no reader sees", ["\u200b\u200b \u{e0041}"]],
  ])("into nothing for %s", (_name, pages) => {
    expect(cutPassages(pages)).toEqual([]);
  });

  test.each([
    ["a sentence", "This is a sentence."],
    ["a number", "12"],
    ["a question", "Is it a heading?"],
    ["a line that ends like a list", "Things to do:"],
    ["a sign alone", "§ 5"],
    [
      "a line of twelve words that is far too long",
      sentence("Supercalifragilistic", 9).slice(0, -1),
    ],
    ["a line that begins small", "and so on"],
    ["thirteen words", sentence("Word", 13).slice(0, -1)],
  ])("and %s is no heading", (_name, line) => {
    expect(cutPassages([`${line}\n\n${sentence("a", 20)}`])[0]?.heading).toBeNull();
  });

  test("so that each word stands in just one passage, in its order", () => {
    const word = fc.stringMatching(/^[A-Za-z]{1,9}[.]?$/);
    const paragraph = fc.array(word, { maxLength: 60 }).map((words) => words.join(" "));
    const page = fc.array(paragraph, { maxLength: 12 }).map((parts) => parts.join("\n\n"));
    fc.assert(
      fc.property(fc.array(page, { maxLength: 4 }), (pages) => {
        const cut = cutPassages(pages);
        expect(cut.flatMap(({ text }) => wordsOf(text))).toEqual(pages.flatMap(wordsOf));
        expect(cut.every(({ text }) => wordsOf(text).length <= 180)).toBe(true);
      }),
    );
  });

  test("so that no character is cut in two, however long a word is", () => {
    const unit = fc.constantFrom("a", "😀", "é", "𝒳", "-");
    fc.assert(
      fc.property(fc.string({ unit, minLength: 1, maxLength: 900, size: "max" }), (word) => {
        const texts = cutPassages([word]).map(({ text }) => text);
        for (const text of texts) expect(text.isWellFormed()).toBe(true);
        expect(texts.join(" ").replace(/\s/g, "")).toBe(word.normalize("NFC"));
      }),
    );
    expect(cutPassages([`a${"😀".repeat(300)}`])[0]?.text.isWellFormed()).toBe(true);
  });

  test("so that a word without an end has one", () => {
    const cut = cutPassages(["x".repeat(50_000)]);
    expect(Math.max(...cut.map(({ text }) => text.length))).toBeLessThan(40_000);
    expect(cut.map(({ text }) => text.replace(/\s/g, "")).join("")).toBe("x".repeat(50_000));
  });
});
