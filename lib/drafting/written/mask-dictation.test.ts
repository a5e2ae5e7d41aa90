import { describe, expect, it } from "vitest";
import { maskDictation } from "./mask-dictation";

describe("maskDictation", () => {
  it("writes spoken marks as marks and keeps every offset", () => {
    const source = "fever comma no cough period new paragraph plan rest full stop end of dictation";
    const { text, marks, isDictated } = maskDictation(source);
    expect(isDictated).toBe(true);
    expect(text).toHaveLength(source.length);
    expect(text.replace(/[ \n]+/g, " ")).toBe("fever, no cough. plan rest. . ");
    expect(marks.map(({ start, end }) => source.slice(start, end))).toEqual([
      "comma",
      "period",
      "new paragraph",
      "full stop",
      "end of dictation",
    ]);
  });

  it.each([
    "Last menstrual period 3 weeks ago. Sigmoid colon normal.",
    "Cough for three days. Comma.",
    "She has a heavy period every month.",
    "",
    "new line",
  ])("leaves %j as it is", (source) => {
    expect(maskDictation(source)).toEqual({ text: source, marks: [], isDictated: false });
  });

  it("leaves what is a thing in a dictated note", () => {
    const source = "last menstrual period in may period sigmoid colon normal period no pain period";
    expect(maskDictation(source).text).toContain("menstrual period in may.");
    expect(maskDictation(source).text).toContain("sigmoid colon normal.");
  });
});
