import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { BenchCase } from "../cases/bench-case";
import { applyEdits, type Edit } from "./apply-edits";

const one = (text: string, start: number, end: number): BenchCase => ({
  id: "one",
  text,
  spans: [{ start, end, label: "NAME" }],
});
const valueOf = ({ text, spans }: BenchCase): string | undefined =>
  spans[0] === undefined ? undefined : text.slice(spans[0].start, spans[0].end);

describe("edits move the gold along", () => {
  const CASES: readonly (readonly [string, Edit[], string])[] = [
    ["a change before the span", [{ start: 0, end: 3, out: "visited" }], "Quillon"],
    ["a change behind the span", [{ start: 11, end: 12, out: "!!" }], "Quillon"],
    ["a change inside the span", [{ start: 5, end: 6, out: "uu" }], "Quuillon"],
    ["a character lost inside the span", [{ start: 5, end: 6, out: "" }], "Qillon"],
    ["the whole span", [{ start: 4, end: 11, out: "Bo" }], "Bo"],
    ["an insertion just before the span", [{ start: 4, end: 4, out: "__" }], "Quillon"],
    ["an insertion just behind the span", [{ start: 11, end: 11, out: "__" }], "Quillon"],
    ["an insertion inside the span", [{ start: 7, end: 7, out: "\u200b" }], "Qui\u200bllon"],
    ["no edit at all", [], "Quillon"],
  ];
  it.each(CASES)("%s", (_, edits, value) => {
    expect(valueOf(applyEdits(one("saw Quillon.", 4, 11), edits))).toBe(value);
  });

  it("takes a replaced stretch whole when the edge of the gold lies inside it", () => {
    const edited = applyEdits(one("saw Quillon.", 4, 11), [{ start: 2, end: 6, out: "XY" }]);
    expect(valueOf(edited)).toBe("XYillon");
  });

  it("moves the core with its span", () => {
    const source = {
      id: "one",
      text: "Dr. Abara came",
      spans: [{ start: 0, end: 9, core_start: 4, core_end: 9, label: "NAME" }],
    };
    const { text, spans } = applyEdits(source, [{ start: 0, end: 3, out: "Doctor" }]);
    expect(text.slice(spans[0]?.core_start, spans[0]?.core_end)).toBe("Abara");
  });

  it("refuses edits out of order", () => {
    const edits = [
      { start: 5, end: 6, out: "" },
      { start: 2, end: 3, out: "" },
    ];
    expect(() => applyEdits(one("saw Quillon.", 4, 11), edits)).toThrow(RangeError);
  });

  it("keeps every span inside the text, whatever is edited", () => {
    const edits = fc
      .array(fc.tuple(fc.nat(3), fc.nat(3), fc.string({ maxLength: 3 })), { maxLength: 8 })
      .map((steps) => {
        let at = 0;
        return steps.flatMap(([gap, length, out]) => {
          const [start, end] = [at + gap, at + gap + length];
          at = end;
          return end <= 12 ? [{ start, end, out }] : [];
        });
      });
    fc.assert(
      fc.property(edits, (made) => {
        const { text, spans } = applyEdits(one("saw Quillon.", 4, 11), made);
        for (const { start, end } of spans) {
          expect(start).toBeGreaterThanOrEqual(0);
          expect(end).toBeLessThanOrEqual(text.length);
          expect(start).toBeLessThanOrEqual(end);
        }
      }),
    );
  });
});
