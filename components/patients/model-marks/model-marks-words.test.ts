import { describe, expect, it } from "vitest";
import { marksLabel, modelsMaySee, whatMarksMean } from "./model-marks-words";

const ROWS = [
  ["normal", true, "by_rule", /^Language models may see the de-identified text/, "Ordinary record"],
  ["part2", true, "by_consent", /where a consent of the patient names it/, "42 CFR Part 2 record"],
  ["restricted", true, "never", /^No language model/, "Restricted record"],
  ["psychotherapy", true, "never", /^No language model/, "Psychotherapy notes"],
  ["normal", false, "never", /^No language model/, "No language model"],
  ["part2", false, "never", /^No language model/, "42 CFR Part 2 record, no model"],
] as const;

describe("what a text and its chart say of language models", () => {
  it.each(ROWS)("is, for %s and %s: %s", (sensitivity, isAiAllowed, may, words, label) => {
    const marks = { sensitivity, isAiAllowed };
    expect(modelsMaySee(marks)).toBe(may);
    expect(whatMarksMean(marks, "chart")).toMatch(words);
    expect(whatMarksMean(marks, "text")).toMatch(words);
    expect(marksLabel(marks)).toBe(label);
  });

  it("does not say that identifiers never leave", () => {
    const marks = { sensitivity: "normal", isAiAllowed: true } as const;
    expect(whatMarksMean(marks, "text")).toMatch(/names, dates and numbers only where/);
  });

  it("speaks of the one draft of a text, and of all drafts of a chart", () => {
    const marks = { sensitivity: "psychotherapy", isAiAllowed: true } as const;
    expect(whatMarksMean(marks, "text")).toMatch(/about this text.*writes the draft\.$/);
    expect(whatMarksMean(marks, "chart")).toMatch(/about this chart.*writes the drafts\.$/);
  });
});
