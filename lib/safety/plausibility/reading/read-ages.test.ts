import { describe, expect, it } from "vitest";
import { readAges } from "./read-ages";

describe("readAges", () => {
  it.each([
    ["A 62-year-old man.", 62],
    ["62 year old", 62],
    ["62 y/o M", 62],
    ["62yo male", 62],
    ["Age: 45", 45],
    ["aged 8", 8],
    ["a forty five year old woman", 45],
    ["a 6-week-old girl", 0.115],
    ["an 18-month-old", 1.5],
    ["a 3 day old baby", 0.008],
    ["70F with cough", 70],
  ])("reads %j as %d years", (text, years) => {
    expect(readAges(text)).toHaveLength(1);
    expect(readAges(text)[0]?.years).toBeCloseTo(years, 2);
  });

  it.each([
    "His 5-year-old son is ill.",
    "Her 30-year-old daughter drove.",
    "Mother died at age 50.",
    "Diabetes since age 12.",
    "A 3-year-old fracture.",
    "A 2-day-old wound.",
    "Menopause at age 51.",
    "62 beds, 40 rooms.",
    "101 F",
    "BP 120/80",
    "",
  ])("reads no age of the patient in %j", (text) => {
    expect(readAges(text)).toEqual([]);
  });
});
