import { describe, expect, it } from "vitest";
import { draftNote } from "../draft-note";
import { PAEDIATRIC_NOTE } from "./paediatric-note.schema";
import { problemRows, sentenceRows, setAsideRows, valueRows } from "./testing/draft-rows";

/** The whole draft of the sample, read and approved by hand: what each sentence says and what it cites. */
const { text } = PAEDIATRIC_NOTE;
const draft = draftNote(text, { template: "soap" });

describe("the draft of paediatric note", () => {
  it("says this, on these words of the source", () => {
    expect(sentenceRows(draft, text)).toEqual([
      [
        "subjective",
        "2-year-old girl with ear pulling and fever to 39.1 for 2 days, pulling right ear, runny nose for 5 days.",
        [
          "ear pulling and fever",
          "2-year-old girl with fever to 39.1 for 2 days, pulling right ear, runny nose x 5 days.",
        ],
      ],
      [
        "subjective",
        "Drinking well, 5 wet diapers in last 24 hours.",
        ["Drinking well, 5 wet diapers in last 24 hours."],
      ],
      ["subjective", "No rash.", ["No rash."]],
      ["subjective", "Vomited once on Monday.", ["Vomited once on Sunday, no, Monday."]],
      [
        "subjective",
        "Birth history: term, no complications.",
        ["Birth history: term, no complications."],
      ],
      [
        "subjective",
        "Past history: one ear infection at 14 months.",
        ["one ear infection at 14 months"],
      ],
      ["subjective", "Immunizations: up to date.", ["up to date"]],
      [
        "subjective",
        "Social history: attends day care, no smokers at home.",
        ["attends day care, no smokers at home"],
      ],
      [
        "subjective",
        "Acetaminophen 160 mg every 6 hours as needed.",
        ["acetaminophen 160 mg every 6 hours prn"],
      ],
      ["subjective", "Allergy: amoxicillin (hives).", ["amoxicillin (hives)"]],
      [
        "objective_exam",
        "T 38.7, HR 128, RR 26, SpO2 99% RA, Wt 12.4 kg.",
        ["T 38.7", "HR 128", "RR 26", "SpO2 99% RA", "Wt 12.4 kg"],
      ],
      ["objective_exam", "Alert, well hydrated.", ["alert, well hydrated."]],
      [
        "objective_exam",
        "Right tympanic membrane red and bulging, left tympanic membrane normal.",
        ["Right TM red and bulging, left TM normal."],
      ],
      ["objective_exam", "Lungs clear, no retractions.", ["Lungs clear, no retractions."]],
      ["objective_exam", "Abdomen soft.", ["Abdomen soft."]],
      ["assessment_and_plan", "Right acute otitis media.", ["right acute otitis media."]],
      ["assessment_and_plan", "Upper respiratory infection.", ["URI."]],
      [
        "assessment_and_plan",
        "Cefdinir 14 mg/kg daily for 10 days.",
        ["cefdinir 14 mg/kg daily for 10 days"],
      ],
      [
        "assessment_and_plan",
        "Acetaminophen or ibuprofen for fever.",
        ["acetaminophen or ibuprofen for fever"],
      ],
      [
        "assessment_and_plan",
        "Return if fever over 3 days, not drinking or trouble breathing.",
        ["return if fever over 3 days, not drinking or trouble breathing"],
      ],
      ["assessment_and_plan", "Recheck ears in 4 weeks.", ["recheck ears in 4 weeks"]],
    ]);
  });

  it("reads these values, medicines and allergies", () => {
    expect(valueRows(draft)).toEqual([
      [
        "medication",
        "acetaminophen",
        "acetaminophen",
        "160 mg",
        "every 6 hours prn",
        "",
        "affirmed",
      ],
      ["allergy", "amoxicillin", "", "", "", "", "affirmed"],
      ["vital", "temperature", "38.7", "", "", "", "affirmed"],
      ["vital", "heart rate", "128", "", "", "", "affirmed"],
      ["vital", "respiratory rate", "26", "", "", "", "affirmed"],
      ["vital", "oxygen saturation", "99", "", "", "", "affirmed"],
      ["vital", "weight", "12.4", "", "", "", "affirmed"],
      ["medication", "cefdinir", "cefdinir", "14 mg/kg", "daily", "", "affirmed"],
      ["medication", "acetaminophen", "acetaminophen", "", "", "", "affirmed"],
      ["medication", "ibuprofen", "ibuprofen", "", "", "", "affirmed"],
    ]);
  });

  it("reads these problems and symptoms with polarity, time and person", () => {
    expect(problemRows(draft)).toEqual([
      ["fever", "affirmed", "current", "patient"],
      ["fever", "affirmed", "current", "patient"],
      ["runny nose", "affirmed", "current", "patient"],
      ["rash", "negated", "current", "patient"],
      ["ear infection", "affirmed", "historical", "patient"],
      ["hives", "affirmed", "current", "patient"],
      ["otitis media", "affirmed", "current", "patient"],
      ["fever", "affirmed", "current", "patient"],
      ["fever", "affirmed", "hypothetical", "patient"],
      ["trouble breathing", "negated", "hypothetical", "patient"],
    ]);
  });

  it("sets this aside, with the reason", () => {
    expect(setAsideRows(draft, text)).toEqual([
      ["WILLOW PEDIATRICS    Date 11/03/2026", "header"],
      ["Pt: ", "header"],
      ["Juniper Amsel   DOB 02/18/2024   MRN 2207-7731", "header"],
      ["Guardian: Tobias Amsel (father)", "header"],
      ["CC: ", "header"],
      ["HPI: ", "header"],
      ["Immunizations: ", "header"],
      ["PMH: ", "header"],
      ["SH: ", "header"],
      ["Meds: ", "header"],
      ["Allergies: ", "header"],
      ["Vitals: ", "header"],
      ["Exam: ", "header"],
      ["Assessment: ", "header"],
      ["Plan:", "header"],
    ]);
  });
});
