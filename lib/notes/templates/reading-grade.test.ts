import { describe, expect, it } from "vitest";
import { countSyllables, readingGrade } from "./reading-grade.schema";

describe("countSyllables", () => {
  it.each([
    ["pain", 1],
    ["the", 1],
    ["chest", 1],
    ["take", 1],
    ["asked", 1],
    ["wanted", 2],
    ["table", 2],
    ["little", 2],
    ["pressure", 2],
    ["medicine", 3],
    ["hypertension", 4],
    ["e", 1],
    ["", 1],
  ])("%j has %i", (word, syllables) => {
    expect(countSyllables(word)).toBe(syllables);
  });
});

describe("readingGrade", () => {
  it("follows the formula of Flesch and Kincaid", () => {
    // 6 words, 6 syllables, 1 sentence: 0.39 × 6 + 11.8 × 1 − 15.59 is below 0.
    expect(readingGrade(["The cat sat on the mat."])).toBe(0);
    // 4 words, 12 groups of vowels, 1 sentence.
    expect(readingGrade(["Hypertension medication compliance noted."])).toBe(
      Math.round((0.39 * 4 + (11.8 * 12) / 4 - 15.59) * 10) / 10,
    );
  });

  it("is lower for plain words than for clinical ones", () => {
    const clinical = readingGrade(["Hypertension and dyspnea on exertion."]) ?? 0;
    expect(readingGrade(["High blood pressure and trouble breathing."]) ?? 99).toBeLessThan(
      clinical,
    );
  });

  it.each([[[]], [[""]], [["12.5 %", "[NAME_1]"]]])("%j has none", (sentences) => {
    expect(readingGrade(sentences)).toBeNull();
  });

  it("takes a hostile text in a moment", () => {
    const before = performance.now();
    readingGrade(["e".repeat(200_000), "a'".repeat(100_000)]);
    expect(performance.now() - before).toBeLessThan(500);
  });
});
