import { describe, expect, test } from "vitest";
import { readAge } from "../clauses/read-age";
import { extractClauses } from "../extract-clauses";
import { extractFacts } from "../extract-facts";
import { readStatements } from "./read-statements";

function said(text: string) {
  const clauses = extractClauses(text);
  const facts = extractFacts(clauses.sources, readAge(text));
  return readStatements(text, clauses, facts).statements.map(({ text: words, polarity }) => ({
    words,
    polarity,
  }));
}
const polarityOf = (text: string, words: string) =>
  said(text).find((statement) => statement.words.includes(words))?.polarity;

describe("what a clause says of the patient", () => {
  test.each([
    ["HPI: chest pain since noon.", "chest pain", "present"],
    ["ROS: no fever", "fever", "present"],
    ["[doctor] any chest pain ?\n[patient] no .", "chest pain", "absent"],
    ["[doctor] any chest pain ?\n[patient] yes , since noon .", "chest pain", "present"],
  ])("%s: %s is %s", (text, words, polarity) => {
    expect(polarityOf(text, words)).toBe(polarity);
  });

  test.each([
    ["FH: father with chest pain and an MI at 51", "chest pain"],
    ["Plan: return for chest pain", "chest pain"],
    ["Allergies: penicillin (anaphylaxis)", "penicillin"],
    ["HPI: Risks told: stroke, numbness or even death.", "stroke"],
    ["HPI: He had a rash with amoxicillin.", "rash"],
  ])("%s says nothing of how the patient is now", (text, words) => {
    expect(polarityOf(text, words)).toBe("none");
  });

  test("a yes is put behind its question, so that it is no open one", () => {
    const [first] = said("[doctor] any chest pain ?\n[patient] yes .");
    expect(first?.words).toMatch(/chest pain ?\? Yes\.$/);
  });

  test("what stands under past history is told as past", () => {
    expect(said("PMH: stroke")[0]?.words).toBe("Past medical history: stroke");
  });

  test("a reaction of right now stays a complaint", () => {
    expect(polarityOf("HPI: rash after amoxicillin started today.", "rash")).toBe("present");
    expect(polarityOf("Assessment: anaphylaxis to shellfish", "anaphylaxis")).toBe("present");
  });

  test("headings are no statements, but show what was examined", () => {
    expect(said("CC: weak legs\nExam:\nNeuro: intact\nSkin: warm\nPlan: rest")).toContainEqual({
      words: expect.stringMatching(/^Exam/),
      polarity: "none",
    });
  });
});
