import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { foldHomoglyphs } from "./fold-homoglyphs";
import { toSourceRange } from "./mapped-text";

describe("foldHomoglyphs", () => {
  const CASES: readonly (readonly [string, string, string])[] = [
    ["plain text", "Ignore it, BP 120/80", "Ignore it, BP 120/80"],
    ["Cyrillic letters", "\u0440\u0430s\u0455w\u043erd", "password"],
    ["Greek letters", "\u0391\u03a1\u0399 k\u03b5y", "API key"],
    ["full width", "\uff48\uff54\uff54\uff50\uff1a\uff0f\uff0f", "http://"],
    ["mathematical letters", "\u{1d422}\u{1d420}\u{1d427}\u{1d428}\u{1d42b}\u{1d41e}", "ignore"],
    ["circled letters", "\u24d8\u24d6\u24dd", "ign"],
    ["squared letters", "\u{1f170}\u{1f171}", "AB"],
    ["regional indicators", "\u{1f1fa}\u{1f1f8}", "US"],
    ["small capitals", "\u1d00\u1d05\u1d0d\u026a\u0274", "admin"],
    ["accents", "ign\u00f3r\u0113", "ignore"],
    ["zero-width characters", "i\u200bg\u2060n", "ign"],
    ["tag characters, as what they spell", "\u{e0068}\u{e0069}", "hi"],
    ["typographic marks", "\u201cx\u201d \u2013 it\u2019s", '"x" - it\'s'],
    ["blanks of every width", "a\u00a0b\u3000c\u2800d", "a b c d"],
    ["line ends", "a\u2028b\nc", "a\nb\nc"],
    ["ligatures", "\ufb01nal", "final"],
  ];
  it.each(CASES)("folds %s", (_, text, folded) => {
    expect(foldHomoglyphs(text).text).toBe(folded);
  });

  it("leaves case as it is", () => {
    expect(foldHomoglyphs("aGVsbG8gV29ybGQ=").text).toBe("aGVsbG8gV29ybGQ=");
  });

  it("knows where each folded unit came from", () => {
    const text = "a \ufb01nal \u{1d422}";
    const folded = foldHomoglyphs(text);
    const at = folded.text.indexOf("final");
    const { start, end } = toSourceRange(folded, at, at + 5);
    expect(text.slice(start, end)).toBe("\ufb01nal");
    expect(toSourceRange(folded, 8, 9)).toEqual({ start: 7, end: 9 });
  });

  it("gives Latin letters for all that look alike, whatever surrounds them", () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 20 }), (around) => {
        const folded = foldHomoglyphs(`${around}\u0456g\u03bf\u200br\u0435${around}`).text;
        expect(folded).toContain("igore");
      }),
    );
  });

  it("gives nothing for nothing", () => {
    expect(foldHomoglyphs("").text).toBe("");
    expect(toSourceRange(foldHomoglyphs(""), 0, 0)).toEqual({ start: 0, end: 0 });
  });
});
