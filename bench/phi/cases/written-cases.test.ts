import { describe, expect, it } from "vitest";
import { coreOf } from "./bench-case";
import { readMarkedCase, readWrittenCases } from "./written-cases";

describe("written cases", () => {
  const cases = readWrittenCases(`${import.meta.dirname}/written-cases.txt`);

  it("hold no mark that was not read", () => {
    for (const { text } of cases) expect(text).not.toMatch(/[«»]|%%/);
  });

  it("have every gold span inside its text", () => {
    for (const { text, spans } of cases) {
      for (const { start, end } of spans) {
        expect(text.slice(start, end).trim()).toHaveLength(end - start);
      }
    }
  });

  it("are many, and some of them identify nobody", () => {
    expect(cases.length).toBeGreaterThanOrEqual(40);
    expect(cases.filter(({ spans }) => spans.length === 0).length).toBeGreaterThanOrEqual(6);
  });
});

describe("a marked case", () => {
  it("gives the text without marks and where they stood", () => {
    const { text, spans } = readMarkedCase("m", "Saw «NAME|Abara» on «DATE|3/4».");
    expect(text).toBe("Saw Abara on 3/4.");
    expect(spans).toEqual([
      { start: 4, end: 9, label: "NAME" },
      { start: 13, end: 16, label: "DATE" },
    ]);
  });

  it("has the whole span for its core", () => {
    expect(coreOf({ start: 1, end: 5, label: "NAME" })).toEqual({ start: 1, end: 5 });
    expect(coreOf({ start: 1, end: 5, core_start: 2, label: "NAME" })).toEqual({
      start: 2,
      end: 5,
    });
  });
});
