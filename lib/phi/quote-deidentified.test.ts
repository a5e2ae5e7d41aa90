import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { deidentify } from "./deidentify";
import { quoteDeidentified } from "./quote-deidentified";

function ticket(text: string) {
  const result = deidentify(text);
  if (!result.ok) throw new Error("blocked");
  return result.text;
}
const TEXT = ticket("Mr. Brennick has a cough\nfor two weeks. No fever.");
const at = (words: string) => ({
  start: TEXT.indexOf(words),
  end: TEXT.indexOf(words) + words.length,
});

describe("quotations from a de-identified text", () => {
  it("are a line each, with their number, and no line breaks of their own", () => {
    expect(
      quoteDeidentified(TEXT, [
        { id: "F1", spans: [at("cough\nfor two weeks"), at("No fever")] },
        { id: "F2", spans: [at("No fever")] },
      ]),
    ).toBe("F1: cough for two weeks … No fever\nF2: No fever");
  });

  it("hold a placeholder whole where an edge falls inside it", () => {
    const start = TEXT.indexOf("[NAME_1]") + 3;
    expect(quoteDeidentified(TEXT, [{ id: "F1", spans: [{ start, end: start + 12 }] }])).toMatch(
      /^F1: \[NAME_1\] has/,
    );
  });

  it.each(["", "F", "1", "F1: x", "f1", "F123456", "F1\nF2"])("take no number like %j", (id) => {
    expect(() => quoteDeidentified(TEXT, [{ id, spans: [at("cough")] }])).toThrow(/number/);
  });

  it("hold nothing but the numbers and words of the text, whatever the offsets", () => {
    const spans = fc.array(
      fc.record({ start: fc.integer({ min: -5, max: 90 }), end: fc.integer({ min: -5, max: 90 }) }),
      { maxLength: 4 },
    );
    fc.assert(
      fc.property(fc.array(spans, { maxLength: 4 }), (lines) => {
        const quoted = quoteDeidentified(
          TEXT,
          lines.map((each, index) => ({ id: `F${index + 1}`, spans: each })),
        );
        const plain = TEXT.replace(/\s+/g, " ");
        for (const [index, line] of quoted.split("\n").entries()) {
          if (lines.length === 0) return;
          const words = line.slice(`F${index + 1}: `.length).split(" … ");
          for (const each of words) expect(plain).toContain(each);
        }
      }),
    );
  });
});
