import { describe, expect, it } from "vitest";
import type { Heard } from "../spoken/hear-talk";
import { isDue, isMisplaced } from "./find-due";

function hear(text: string, voice: Heard["voice"], phase: Heard["phase"]): Heard {
  const speaker = voice === "doctor" ? "doctor" : "patient";
  const clause = {
    speaker,
    turn: 0,
    tokens: [],
    spans: [{ start: 0, end: 1 }],
    start: 0,
    end: 1,
    isQuestion: false,
  } as const;
  return { clause, text, voice, phase, isQuestion: false };
}

describe("isDue", () => {
  it.each([
    ["i broke out in hives from amoxicillin", "patient", "plan", "subjective"],
    ["it is worse going down the stairs", "patient", "history", "subjective"],
    ["and it helps a little", "patient", "history", "subjective"],
    ["it did not really help", "patient", "history", "subjective"],
    ["it hurts whenever i bend it, and it hurts a lot", "patient", "history", "subjective"],
    ["your blood pressure is 146/88", "doctor", "exam", "objective_exam"],
    ["your hemoglobin a1c was 8.1", "doctor", "results", "objective_results"],
    ["i want to stop the lisinopril", "doctor", "plan", "assessment_and_plan"],
  ] as const)("%j by the %s in %s is due in %s", (text, voice, phase, section) => {
    expect(isDue(hear(text, voice, phase), section)).toBe(true);
  });

  it.each([
    ["i have no allergies", "patient", "history", "subjective"],
    ["my blood pressure was 146/88", "patient", "exam", "objective_exam"],
    ["you are taking lisinopril", "doctor", "plan", "assessment_and_plan"],
  ] as const)("%j by the %s in %s is not due in %s", (text, voice, phase, section) => {
    expect(isDue(hear(text, voice, phase), section)).toBe(false);
  });
});

describe("isMisplaced", () => {
  it.each([
    ["patient", "history", "objective_exam", true],
    ["patient", "plan", "assessment_and_plan", true],
    ["doctor", "plan", "subjective", true],
    ["doctor", "history", "subjective", false],
    ["patient", "plan", "subjective", false],
    ["doctor", "exam", "objective_exam", false],
  ] as const)("%s in %s under %s: %s", (voice, phase, section, expected) => {
    expect(isMisplaced(hear("the knee is sore", voice, phase), section)).toBe(expected);
  });
});
