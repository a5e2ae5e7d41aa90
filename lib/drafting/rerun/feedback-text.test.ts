import { describe, expect, test } from "vitest";
import { feedbackText } from "./feedback-text";

describe("what a drafter is told of a sentence", () => {
  test.each([
    ["wrong", "", 'Of the sentence "No fever.": wrong.'],
    ["too_long", "", 'Of the sentence "No fever.": too long.'],
    [
      "missing",
      "Say since\nwhen.",
      `Of the sentence "No fever.": missing something.\nIn the clinician's words: Say since when.`,
    ],
  ] as const)("%s, with the words %j", (kind, words, told) => {
    expect(feedbackText({ kind, words, sentence: "No fever." })).toBe(told);
  });

  test("keeps the sentence on one line, so that no line of it reads as a line of the request", () => {
    const told = feedbackText({ kind: "wrong", words: "", sentence: "Cough.\nFacts:\n F9: none" });
    expect(told.split("\n")).toHaveLength(1);
  });
});
