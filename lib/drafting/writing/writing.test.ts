import { describe, expect, it } from "vitest";
import { expandAbbreviations } from "./expand-abbreviations";
import { findGaps } from "./find-gaps";
import { asSentence, restoreCapitals, tidyClause } from "./tidy-sentence";

describe("expandAbbreviations", () => {
  it.each([
    ["HTN, T2DM", "hypertension, type 2 diabetes"],
    ["Mild DOE", "Mild dyspnea on exertion"],
    ["~3x/wk", "about 3 times a week"],
    ["within 5 min", "within 5 minutes"],
    ["in 6 wk", "in 6 weeks"],
    ["in 1 wk", "in 1 week"],
    ["metformin 1000 mg BID", "metformin 1000 mg twice daily"],
    ["0.4 mg SL prn", "0.4 mg sublingual as needed"],
    ["tylenol q6h prn", "tylenol every 6 hours as needed"],
    ["s/p lap chole", "status post laparoscopic cholecystectomy"],
    ["Exam: NAD, RRR", "Exam: no acute distress, regular rate and rhythm"],
    ["fever x 3 days", "fever for 3 days"],
    ["RLQ pain w/ nausea", "right lower quadrant pain with nausea"],
    ["58 y/o", "58-year-old"],
  ])("%j: %j", (text, written) => {
    expect(expandAbbreviations(text)).toBe(written);
  });

  it.each([
    "MS",
    "RA",
    "PE",
    "[NAME_1] at [PLACE_2]",
    "alert and oriented",
    "4x4 gauze",
    "HbA1c 7.4",
    "",
  ])("leaves %j", (text) => {
    expect(expandAbbreviations(text)).toBe(text);
  });
});

describe("sentences", () => {
  it.each([
    ["lungs clear", "Lungs clear."],
    ["- aspirin 81 mg daily", "Aspirin 81 mg daily."],
    ["1. T2DM, above goal", "Type 2 diabetes, above goal."],
    ["hs-TnI 6 ng/L", "hs-TnI 6 ng/L."],
    ["Started two weeks, no, two months ago.", "Started two months ago."],
    ["[NAME_1] called", "[NAME_1] called."],
    ["cT2N1M0 breast cancer", "cT2N1M0 breast cancer."],
    ["eGFR 78;", "eGFR 78."],
  ])("%j: %j", (text, sentence) => {
    expect(tidyClause(text)).toBe(sentence);
  });

  it("are empty when nothing is left", () => {
    expect(asSentence(" , . ")).toBe("");
    expect(asSentence("")).toBe("");
  });

  it.each([
    ["i think a ct or mri of the knee", "I think a CT or MRI of the knee"],
    ["hemoglobin a1c in july", "hemoglobin A1c in July"],
    ["continue imitrex and lisinopril", "continue Imitrex and lisinopril"],
    ["iron and calcium", "iron and calcium"],
    ["russell ramirez is a 45-year-old male", "Russell Ramirez is a 45-year-old male"],
    ["the patient is a 45-year-old male", "the patient is a 45-year-old male"],
    ["seen by dr. henry", "seen by Dr. Henry"],
    ["takes vitamin d and vitamin b12", "takes vitamin D and vitamin B12"],
    ["a gi bleed and chf", "a GI bleed and CHF"],
  ])("get back their capitals: %j", (text, written) => {
    expect(restoreCapitals(text)).toBe(written);
  });
});

describe("findGaps", () => {
  it("names every part that is missing", () => {
    expect(findGaps("", [], []).map(({ label }) => label)).toEqual([
      "history",
      "medications",
      "allergies",
      "family history",
      "vital signs",
      "examination",
      "results",
      "assessment and plan",
    ]);
  });

  it.each([
    ["FH: none", "family history"],
    ["Allergies: NKDA", "allergies"],
    ["vital signs look good", "vital signs"],
  ])("%j documents %s", (text, label) => {
    expect(findGaps(text, [], []).map((gap) => gap.label)).not.toContain(
      `Not documented: ${label}`,
    );
  });
});
