import { describe, expect, it } from "vitest";
import { groupByHeading, headingOf, isPlanSentence } from "./note-headings.schema";
import { renderNote } from "./render-note";

const SENTENCES = [
  { section: "subjective", topic: "chief_complaint", text: "Chief complaint: cough." },
  { section: "subjective", text: "Cough for 3 days." },
  { section: "objective_exam", text: "Lungs clear." },
  { section: "objective_results", text: "CXR: no infiltrate." },
  { section: "assessment_and_plan", text: "Likely viral bronchitis." },
  { section: "assessment_and_plan", topic: "follow_up", text: "Return in 2 weeks." },
] as const;

describe("renderNote", () => {
  it("writes the headings of an encounter", () => {
    expect(renderNote(SENTENCES, "encounter")).toBe(
      [
        "CHIEF COMPLAINT\n\nCough.",
        "HISTORY OF PRESENT ILLNESS\n\nCough for 3 days.",
        "PHYSICAL EXAM\n\nLungs clear.",
        "RESULTS\n\nCXR: no infiltrate.",
        "ASSESSMENT AND PLAN\n\nLikely viral bronchitis.",
        "INSTRUCTIONS\n\nReturn in 2 weeks.",
      ].join("\n\n"),
    );
  });

  it("writes those of SOAP, assessment and plan together", () => {
    expect(renderNote(SENTENCES, "soap")).toBe(
      [
        "SUBJECTIVE\n\nChief complaint: cough.\nCough for 3 days.",
        "OBJECTIVE\n\nLungs clear.\nCXR: no infiltrate.",
        "ASSESSMENT AND PLAN\n\nLikely viral bronchitis.\nReturn in 2 weeks.",
      ].join("\n\n"),
    );
  });

  it("leaves out a heading without a sentence, and everything for nothing", () => {
    expect(renderNote(SENTENCES.slice(2, 3), "soap")).toBe("OBJECTIVE\n\nLungs clear.");
    expect(renderNote([], "soap")).toBe("");
  });
});

describe("assessment or plan", () => {
  it.each([
    "Start metoprolol 25 mg daily.",
    "We will order a CT scan.",
    "The patient is to rest.",
    "Cardiology referral.",
    "BMP and lipids in 6 weeks.",
    "Aspirin 81 mg daily.",
    "ED/911 if pain at rest.",
  ])("%j is plan", (text) => {
    expect(isPlanSentence(text)).toBe(true);
  });

  it.each([
    "Hypertension above goal.",
    "Likely stable angina.",
    "Left ankle sprain.",
    "I think this is gout.",
  ])("%j is assessment", (text) => {
    expect(isPlanSentence(text)).toBe(false);
    expect(headingOf({ section: "assessment_and_plan", text })).toBe("Assessment");
  });

  it("keeps an undecided sentence with the one before it", () => {
    const sentences = [
      "Left ankle sprain.",
      "Stop spironolactone.",
      "Ankle brace.",
      "Acute gout.",
    ].map((text) => ({
      section: "assessment_and_plan" as const,
      text,
    }));
    const groups = groupByHeading(sentences);
    expect(
      groups.map(({ heading, sentences: mine }) => [heading, mine.map(({ text }) => text)]),
    ).toEqual([
      ["Assessment", ["Left ankle sprain.", "Acute gout."]],
      ["Plan", ["Stop spironolactone.", "Ankle brace."]],
    ]);
  });
});
