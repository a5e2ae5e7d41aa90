import { describe, expect, it } from "vitest";
import { extractClauses } from "../../extract-clauses";
import { readConditions } from "../read-conditions";
import { readExactAge } from "./read-exact-age";
import { readPregnancy, type StatedPregnancy } from "./read-pregnancy";
import { readStatedPeople } from "./read-stated-people";
import { readStatedSex } from "./read-stated-sex";

const conditions = (text: string): readonly string[] =>
  readConditions(extractClauses(text).sources).map(({ words }) => words.toLowerCase());
const pregnancy = (text: string, sex?: "female" | "male", age?: number): StatedPregnancy =>
  readPregnancy(extractClauses(text).sources, age, sex);

describe("conditions of the patient", () => {
  it.each([
    ["PMH: asthma, HTN", "asthma"],
    ["PMH: history of pancreatitis", "pancreatitis"],
    ["58M with heart failure.", "heart failure"],
    ["Assessment: myasthenia gravis.", "myasthenia gravis"],
  ])("%j states %s", (text, words) => {
    expect(conditions(text)).toContain(words);
  });

  it.each([
    "No asthma.",
    "Denies seizures.",
    "Mother has asthma.",
    "FH: asthma",
    "Possible pancreatitis.",
    "Rule out heart failure.",
    "At risk for seizures.",
    "Return if seizures.",
    "CVA tenderness on the right.",
    "Aspirin for stroke prevention.",
    "Asthma education given.",
    "Gestational diabetes in 2019.",
    "History of hyperkalemia in 2020.",
    "Allergies: latex (asthma)",
    "[doctor] do you have asthma ?\n[patient] no .",
  ])("%j states none", (text) => {
    expect(conditions(text)).toEqual([]);
  });
});

describe("the stated sex", () => {
  it.each([
    ["67-year-old woman with chest pain", "female"],
    ["58M, pressure behind the breastbone", "male"],
    ["Age/sex: 71 M", "male"],
    ["72 y/o F here for", "female"],
    ["A 45 year old Hispanic female", "female"],
    ["Sex: Female", "female"],
    ["A pleasant 41-year-old African-American male", "male"],
  ])("%j is %s", (text, sex) => {
    expect(readStatedSex(text)).toBe(sex);
  });

  it.each([
    "Harold has chest pain",
    "She has chest pain",
    "Mary, 67 years old",
    "brought in by a 70-year-old man",
    "her 45-year-old sister has lupus",
    "67-year-old woman; 67-year-old man",
    "walked 10 m",
    "",
  ])("%j does not say", (text) => {
    expect(readStatedSex(text)).toBeUndefined();
  });
});

describe("pregnancy and breastfeeding", () => {
  it.each([
    "28F, 12 weeks pregnant.",
    "She is pregnant.",
    "IUP at 28 weeks.",
    "Urine pregnancy test positive.",
  ])("%j is pregnant", (text) => {
    expect(pregnancy(text, "female", 28).isPregnant).toBe(true);
  });

  it.each(["Urine pregnancy test negative.", "Not pregnant.", "hCG negative."])(
    "%j is not pregnant",
    (text) => {
      expect(pregnancy(text, "female", 28).isPregnant).toBe(false);
    },
  );

  it.each([
    "Trying to become pregnant.",
    "Could be pregnant.",
    "His wife is pregnant.",
    "When she was pregnant she had edema.",
    "Stop if pregnant.",
    "Pregnancy test ordered.",
    "G2P2, pregnant in 2019.",
    "Avoid in women who are pregnant.",
    "She is pregnant. Urine pregnancy test negative.",
    "Cough.",
  ])("%j leaves it open", (text) => {
    expect(pregnancy(text, "female", 28).isPregnant).toBeUndefined();
  });

  it("is not asked of a man or a child, and an infant at the breast is no nursing mother", () => {
    expect(pregnancy("pregnant", "male").isPregnant).toBeUndefined();
    expect(
      pregnancy("6-month-old, breastfeeding well.", "female", 0.5).isLactating,
    ).toBeUndefined();
    expect(pregnancy("She is breastfeeding.", "female", 30).isLactating).toBe(true);
    expect(pregnancy("Plans to stop breastfeeding.", "female", 30).isLactating).toBeUndefined();
  });
});

describe("age and introductions", () => {
  it.each([
    ["6-month-old boy", 0.5],
    ["3 week old infant", 3 / 52.18],
    ["34-year-old woman with her 21-month-old daughter", 34],
    ["her 21-month-old daughter came along; 34-year-old woman", 34],
    ["58M", 58],
  ])("%j is %d years", (text, years) => {
    expect(readExactAge(text)).toBeCloseTo(years, 3);
  });

  it("reads no age from how long something lasted, and none of an infant without a number", () => {
    expect(readExactAge("cough for 3 months")).toBeUndefined();
  });

  it.each([
    "father died at 61",
    "his 45-year-old wife is a woman of few words",
    "His most recent partner was a 38-year-old man",
    "since he was 14 years old",
    "brother, 9 years old male",
  ])("%j introduces no patient", (text) => {
    expect(readStatedPeople(text)).toEqual([]);
  });

  it("reads each introduction with its age and sex", () => {
    const text = "A pleasant 41-year-old African-American male. This is a 49-year old man.";
    expect(readStatedPeople(text).map(({ years, sex }) => [years, sex])).toEqual([
      [41, "male"],
      [49, "male"],
    ]);
  });
});
