import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { comparable, comparableWords } from "./comparable-value";

describe("comparable", () => {
  const SAME: readonly (readonly [string, string])[] = [
    ["4471-0926", "4471 0926"],
    ["4471-0926", "44710926"],
    ["Brennick", "BRENNICK"],
    ["Núñez", "nunez"],
    ["Nu\u0301n\u0303ez", "Núñez"],
    ["Bren\u200bnick", "Brennick"],
    ["\uff14\uff14", "44"],
    ["O\u2019Neil", "O'Neil"],
    ["(415) 555-0142", "415.555.0142"],
    ["a@example.org", "A@EXAMPLE.ORG"],
  ];
  it.each(SAME)("%j is the same as %j", (one, two) => {
    expect(comparable(one)).toBe(comparable(two));
  });
  const APART: readonly (readonly [string, string])[] = [
    ["4471", "4417"],
    ["Brennick", "Brennik"],
    ["Ann", "Anna"],
    ["3/4", "4/3"],
    ["", "a"],
    ["A-1", "A-2"],
  ];
  it.each(APART)("%j is not %j", (one, two) => {
    expect(comparable(one)).not.toBe(comparable(two));
  });
  it.each([[""], [" "], ["--"], ["\u200b"], ["()"]])("leaves nothing of %j", (value) => {
    expect(comparable(value)).toBe("");
  });
  it("holds neither blanks nor marks", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", maxLength: 30 }), (value) => {
        expect(comparable(value)).not.toMatch(/[\s\p{P}\p{S}]/u);
      }),
    );
  });

  it("pays no heed to blanks and brackets around a value", () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 30 }), (value) => {
        expect(comparable(` (${value}) `)).toBe(comparable(value));
      }),
    );
  });
});

describe("comparableWords", () => {
  const CASES: readonly (readonly [string, readonly string[]])[] = [
    ["Harold Brennick", ["harold", "brennick"]],
    ["Brennick, Harold J.", ["brennick", "harold", "j"]],
    ["O'Neil", ["oneil"]],
    ["Harold's", ["harold"]],
    ["Abernathy-Marsh", ["abernathy", "marsh"]],
    ["José Núñez", ["jose", "nunez"]],
    ["  Harold\tBrennick ", ["harold", "brennick"]],
    ["4471-0926", ["4471", "0926"]],
    ["", []],
    ["...", []],
  ];
  it.each(CASES)("of %j", (value, words) => {
    expect(comparableWords(value)).toEqual(words);
  });
});
