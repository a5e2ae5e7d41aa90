import { describe, expect, it } from "vitest";
import type { IdentifierCategory, IdentifierSpan } from "../identifier.schema";
import { comparable, comparableWords } from "./comparable-value";
import { mergeSpans } from "./merge-spans";
import { snapSpan } from "./snap-spans";
import { recaseText } from "./casing/recase-text";
import { scanText } from "./scanned-text";

describe("snapSpan", () => {
  const CASES: readonly (readonly [string, string, IdentifierCategory, string])[] = [
    ["id QD-550417 x", "550417", "mrn", "QD-550417"],
    ["id 70415-QD x", "70415", "mrn", "70415-QD"],
    ["id 98/234.5b x", "98", "mrn", "98/234.5b"],
    ["id #4471 x", "4471", "mrn", "#4471"],
    ["(4471) x", "4471", "mrn", "4471"],
    ["Mr. Brennick's", "Brenn", "name", "Brennick"],
    ["Abara-Voss left", "Abara", "name", "Abara"],
    ["pre4471", "4471", "account", "pre4471"],
    ["end 4471.", "4471", "account", "4471"],
  ];
  it.each(CASES)("in %s grows %s (%s) to %s", (text, part, category, expected) => {
    const start = text.indexOf(part);
    const grown = snapSpan(text, {
      start,
      end: start + part.length,
      category,
      score: 1,
      reason: "test",
    });
    expect(text.slice(grown.start, grown.end)).toBe(expected);
  });

  it("keeps exact edges", () => {
    const candidate = {
      start: 0,
      end: 2,
      category: "age" as const,
      score: 1,
      reason: "test",
      exact: true,
    };
    expect(snapSpan("92yo", candidate)).toEqual(candidate);
  });
});

describe("mergeSpans", () => {
  const span = (
    start: number,
    end: number,
    score = 1,
    category: IdentifierCategory = "name",
  ): IdentifierSpan => ({ start, end, category, score, reason: "test" });
  const CASES: readonly (readonly [
    string,
    readonly IdentifierSpan[],
    readonly (readonly [number, number])[],
  ])[] = [
    [
      "keeps apart what does not touch",
      [span(0, 2), span(3, 5)],
      [
        [0, 2],
        [3, 5],
      ],
    ],
    [
      "keeps neighbours apart",
      [span(0, 2), span(2, 5)],
      [
        [0, 2],
        [2, 5],
      ],
    ],
    ["joins what overlaps", [span(0, 3), span(2, 5)], [[0, 5]]],
    ["swallows what lies inside", [span(0, 9), span(2, 5)], [[0, 9]]],
    [
      "sorts",
      [span(6, 8), span(0, 2)],
      [
        [0, 2],
        [6, 8],
      ],
    ],
    ["chains", [span(0, 3), span(2, 6), span(5, 9)], [[0, 9]]],
    ["drops empty spans", [span(3, 3)], []],
    ["takes nothing", [], []],
  ];
  it.each(CASES)("%s", (_, spans, expected) => {
    expect(mergeSpans(spans).map(({ start, end }) => [start, end])).toEqual(expected);
  });

  it("keeps the category of the best score, and of the longer on a tie", () => {
    expect(mergeSpans([span(0, 5, 0.6, "other"), span(1, 3, 0.9, "mrn")])[0]?.category).toBe("mrn");
    expect(mergeSpans([span(0, 3, 0.6, "other"), span(1, 6, 0.6, "mrn")])[0]?.category).toBe("mrn");
  });

  it("leaves its input unchanged", () => {
    const first = span(0, 3);
    mergeSpans([first, span(2, 5)]);
    expect(first.end).toBe(3);
  });
});

describe("comparable values", () => {
  it.each([
    ["4471-0926", "44710926"],
    ["  José  NÚÑEZ ", "josenunez"],
    ["Bren\u200bnick", "brennick"],
    ["\uff14\uff15", "45"],
    ["...", ""],
  ])("%j is %j", (value, expected) => {
    expect(comparable(value)).toBe(expected);
  });

  it.each([
    ["Brennick, Harold J.", ["brennick", "harold", "j"]],
    ["O'Neil's", ["oneil"]],
    ["Ana-Sofía", ["ana", "sofia"]],
    ["", []],
  ])("%j has the words %j", (value, expected) => {
    expect(comparableWords(value)).toEqual(expected);
  });
});

describe("recaseText", () => {
  const recase = (text: string): string => recaseText(scanText(text, "lower"));
  const CASES: readonly (readonly [string, string])[] = [
    ["saw harold okay", "saw Harold okay"],
    ["for edmund b. today", "for Edmund B. today"],
    ["at st. mary's hospital", "at St. Mary's hospital"],
    ["seen at johns hopkins", "seen at Johns Hopkins"],
    ["lives in chicago, illinois", "lives in Chicago, Illinois"],
    ["from new york city", "from New York City"],
    ["at mercy hospital", "at Mercy Hospital"],
  ];
  it.each(CASES)("%j becomes %j", (text, expected) => {
    expect(recase(text)).toBe(expected);
  });

  it.each([
    ["the hospital was full"],
    ["pain clinic tomorrow"],
    ["he will come in may"],
    ["gleason score of 7"],
    ["take two pills daily"],
    ["community clinic"],
  ])("%j stays", (text) => {
    expect(recase(text)).toBe(text);
  });

  it("never changes the length", () => {
    for (const text of ["straße in chicago", "ßt. mary's", "\ufb01ne at st. luke's"]) {
      expect(recase(text)).toHaveLength(text.length);
    }
  });
});
