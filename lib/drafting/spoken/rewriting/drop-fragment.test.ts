import { describe, expect, it } from "vitest";
import { isFragment, isTalkOnly } from "./drop-fragment";

describe("isTalkOnly", () => {
  it.each([
    ["hey, dragon, show me the chest x-ray.", "objective_results"],
    ["show me the right knee x-ray", "objective_results"],
    ["hey, dragon, order an echocardiogram.", "objective_results"],
    ["hey, dragon, order the medications and procedures discussed.", "assessment_and_plan"],
    ["use my general physical exam template", "objective_exam"],
    ["i know you did the review of systems sheet when you checked in", "subjective"],
    ["so let us talk a little bit about my assessment and my plan", "assessment_and_plan"],
    ["i am going to listen to your heart and lungs", "assessment_and_plan"],
    ["come with me and we will get you checked out", "assessment_and_plan"],
  ])("%j in %s", (clause, section) => {
    expect(isTalkOnly(clause, section)).toBe(true);
  });

  it.each([
    ["hey, dragon, order an echocardiogram.", "assessment_and_plan"],
    ["hey, dragon, [NAME_1] is a 43 year old female here for knee pain", "subjective"],
    ["i looked at your x-ray and it shows no fracture", "objective_results"],
    ["let us look at the x-ray, there is no fracture", "objective_results"],
    ["we will talk about further imaging and consider physical therapy", "assessment_and_plan"],
    ["i listen to music at night", "subjective"],
    ["we will check a lipid panel", "assessment_and_plan"],
  ])("not %j in %s", (clause, section) => {
    expect(isTalkOnly(clause, section)).toBe(false);
  });
});

describe("isFragment", () => {
  it.each([
    ["his lower back", "subjective"],
    ["on the patient's lung exam", "assessment_and_plan"],
    ["he is to try to avoid", "assessment_and_plan"],
    ["the patient's right foot is probably", "assessment_and_plan"],
    ["ms. [NAME_1]", "subjective"],
    ["he thinks it is", "subjective"],
  ])("%j in %s", (text, section) => {
    expect(isFragment(text, section)).toBe(true);
  });

  it.each([
    ["his congestive heart failure", "assessment_and_plan"],
    ["his lower back hurts", "subjective"],
    ["her lungs are clear", "objective_exam"],
    ["no fever", "subjective"],
    ["tenderness over the knee", "objective_exam"],
    ["she can call with anything she is concerned about", "assessment_and_plan"],
  ])("not %j in %s", (text, section) => {
    expect(isFragment(text, section)).toBe(false);
  });
});
