import { describe, expect, test } from "vitest";
import { readPersonFacts } from "./read-person-facts";

describe("who the patient is, as the text tells it", () => {
  test.each([
    ["58M with chest pain", { ageYears: 58, sex: "male" }],
    ["a 34-year-old woman", { ageYears: 34, sex: "female" }],
    ["Age/Sex: 71/F", { ageYears: 71, sex: "female" }],
    ["Sex: male", { sex: "male" }],
    ["2 month old boy with fever", { ageYears: 2 / 12, sex: "male" }],
    ["this is a fifty two year old woman", { ageYears: 52, sex: "female" }],
    ["a sixteen year old female soccer player", { ageYears: 16, sex: "female" }],
    ["Age: [90 or older]. Female, fell at home", { ageYears: 90 }],
    ["29F, 31 weeks pregnant", { ageYears: 29, sex: "female", isPregnant: true }],
    ["30F with pelvic pain, hCG negative", { ageYears: 30, sex: "female", isPregnant: false }],
  ])("%s", (text, person) => {
    expect(readPersonFacts(text)).toEqual(person);
  });

  test.each([
    "Her mother is a nurse and he drove her here.",
    "took 10 mg of it",
    "I have been anemic since I was 13 years old",
    "The woman next door called. A man answered.",
    "pregnancy test to be done",
    "",
  ])("leaves out what %j does not tell", (text) => {
    expect(readPersonFacts(text)).toEqual({});
  });

  test("leaves out a sex that is told both ways", () => {
    expect(readPersonFacts("45M seen with his wife, a 44 year old woman")).toEqual({
      ageYears: 45,
    });
  });
});
