import { describe, expect, test } from "vitest";
import { readAge, readExactAge } from "./read-age";

describe("an age with its part of a year", () => {
  test.each([
    ["2 month old boy", 2 / 12],
    ["6 week old infant", 6 / 52],
    ["58M", 58],
  ])("%s", (text, years) => {
    expect(readExactAge(text)).toBeCloseTo(years);
  });

  test.each([
    "I have been anemic since I was 13 years old",
    "allergic since age 4",
    "smoked until he was 40 years old",
    "menarche at age 12",
  ])("%s is an age of then", (text) => {
    expect(readExactAge(text)).toBeUndefined();
    expect(readAge(text)).toBeUndefined();
  });

  test("the age of now stands beside one of then", () => {
    expect(readAge("58-year-old man, diabetic since he was 20 years old")).toBe(58);
  });
});
