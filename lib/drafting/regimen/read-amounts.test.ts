import { describe, expect, it } from "vitest";
import { readDose } from "./read-dose";
import { readTimesPerDay } from "./read-times-per-day";

describe("a dose", () => {
  it.each([
    ["20 mg", 20, "mg"],
    ["0.4 mg", 0.4, "mg"],
    ["1,000 mg", 1000, "mg"],
    ["75 mcg", 75, "mcg"],
    ["10 units", 10, "units"],
    ["1 unit", 1, "units"],
    ["5-10 mg", 10, "mg"],
    ["5 to 10 mg", 10, "mg"],
    ["1 g", 1, "g"],
  ])("%j is %d %s", (words, value, unit) => {
    expect(readDose(words)).toEqual({ value, unit });
  });

  it.each(["", "2 puffs", "1 tablet", "5/325 mg", "10 mg/kg", "160 mg/5 ml", "1 %", "0 mg", "mg"])(
    "%j states no single dose of an ingredient",
    (words) => {
      expect(readDose(words)).toBeUndefined();
    },
  );
});

describe("how often", () => {
  it.each([
    ["daily", 1],
    ["Nightly", 1],
    ["BID", 2],
    ["tid", 3],
    ["qid prn", 4],
    ["qhs", 1],
    ["every 6 hours", 4],
    ["q6h", 4],
    ["q4-6h", 6],
    ["every 8 hours as needed", 3],
    ["twice a day", 2],
    ["three times daily", 3],
    ["2 times a day", 2],
    ["once a week", 1 / 7],
    ["weekly", 1 / 7],
    ["twice weekly", 2 / 7],
    ["every other day", 1 / 2],
    ["every 2 weeks", 1 / 14],
    ["every 3 days", 1 / 3],
    ["monthly", 1 / 30],
    ["at bedtime", 1],
  ])("%j is %d a day", (words, perDay) => {
    expect(readTimesPerDay(words)).toBeCloseTo(perDay, 5);
  });

  it.each(["", "prn", "as needed", "od", "with meals", "3 times", "twice", "every 0 hours"])(
    "%j does not say",
    (words) => {
      expect(readTimesPerDay(words)).toBeUndefined();
    },
  );
});
