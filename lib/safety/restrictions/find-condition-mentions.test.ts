import { describe, expect, it } from "vitest";
import { findConditionMentions } from "./find-condition-mentions";
import { findConditions } from "./find-conditions";

describe("where a text names a condition", () => {
  it.each([
    ["PMH: asthma, HTN", "asthma", "asthma"],
    ["narrow-angle glaucoma", "angle_closure_glaucoma", "narrow-angle glaucoma"],
    ["Alzheimer’s disease", "dementia", "Alzheimer’s disease"],
    ["CKD,  stage 4", "advanced_kidney_disease", "CKD,  stage 4"],
  ])("%j names %s", (text, condition, words) => {
    const found = findConditionMentions(text).filter((each) => each.condition === condition);
    expect(found.map(({ start, end }) => text.slice(start, end))).toEqual([words]);
  });

  it.each(["gestational diabetes", "cardiac asthma", "asthmatics", "a sound mind", ""])(
    "%j names none",
    (text) => {
      expect(findConditionMentions(text)).toEqual([]);
    },
  );

  it("names what the reader of whole lines names", () => {
    for (const line of ["heart failure", "peptic ulcer disease", "type 2 diabetes", "STEMI"]) {
      const here = new Set(findConditionMentions(line).map(({ condition }) => condition));
      expect([...here].sort()).toEqual([...findConditions(line)].sort());
    }
  });
});
