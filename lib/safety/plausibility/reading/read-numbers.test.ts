import { describe, expect, it } from "vitest";
import { readAmounts } from "./read-amounts";
import { readFrequencies } from "./read-frequencies";
import { readNumbers } from "./read-numbers";
import { findMedicineNames, readPrescriptions } from "./read-prescriptions";

describe("readNumbers", () => {
  it.each([
    ["12.5", 12.5],
    [".5", 0.5],
    ["1,200", 1200],
    ["twelve point five", 12.5],
    ["one hundred and twenty", 120],
    ["one twenty five", 125],
    ["two fifty", 250],
    ["one eighteen", 118],
    ["one twelve", 112],
    ["twenty five", 25],
    ["twenty-five", 25],
    ["two thousand", 2000],
    ["half", 0.5],
    ["zero point two five", 0.25],
  ])("reads %j as %d", (text, value) => {
    expect(readNumbers(text)[0]?.value).toBe(value);
  });

  it.each(["A1c", "COVID-19", "B12", "none", "someone", "often", "a point of order", ""])(
    "reads no number in %j",
    (text) => {
      expect(readNumbers(text)).toEqual([]);
    },
  );
});

describe("readAmounts", () => {
  it.each([
    ["500 mcg", 0.5, "mass"],
    ["500 µg", 0.5, "mass"],
    ["1 g", 1000, "mass"],
    ["5mg", 5, "mass"],
    ["five milligrams", 5, "mass"],
    ["half a milligram", 0.5, "mass"],
    ["10 units", 10, "units"],
    ["10 U", 10, "units"],
    ["2 tsp", 10, "volume"],
    ["15 mg/kg", 15, "mass/kg"],
    ["5 mcg/kg/min", 0.005, "mass/kg/min"],
    ["10 units/hr", 10, "units/h"],
    ["2 puffs", 2, "puffs"],
  ])("reads %j as %d of %s", (text, value, dimension) => {
    const [one] = readAmounts(text);
    expect(one?.value).toBeCloseTo(value, 6);
    expect(one?.dimension).toBe(dimension);
  });

  it.each(["126 mg/dL", "140 mmol/L", "70 kg", "5 days", "120/80", "10 good reasons", "5 games"])(
    "reads no dose in %j",
    (text) => {
      expect(readAmounts(text)).toEqual([]);
    },
  );
});

describe("readFrequencies", () => {
  it.each([
    ["daily", 7],
    ["once a day", 7],
    ["every morning", 7],
    ["qhs", 7],
    ["BID", 14],
    ["twice daily", 14],
    ["q12h", 14],
    ["every twelve hours", 14],
    ["TID", 21],
    ["three times a day", 21],
    ["q8h", 21],
    ["q6h", 28],
    ["q24h", 7],
    ["weekly", 1],
    ["once a week", 1],
    ["every Monday", 1],
    ["twice a week", 2],
    ["every other day", 3.5],
    ["every two weeks", 0.5],
    ["monthly", 0.25],
  ])("reads %j as %d a week", (text, perWeek) => {
    expect(readFrequencies(text).map((one) => one.perWeek)).toEqual([perWeek]);
  });

  it.each(["as needed", "once", "a week ago", "for five days", "the next day", "prn", ""])(
    "reads no frequency in %j",
    (text) => {
      expect(readFrequencies(text)).toEqual([]);
    },
  );
});

describe("readPrescriptions", () => {
  it("gives each medicine its own dose and times", () => {
    const text = "warfarin 5 mg daily and aspirin 81 mg, metformin 500 mg twice a day";
    const found = readPrescriptions(text).map(({ ingredient, amounts, frequencies }) => [
      ingredient,
      amounts.map(({ raw }) => raw),
      frequencies.map(({ perWeek }) => perWeek),
    ]);
    expect(found).toEqual([
      ["warfarin", [5], [7]],
      ["aspirin", [81], []],
      ["metformin", [500], [14]],
    ]);
  });

  it("takes the amount right before a name", () => {
    const found = readPrescriptions("5 mg of lisinopril, 81 mg aspirin");
    expect(found.map(({ amounts }) => amounts.map(({ raw }) => raw))).toEqual([[5], [81]]);
  });

  it("leaves the dose of an unknown medicine alone", () => {
    const found = readPrescriptions("nadolol 40 mg daily, unheardofium 550 mg BID");
    expect(found.map(({ amounts }) => amounts.map(({ raw }) => raw))).toEqual([[40]]);
  });

  it("reads a list of one medicine a line", () => {
    const found = readPrescriptions("aspirin 81 mg\nclopidogrel 75 mg\nmetoprolol 25 mg");
    expect(found.map(({ amounts }) => amounts.map(({ raw }) => raw))).toEqual([[81], [75], [25]]);
  });

  it("ends with the sentence", () => {
    expect(readPrescriptions("Takes lisinopril. Gave 5 mg then.")[0]?.amounts).toEqual([]);
  });

  it("finds names of several words, and none among plain words", () => {
    expect(
      findMedicineNames("uses insulin glargine at night").map((one) => one.ingredient),
    ).toEqual(["insulin glargine"]);
    expect(findMedicineNames("He walks the dog every day.")).toEqual([]);
  });
});
