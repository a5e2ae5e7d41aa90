import { describe, expect, it } from "vitest";
import { placeSpeech } from "./classify-speech";
import { nextPhase } from "./visit-phase";

describe("nextPhase", () => {
  it.each([
    ["history", "let me do a quick physical exam", 0.4, "exam"],
    ["history", "i am going to take a listen to your heart", 0.4, "exam"],
    ["exam", "let's look at your x-ray results", 0.5, "results"],
    ["results", "i am going to order a ct scan", 0.6, "plan"],
    ["history", "i think you have asthma", 0.1, "history"],
    ["history", "i think you have asthma", 0.6, "plan"],
    ["plan", "your x-ray was fine", 0.9, "plan"],
    ["plan", "one more thing on your physical exam", 0.9, "exam"],
    ["history", "how are you today", 0, "history"],
    ["exam", "for your first problem , back pain", 0.2, "plan"],
  ] as const)("%s, %j at %d: %s", (phase, text, progress, next) => {
    expect(nextPhase(phase, text, progress)).toBe(next);
  });
});

describe("placeSpeech", () => {
  it.each([
    ["my knee has been hurting for 3 weeks", "patient", "history", "subjective"],
    ["i broke out in hives from amoxicillin", "patient", "plan", "subjective"],
    ["your blood pressure is 146/88", "doctor", "history", "objective_exam"],
    ["lungs are clear to auscultation", "doctor", "exam", "objective_exam"],
    ["the x-ray shows no fracture", "doctor", "results", "objective_results"],
    ["we will start physical therapy", "doctor", "plan", "assessment_and_plan"],
    ["i think this is carpal tunnel syndrome", "doctor", "plan", "assessment_and_plan"],
    ["hey , dragon , order a chest x-ray", "doctor", "exam", "assessment_and_plan"],
    ["martha is a 50-year-old female with asthma", "doctor", "history", "subjective"],
  ] as const)("%j by the %s in %s goes to %s", (text, voice, phase, section) => {
    expect(placeSpeech(text, voice, phase)).toEqual({ section });
  });

  it.each([
    ["hey , dragon , show me the blood pressure", "doctor", "exam", "device_instruction"],
    ["how are you today", "doctor", "history", "greeting"],
    ["okay", "doctor", "history", "filler"],
    ["take a deep breath", "doctor", "exam", "small_talk"],
    ["i just love this weather", "patient", "history", "small_talk"],
    ["i am glad to see you", "doctor", "plan", "small_talk"],
    ["", "patient", "history", "filler"],
  ] as const)("%j by the %s in %s is set aside as %s", (text, voice, phase, aside) => {
    expect(placeSpeech(text, voice, phase)).toEqual({ aside });
  });
});
