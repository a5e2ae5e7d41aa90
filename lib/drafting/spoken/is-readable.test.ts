import { describe, expect, it } from "vitest";
import { belongsIn } from "./belongs-in";
import { isReadable } from "./is-readable";

const SUBJECTIVE = "subjective";
const PLAN = "assessment_and_plan";

describe("isReadable", () => {
  it.each([
    [SUBJECTIVE, "he has had knee pain for 3 weeks"],
    [SUBJECTIVE, "we put him on lisinopril last year"],
    [PLAN, "i think he has a lumbar strain"],
    ["objective_exam", "right knee"],
  ] as const)("takes for %s: %j", (section, text) => {
    expect(isReadable(section, text, text)).toBe(true);
  });

  it.each([
    [SUBJECTIVE, "i love basketball and lift heavy weights"],
    [SUBJECTIVE, "i think he has a lumbar strain"],
    [PLAN, "lower back"],
    [PLAN, "she was taking 300, 20 25 mg by mouth"],
    [PLAN, "he takes one puff or is it 2 puffs"],
    [SUBJECTIVE, "moderate or sorry moderate intermittent asthma"],
    [PLAN, "thank you for sharing that history"],
    [SUBJECTIVE, "she has been coughing because"],
  ] as const)("leaves for %s: %j", (section, text) => {
    expect(isReadable(section, text, text)).toBe(false);
  });
});

describe("belongsIn", () => {
  it.each([
    ["objective_exam", "Tenderness of the left knee."],
    ["objective_results", "Chest x-ray is normal."],
    [SUBJECTIVE, "We will order an MRI."],
  ] as const)("%s takes %j", (section, text) => {
    expect(belongsIn(section, text)).toBe(true);
  });

  it.each([
    ["objective_exam", "Shortness of breath."],
    ["objective_exam", "I can order a basic metabolic panel."],
    ["objective_exam", "Dorsal angulation is present to a variable degree."],
    ["objective_results", "MRI of the neck."],
    ["objective_results", "I reviewed the results of the right foot x-ray."],
    ["objective_results", "Tenderness over the medial meniscus."],
  ] as const)("%s leaves %j", (section, text) => {
    expect(belongsIn(section, text)).toBe(false);
  });
});
