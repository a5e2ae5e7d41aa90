import { describe, expect, it } from "vitest";
import { compareNumbers } from "./compare-numbers";

describe("figures that the source does not hold", () => {
  it.each([
    ["BP 120/80", "BP 130/80", "130"],
    ["cough for three days", "Cough for 5 days.", "5"],
    ["temp 101.3", "Temperature 103.1", "103.1"],
    ["weight 70 kg", "Weight 77 kg", "77"],
    ["a few days", "4 days", "4"],
    ["", "Pain 8/10", "8"],
  ])("%j against %j: %s", (source, note, figure) => {
    const found = compareNumbers(source, note);
    expect(found.map(({ subject }) => subject)).toContain(figure);
    expect(found[0]?.severity).toBe("warning");
  });

  it.each([
    ["cough for five weeks", "Cough for 5 days.", "5 days"],
    ["2 hours ago", "2 days ago", "2 days"],
    ["a 3 cm lesion", "3 mm lesion", "3 mm"],
    ["weighs 70 kg", "Weighs 70 lb", "70 lb"],
  ])("%j against %j is the same figure in another unit", (source, note, subject) => {
    expect(compareNumbers(source, note)).toContainEqual(
      expect.objectContaining({ subject, severity: "critical" }),
    );
  });
});

describe("figures that are held", () => {
  it.each([
    ["cough for three days", "Cough for 3 days."],
    ["blood pressure one twenty over eighty", "BP 120/80."],
    ["temp 101.3", "Temperature 38.5 C."],
    ["temp 38.5", "Temperature 101.3 F."],
    ["two weeks", "14 days"],
    ["a month, four weeks", "1 month"],
    ["24 hours", "1 day"],
    ["154 pounds", "70 kg"],
    ["half a milligram of digoxin", "Digoxin 500 mcg"],
    ["Type II diabetes", "Type 2 diabetes"],
    ["A1c 7.2", "A1c 7.2"],
    ["pain seven out of ten", "Pain 7/10"],
    ["1,200 mg", "1200 mg"],
    ["", "COVID-19 vaccine, A1c, B12"],
    ["", "Seen by [DOCTOR_1] at [PLACE_22]."],
    ["cough", "1. Cough."],
    ["", "Two days of cough."],
    ["", ""],
    ["aged sixty two", "62-year-old"],
  ])("%j and %j", (source, note) => {
    expect(compareNumbers(source, note)).toEqual([]);
  });
});
