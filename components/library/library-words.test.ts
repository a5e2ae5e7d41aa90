import { describe, expect, test } from "vitest";
import type { LibraryCardView } from "./library-view";
import { citationWords, findingLines, matchingCards, reviewWords } from "./library-words";

const card = (more: Partial<LibraryCardView> = {}): LibraryCardView => ({
  id: "gout",
  topic: "diagnosis",
  title: "Gout",
  body: "Crystals of urate.",
  keywords: ["podagra"],
  citation: { publisher: "Test", title: "On gout", year: 2026 },
  writtenOn: "2026-11-26",
  sha256: "0",
  reviews: [],
  ...more,
});
const review = { reviewer: "A. Testperson, MD", on: "2026-11-26", isOwn: false };
const KNEE = card({ id: "knee", topic: "presentation", title: "Painful knee", reviews: [review] });

describe("what was found in a document", () => {
  test("is said by page, in the order of the pages", () => {
    expect(
      findingLines([
        { category: "name", page: 3, count: 2 },
        { category: "date", page: 1, count: 1 },
        { category: "email", page: 3, count: 1 },
      ]),
    ).toEqual(["Page 1: 1 date", "Page 3: 2 names and 1 e-mail address"]);
  });

  test("is cut after a few pages, and says how many more there are", () => {
    const findings = Array.from({ length: 9 }, (_, at) => ({
      category: "date" as const,
      page: at + 1,
      count: 1,
    }));
    expect(findingLines(findings, 3).at(-1)).toBe("and 6 more pages");
    expect(findingLines(findings, 8).at(-1)).toBe("and 1 more page");
    expect(findingLines([])).toEqual([]);
  });

  test("of a kind without a name of its own is a number", () => {
    expect(findingLines([{ category: "other", page: 1, count: 1 }])).toEqual([
      "Page 1: 1 other number",
    ]);
  });
});

test.each([
  [{ publisher: "ADA", year: 2026 }, "ADA, 2026"],
  [{ publisher: "ADA", year: null }, "ADA, no year"],
])("a citation is %j", (citation, words) => {
  expect(citationWords(citation)).toBe(words);
});

test.each([
  [[], "Not reviewed"],
  [[review], "A. Testperson, MD"],
  [[review, review, review], "A. Testperson, MD and 2 more"],
])("reviews %j", (reviews, words) => {
  expect(reviewWords(reviews)).toBe(words);
});

test.each([
  ["", "", false, ["gout", "knee"]],
  ["URATE podagra", "", false, ["gout", "knee"]],
  ["painful", "", false, ["knee"]],
  ["urate nothing", "", false, []],
  ["", "diagnosis", false, ["gout"]],
  ["", "", true, ["gout"]],
])("words %j, topic %j, unreviewed only %j find %j", (words, topic, isUnreviewedOnly, ids) => {
  const found = matchingCards([card(), KNEE], { words, topic, isUnreviewedOnly });
  expect(found.map(({ id }) => id)).toEqual(ids);
});
