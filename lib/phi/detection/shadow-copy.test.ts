import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { shadowOf } from "./shadow-copy";

describe("shadowOf", () => {
  const CASES: readonly (readonly [string, string, string])[] = [
    ["plain text", "Mr. Brennick", "Mr. Brennick"],
    ["zero-width characters", "Bren\u200bni\u200dck\ufeff", "Brennick"],
    ["soft hyphens", "Bren\u00adnick", "Brennick"],
    ["direction marks", "\u202eBrennick\u202c", "Brennick"],
    ["curly quotes", "Mary\u2019s \u201cx\u201d", 'Mary\'s "x"'],
    ["dashes", "415\u2013555\u20140142", "415-555-0142"],
    ["full-width digits", "\uff14\uff15", "45"],
    ["no-break spaces", "Mr.\u00a0B\u202fC", "Mr. B C"],
    ["decomposed accents", "Nu\u0301n\u0303ez", "N\u00fa\u00f1ez"],
    ["ligatures", "\ufb01ne", "fine"],
    ["fractions, which must not join digits", "1\u00bd", "1\u00bd"],
    ["superscripts, which must not join digits", "m\u00b2", "m\u00b2"],
    ["O between digits", "12O4", "1204"],
    ["l between digits", "12l4", "1214"],
    ["O in a word", "Oslo 12", "Oslo 12"],
    ["a capital O before a digit", "O2 sat 98", "O2 sat 98"],
    ["NUL and control characters", "a\u0000b\u0007c", "abc"],
    ["line breaks, which stay", "a\nb\r\nc\td", "a\nb\r\nc\td"],
    ["line separators", "a\u2028b", "a\nb"],
    ["emoji", "ok \u{1f600} x", "ok \u{1f600} x"],
    ["an empty text", "", ""],
  ];
  it.each(CASES)("cleans %s", (_, text, expected) => {
    expect(shadowOf(text).text).toBe(expected);
  });

  it("maps a value back to every unit it came from", () => {
    const text = "x Bren\u200bni\u0301ck y";
    const shadow = shadowOf(text);
    const start = shadow.text.indexOf("Bren");
    const end = shadow.text.indexOf(" y");
    expect(shadow.toSource(start, end)).toEqual({ start: 2, end: text.indexOf(" y") });
  });

  it("maps a range of the original into the shadow", () => {
    const text = "\u200bMr. Bren\u200bnick";
    const shadow = shadowOf(text);
    const { start, end } = shadow.fromSource(text.indexOf("Bren"), text.length);
    expect(shadow.text.slice(start, end)).toBe("Brennick");
  });

  it("keeps ranges inside the text and in order for any input", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 80 }), (text) => {
        const shadow = shadowOf(text);
        let last = 0;
        for (let at = 0; at < shadow.text.length; at += 1) {
          const { start, end } = shadow.toSource(at, at + 1);
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
          last = start;
        }
      }),
      { numRuns: 300 },
    );
  });

  it("survives lone surrogates", () => {
    expect(() => shadowOf("a\ud800b\udc00\u200b")).not.toThrow();
  });
});

describe("a letter under many marks", () => {
  it("keeps eight of them, and all of them belong to it", () => {
    const shadow = shadowOf(`a${"\u0301".repeat(50_000)} b`);
    expect(shadow.text.length).toBeLessThan(16);
    expect(shadow.toSource(0, 1)).toEqual({ start: 0, end: 50_001 });
  });
});
