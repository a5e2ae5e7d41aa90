import { describe, expect, it } from "vitest";
import { detectIdentifiers } from "../detect-identifiers";

/** Only texts without capitals reach this recognizer, so each row is long enough to be told as one. */
const TAIL = " . the rest of the visit was about sleep and food and exercise .";
const found = (text: string): string[] =>
  detectIdentifiers(text + TAIL).map(({ start, end }) => text.slice(start, end));

describe("names in lower case", () => {
  const CASES: readonly (readonly [string, string])[] = [
    ["karen is a 50-year-old female", "karen"],
    ["quillon is a 50-year-old male", "quillon"],
    ["zorvan was a 9 month old", "zorvan"],
    ["i saw harold smith yesterday", "harold smith"],
    ["then karen told me", "karen"],
    ["hi , martha", "martha"],
    ["hello mister hill", "hill"],
    ["thanks , doctor patel", "patel"],
    ["his wife karen drove", "karen"],
    ["mrs. garcia came", "garcia"],
    ["good morning , harold", "harold"],
  ];
  it.each(CASES)("in %j", (text, name) => {
    expect(found(text)).toContain(name);
  });
});

describe("no names in lower case", () => {
  it.each([
    ["he is a 50-year-old male"],
    ["she was a 9 month old"],
    ["the patient is a 50-year-old"],
    ["who is a 50-year-old"],
    ["he walked up the hill"],
    ["she was young"],
    ["a long history of pain"],
    ["the cook at work"],
    ["he may have asthma"],
    ["we will see"],
    ["there is hope"],
    ["crohn disease"],
    ["a foley catheter"],
    ["gleason score of seven"],
    ["take lisinopril every day"],
    ["any fever or chills"],
    ["in the ward"],
    ["rich in iron"],
    ["the price of it"],
    ["mark the site"],
    ["grace period"],
    ["hi there"],
    ["hey , doctor"],
    ["thank you so much"],
    ["okay , great"],
  ])("in %j", (text) => {
    expect(found(text)).toEqual([]);
  });
});
