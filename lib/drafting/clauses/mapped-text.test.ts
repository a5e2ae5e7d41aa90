import { describe, expect, it } from "vitest";
import { joinSpans, joinTokens, mapIdentity, sourceSpan } from "./mapped-text";

describe("a shadow text", () => {
  it("knows where its characters came from", () => {
    const mapped = joinTokens([
      { text: "20", start: 10, end: 16 },
      { text: "mg", start: 17, end: 27 },
      { text: ".", start: 28, end: 29 },
    ]);
    expect(mapped.text).toBe("20 mg.");
    expect(sourceSpan(mapped, 0, 2)).toEqual({ start: 10, end: 16 });
    expect(sourceSpan(mapped, 0, 5)).toEqual({ start: 10, end: 27 });
  });

  it("of a written text is the text", () => {
    const mapped = mapIdentity("cough", 7);
    expect(sourceSpan(mapped, 0, 5)).toEqual({ start: 7, end: 12 });
  });
});

describe("joinSpans", () => {
  it.each([
    [[], []],
    [
      [
        { start: 5, end: 8 },
        { start: 1, end: 3 },
      ],
      [
        { start: 1, end: 3 },
        { start: 5, end: 8 },
      ],
    ],
    [
      [
        { start: 1, end: 3 },
        { start: 3, end: 5 },
      ],
      [{ start: 1, end: 5 }],
    ],
    [
      [
        { start: 1, end: 9 },
        { start: 2, end: 4 },
      ],
      [{ start: 1, end: 9 }],
    ],
  ])("%j becomes %j", (spans, joined) => {
    expect(joinSpans(spans)).toEqual(joined);
  });
});
