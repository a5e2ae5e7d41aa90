import { describe, expect, test } from "vitest";
import { namedMeasures, namesMeasure } from "./named-measures";
import { readQuestion } from "./read-question";
import { wordsAlike } from "./words-alike";

describe("what a question asks for", () => {
  test.each([
    ["What is he allergic to?", "allergies", null],
    ["Which drugs is he allergic to?", "allergies", null],
    ["Which meds is she on?", "medications", null],
    ["Why did he come?", "complaint", null],
    ["Why was he admitted?", "complaint", null],
    ["What's the plan?", "plan", null],
    ["What is the working diagnosis?", "assessment", null],
    ["When did it begin?", null, "when"],
    ["How long has the cough lasted?", null, "when"],
    ["Why does he take aspirin?", null, "why"],
    ["How often does he take it?", null, "how_often"],
    ["What dose?", null, "amount"],
    ["Does the lab coat matter?", null, null],
    ["Was he drugged?", null, null],
  ] as const)("%s", (question, part, askedFor) => {
    expect(readQuestion(question)).toMatchObject({ part, askedFor });
  });

  test.each([
    ["Which drugs were stopped?", "stop"],
    ["Any new medicines?", "start"],
    ["Were the doses of her meds changed?", "changed"],
    ["When did the cough stop?", null],
  ] as const)("a change of medicines: %s", (question, change) => {
    expect(readQuestion(question).change).toBe(change);
  });

  test("keeps the words that name something, and drops those that only ask", () => {
    expect(readQuestion("Can you tell me whether she has a walker at home?").words).toEqual(
      expect.arrayContaining(["walker"]),
    );
    expect(readQuestion("What is the plan?").words).toEqual([]);
  });

  test.each([
    ["What is the BP?", ["blood pressure"]],
    ["pulse ox?", ["oxygen saturation"]],
    ["weight loss?", []],
    ["Na and potassium", ["potassium"]],
    ["haemoglobin a1c", ["hemoglobin a1c"]],
  ])("measures in %j", (question, measures) => {
    expect(namedMeasures(question)).toEqual(measures);
  });

  test("a measure is named by its own words alone", () => {
    expect(namesMeasure("troponin pending", "troponin")).toBe(true);
    expect(namesMeasure("troponin pending", "lactate")).toBe(false);
  });

  test("words alike are few, and unlike words are not alike", () => {
    expect(wordsAlike("fell", "fall")).toBe(true);
    expect(wordsAlike("fell", "felt")).toBe(false);
    expect(wordsAlike("smoke", "alcohol")).toBe(false);
  });
});
