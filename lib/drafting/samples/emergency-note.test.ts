import { describe, expect, it } from "vitest";
import { draftNote } from "../draft-note";
import { EMERGENCY_NOTE } from "./emergency-note.schema";
import { problemRows, sentenceRows, setAsideRows, valueRows } from "./testing/draft-rows";

/** The whole draft of the sample, read and approved by hand: what each sentence says and what it cites. */
const { text } = EMERGENCY_NOTE;
const draft = draftNote(text, { template: "soap" });

describe("the draft of emergency note", () => {
  it("says this, on these words of the source", () => {
    expect(sentenceRows(draft, text)).toEqual([
      ["subjective", "Chief complaint: Weakness and palpitations.", ["weakness and palpitations"]],
      [
        "subjective",
        "71-year-old man with chronic kidney disease and hypertension, 2 days of generalized weakness, palpitations since this morning.",
        ["71M with CKD and HTN, 2 days of generalized weakness, palpitations since this morning."],
      ],
      ["subjective", "Missed dialysis Saturday.", ["Missed dialysis Saturday."]],
      [
        "subjective",
        "No chest pain, syncope, fever or vomiting.",
        ["No chest pain, no syncope.", "Denies fever, vomiting."],
      ],
      [
        "subjective",
        "Twisted left ankle stepping off the bus, able to bear weight.",
        ["Twisted left ankle stepping off the bus, able to bear weight."],
      ],
      [
        "subjective",
        "Past history: chronic kidney disease stage 5 on hemodialysis, hypertension, gout.",
        ["CKD stage 5 on hemodialysis, HTN, gout"],
      ],
      [
        "subjective",
        "Amlodipine 10 mg daily, spironolactone 25 mg daily, lisinopril 40 mg daily, allopurinol 100 mg daily.",
        [
          "amlodipine 10 mg daily",
          "spironolactone 25 mg daily",
          "lisinopril 40 mg daily",
          "allopurinol 100 mg daily",
        ],
      ],
      ["subjective", "No known drug allergies.", ["NKDA"]],
      [
        "objective_exam",
        "BP 168/94, HR 52, RR 18, T 36.4, SpO2 96% RA.",
        ["BP 168/94", "HR 52", "RR 18", "T 36.4", "SpO2 96% RA"],
      ],
      ["objective_exam", "General: tired, no distress.", ["Gen: tired, no distress"]],
      [
        "objective_exam",
        "Cardiovascular: bradycardic, regular, no murmur.",
        ["CV: bradycardic, regular, no murmur"],
      ],
      ["objective_exam", "Lungs: clear, no crackles.", ["Lungs: clear, no crackles"]],
      [
        "objective_exam",
        "Extremities: left ankle mild lateral swelling, no bony tenderness, fistula left arm with thrill.",
        ["Ext: left ankle mild lateral swelling, no bony tenderness, fistula left arm with thrill"],
      ],
      [
        "objective_results",
        "ECG: peaked T waves, QRS 118 ms.",
        ["ECG: peaked T waves, QRS 118 ms"],
      ],
      [
        "objective_results",
        "Labs: K 7.1 H, Na 136, BUN 88, Cr 9.2, glucose 104, Hgb 10.2.",
        ["Labs: K 7.1 H, Na 136, BUN 88, Cr 9.2, glucose 104, Hgb 10.2"],
      ],
      ["objective_results", "CXR: no edema.", ["CXR: no edema"]],
      [
        "assessment_and_plan",
        "Calcium gluconate 1 g IV, insulin 5 units IV with dextrose, albuterol nebulizer.",
        ["calcium gluconate 1 g IV, insulin 5 units IV with dextrose, albuterol nebulizer."],
      ],
      ["assessment_and_plan", "Nephrology at bedside.", ["Nephrology at bedside."]],
      [
        "assessment_and_plan",
        "Hyperkalemia with ECG changes after missed dialysis.",
        ["hyperkalemia with ECG changes after missed dialysis."],
      ],
      ["assessment_and_plan", "Left ankle sprain.", ["Left ankle sprain."]],
      ["assessment_and_plan", "Emergent hemodialysis tonight.", ["emergent hemodialysis tonight"]],
      ["assessment_and_plan", "Stop spironolactone.", ["stop spironolactone"]],
      ["assessment_and_plan", "Hold lisinopril.", ["hold lisinopril"]],
      [
        "assessment_and_plan",
        "Repeat K 2 hours after dialysis.",
        ["repeat K 2 hours after dialysis"],
      ],
      ["assessment_and_plan", "Ankle brace, ice.", ["ankle brace, ice"]],
      ["assessment_and_plan", "Admit to telemetry.", ["admit to telemetry"]],
    ]);
  });

  it("reads these values, medicines and allergies", () => {
    expect(valueRows(draft)).toEqual([
      ["medication", "amlodipine", "amlodipine", "10 mg", "daily", "", "affirmed"],
      ["medication", "spironolactone", "spironolactone", "25 mg", "daily", "", "affirmed"],
      ["medication", "lisinopril", "lisinopril", "40 mg", "daily", "", "affirmed"],
      ["medication", "allopurinol", "allopurinol", "100 mg", "daily", "", "affirmed"],
      ["allergy", "no known allergies", "", "", "", "", "negated"],
      ["vital", "blood pressure", "168/94", "", "", "", "affirmed"],
      ["vital", "heart rate", "52", "", "", "", "affirmed"],
      ["vital", "respiratory rate", "18", "", "", "", "affirmed"],
      ["vital", "temperature", "36.4", "", "", "", "affirmed"],
      ["vital", "oxygen saturation", "96", "", "", "", "affirmed"],
      ["lab", "potassium", "7.1", "", "", "", "affirmed"],
      ["lab", "sodium", "136", "", "", "", "affirmed"],
      ["lab", "urea nitrogen", "88", "", "", "", "affirmed"],
      ["lab", "creatinine", "9.2", "", "", "", "affirmed"],
      ["lab", "glucose", "104", "", "", "", "affirmed"],
      ["lab", "hemoglobin", "10.2", "", "", "", "affirmed"],
      ["medication", "calcium gluconate", "calcium gluconate", "1 g", "", "", "affirmed"],
      ["medication", "insulin", "insulin", "5 units", "", "", "affirmed"],
      ["medication", "albuterol", "albuterol", "", "", "", "affirmed"],
      ["medication", "spironolactone", "spironolactone", "", "", "stop", "affirmed"],
      ["medication", "lisinopril", "lisinopril", "", "", "hold", "affirmed"],
    ]);
  });

  it("reads these problems and symptoms with polarity, time and person", () => {
    expect(problemRows(draft)).toEqual([
      ["weakness", "affirmed", "current", "patient"],
      ["palpitations", "affirmed", "current", "patient"],
      ["chronic kidney disease", "affirmed", "current", "patient"],
      ["hypertension", "affirmed", "current", "patient"],
      ["weakness", "affirmed", "current", "patient"],
      ["palpitations", "affirmed", "current", "patient"],
      ["chest pain", "negated", "current", "patient"],
      ["syncope", "negated", "current", "patient"],
      ["fever", "negated", "current", "patient"],
      ["vomiting", "negated", "current", "patient"],
      ["chronic kidney disease", "affirmed", "historical", "patient"],
      ["hypertension", "affirmed", "historical", "patient"],
      ["gout", "affirmed", "historical", "patient"],
      ["edema", "negated", "current", "patient"],
      ["hyperkalemia", "affirmed", "current", "patient"],
      ["sprain", "affirmed", "current", "patient"],
    ]);
  });

  it("sets this aside, with the reason", () => {
    expect(setAsideRows(draft, text)).toEqual([
      ["HARBOR POINT EMERGENCY DEPARTMENT    Arrival 09/14/2026 19:42", "header"],
      ["Name: ", "header"],
      ["Casimir Dunleavy", "header"],
      ["Age/sex: ", "header"],
      ["71 M   MRN 8830-4417", "header"],
      ["Chief complaint: ", "header"],
      ["PMH: ", "header"],
      ["Meds: ", "header"],
      ["Allergies: ", "header"],
      ["VS: ", "header"],
      ["ED course: ", "header"],
      ["Impression: ", "header"],
      ["Plan:", "header"],
    ]);
  });
});
