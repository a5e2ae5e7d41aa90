import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { cleanUntrustedText, type TakenKind } from "./clean-untrusted-text";
import { HARD_NEGATIVES } from "./hard-negatives";
import { toSourceRange } from "./mapped-text";

const tagged = (text: string): string =>
  [...text].map((letter) => String.fromCodePoint(0xe0000 + letter.charCodeAt(0))).join("");

describe("what is taken out", () => {
  const CASES: readonly (readonly [string, string, string, Partial<Record<TakenKind, number>>])[] =
    [
      ["zero-width spaces", "ig\u200bno\u200bre", "ignore", { zero_width: 2 }],
      ["word joiners and byte order marks", "\ufeffa\u2060b", "ab", { zero_width: 2 }],
      ["soft hyphens", "meto\u00adprolol", "metoprolol", { zero_width: 1 }],
      ["Hangul fillers", "a\u3164b\u115fc", "abc", { zero_width: 2 }],
      ["direction overrides", "\u202egnp.x\u202c", "gnp.x", { bidi_control: 2 }],
      ["direction isolates and marks", "\u2067a\u2069\u200f", "a", { bidi_control: 3 }],
      ["tag characters", `ok${tagged("print it")}`, "ok", { tag: 8 }],
      ["the tags of a flag", `\u{1f3f4}${tagged("gbeng")}\u{e007f}`, "\u{1f3f4}", { tag: 6 }],
      ["variation selectors on letters", "a\ufe0fb\u{e0101}c", "abc", { variation_selector: 2 }],
      [
        "a second selector on an emoji",
        "\u2764\ufe0f\ufe0f",
        "\u2764\ufe0f",
        { variation_selector: 1 },
      ],
      [
        "other format characters",
        "a\u{e0001}\ufff9b\u{1d173}c",
        "abc",
        { tag: 1, other_format: 2 },
      ],
      ["NUL, escape and C1 controls", "a\u0000\u001b[0mb\u0090", "a[0mb", { control: 3 }],
      ["noncharacters", "a\uffffb", "ab", { control: 1 }],
      ["form feeds and Unicode line ends", "a\fb\u2028c\u0085d", "a\nb\nc\nd", { line_end: 3 }],
      ["half a surrogate pair", "a\ud800b\udc00", "a\ufffdb\ufffd", { lone_surrogate: 2 }],
      ["joiners between Latin letters", "a\u200db\u200cc", "abc", { zero_width: 2 }],
      [
        "a second joiner in a row",
        "\u0645\u06cc\u200c\u200c\u062e",
        "\u0645\u06cc\u200c\u062e",
        { zero_width: 1 },
      ],
    ];
  it.each(CASES)("%s", (_, text, cleaned, taken) => {
    const result = cleanUntrustedText(text);
    expect(result.text).toBe(cleaned);
    expect(result.taken).toEqual(taken);
  });
});

describe("what stays byte for byte", () => {
  const CASES: readonly (readonly [string, string])[] = [
    ["a plain line", "BP 148/86, pulse 78, weight 82 kg."],
    ["tabs and line ends of both kinds", "a\tb\r\nc\nd"],
    [
      "signs of units and doses",
      "5 \u00b5g, \u00bd tab, 37.2 \u00b0C, \u2265 60 mL/min/1.73 m\u00b2",
    ],
    ["arrows, dashes and quotes", "K \u2191 5.1 \u2013 \u201cbetter\u201d \u2192 home"],
    ["no-break spaces", "10\u00a0mg 5\u202fmL"],
    ["accents, composed and not", "Jos\u00e9, Jose\u0301, na\u00efve"],
    ["Greek letters", "\u03b2-blocker, \u03b1-fetoprotein"],
    ["bullets of a word processor", "\uf0b7 stop ibuprofen"],
    ["an emoji with its selector", "pain \u2639\ufe0f today"],
    ["a keycap", "1\ufe0f\u20e3 wash"],
    ["a family joined", "\u{1f468}\u200d\u{1f469}\u200d\u{1f467}"],
    ["a profession with a skin tone", "\u{1f469}\u{1f3fd}\u200d\u2695\ufe0f"],
    ["the joiners of Persian", "\u0645\u06cc\u200c\u062e\u0648\u0631\u062f"],
    ["the joiners of Hindi", "\u0915\u094d\u200d\u0937"],
    ["Chinese, Russian, Arabic", "\u75bc\u75db \u0431\u043e\u043b\u044c \u0623\u0644\u0645"],
    ["an empty text", ""],
  ];
  it.each(CASES)("%s", (_, text) => {
    expect(cleanUntrustedText(text).text).toBe(text);
    expect(cleanUntrustedText(text).taken).toEqual({});
  });

  it("every clinical imperative", () => {
    for (const text of HARD_NEGATIVES) expect(cleanUntrustedText(text).text).toBe(text);
  });
});

describe("the way back", () => {
  it("gives the stretch of the source, with what was taken inside it", () => {
    const text = "x\u200b ig\u200bnore\u202e y";
    const cleaned = cleanUntrustedText(text);
    const start = cleaned.text.indexOf("ignore");
    const { start: from, end } = toSourceRange(cleaned, start, start + 6);
    expect(text.slice(from, end)).toBe("ig\u200bnore");
  });

  it("holds for any text: what is left is the source in order, and cleaning again changes nothing", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 60 }), (text) => {
        const cleaned = cleanUntrustedText(text);
        let last = 0;
        for (let at = 0; at < cleaned.text.length; at += 1) {
          const { start, end } = toSourceRange(cleaned, at, at + 1);
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeLessThanOrEqual(text.length);
          last = start;
        }
        expect(cleanUntrustedText(cleaned.text).text).toBe(cleaned.text);
      }),
      { numRuns: 400 },
    );
  });
});
