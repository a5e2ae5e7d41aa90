import { describe, expect, it } from "vitest";
import { draftNote } from "../draft-note";
import { CLINIC_VISIT } from "./clinic-visit.schema";
import { problemRows, sentenceRows, setAsideRows, valueRows } from "./testing/draft-rows";

/** The whole draft of the sample, read and approved by hand: what each sentence says and what it cites. */
const { text } = CLINIC_VISIT;
const draft = draftNote(text, { template: "soap" });

describe("the draft of clinic visit", () => {
  it("says this, on these words of the source", () => {
    expect(sentenceRows(draft, text)).toEqual([
      ["subjective", "Chief complaint: Diabetes follow-up.", ["diabetes follow-up"]],
      [
        "subjective",
        "65-year-old woman here for 3 month follow-up of type 2 diabetes.",
        ["65F here for 3 month follow-up of type 2 diabetes."],
      ],
      ["subjective", "Home sugars 150-190 fasting.", ["Home sugars 150-190 fasting."]],
      ["subjective", "Walking 20 minutes most evenings.", ["Walking 20 min most evenings."]],
      ["subjective", "Tolerating metformin well.", ["Tolerating metformin well."]],
      [
        "subjective",
        "Occasional tingling in both feet at night for 2 months.",
        ["Occasional tingling in both feet at night x 2 months."],
      ],
      [
        "subjective",
        "No chest pain, shortness of breath, blurred vision, polyuria or foot ulcers.",
        ["No chest pain, no SOB.", "Denies blurred vision, polyuria, foot ulcers."],
      ],
      [
        "subjective",
        "Past history: type 2 diabetes since 2014, hypertension, hypothyroidism.",
        ["T2DM since 2014, HTN, hypothyroidism."],
      ],
      [
        "subjective",
        "Surgical history: right knee arthroscopy 2009.",
        ["right knee arthroscopy 2009."],
      ],
      ["subjective", "Family history: mother with stroke at 72.", ["mother with stroke at 72."]],
      [
        "subjective",
        "Social history: retired bus driver, never smoker, wine once a week.",
        ["retired bus driver, never smoker, wine once a week."],
      ],
      [
        "subjective",
        "Metformin 1000 mg twice daily, lisinopril 10 mg daily, levothyroxine 75 mcg daily.",
        ["metformin 1000 mg BID", "lisinopril 10 mg daily", "levothyroxine 75 mcg daily"],
      ],
      ["subjective", "Allergy: sulfa (hives).", ["sulfa (hives)"]],
      [
        "objective_exam",
        "BP 142/84, HR 72, RR 14, T 36.6, SpO2 98% RA, Wt 81.3 kg.",
        ["BP 142/84", "HR 72", "RR 14", "T 36.6", "SpO2 98% RA", "Wt 81.3 kg"],
      ],
      ["objective_exam", "No acute distress.", ["NAD."]],
      ["objective_exam", "Lungs clear.", ["Lungs clear."]],
      ["objective_exam", "Regular rate and rhythm, no murmur.", ["RRR, no murmur."]],
      [
        "objective_exam",
        "Feet: no ulcers, pulses 2+, decreased monofilament sensation both great toes.",
        ["Feet: no ulcers, pulses 2+, decreased monofilament sensation both great toes."],
      ],
      [
        "objective_results",
        "Labs 10/01: A1c 8.1, glucose 172, Cr 0.9, eGFR 71, K 4.4, LDL 96, TSH 2.1.",
        ["Labs 10/01: A1c 8.1, glucose 172, Cr 0.9, eGFR 71, K 4.4, LDL 96, TSH 2.1"],
      ],
      ["assessment_and_plan", "Type 2 diabetes, above goal.", ["T2DM, above goal"]],
      ["assessment_and_plan", "Early peripheral neuropathy.", ["Early peripheral neuropathy"]],
      ["assessment_and_plan", "Hypertension above goal.", ["HTN above goal"]],
      [
        "assessment_and_plan",
        "Start empagliflozin 10 mg daily.",
        ["start empagliflozin 10 mg daily"],
      ],
      [
        "assessment_and_plan",
        "Increase lisinopril to 20 mg daily.",
        ["increase lisinopril to 20 mg daily"],
      ],
      ["assessment_and_plan", "Podiatry referral.", ["podiatry referral"]],
      ["assessment_and_plan", "Eye exam due.", ["eye exam due"]],
      [
        "assessment_and_plan",
        "Repeat A1c and BMP in 3 months.",
        ["repeat A1c and BMP in 3 months"],
      ],
      [
        "assessment_and_plan",
        "Call if genital itching, vomiting or unable to eat.",
        ["call if genital itching, vomiting or unable to eat"],
      ],
    ]);
  });

  it("reads these values, medicines and allergies", () => {
    expect(valueRows(draft)).toEqual([
      ["medication", "metformin", "metformin", "", "", "", "affirmed"],
      ["medication", "metformin", "metformin", "1000 mg", "BID", "", "affirmed"],
      ["medication", "lisinopril", "lisinopril", "10 mg", "daily", "", "affirmed"],
      ["medication", "levothyroxine", "levothyroxine", "75 mcg", "daily", "", "affirmed"],
      ["allergy", "sulfa", "", "", "", "", "affirmed"],
      ["vital", "blood pressure", "142/84", "", "", "", "affirmed"],
      ["vital", "heart rate", "72", "", "", "", "affirmed"],
      ["vital", "respiratory rate", "14", "", "", "", "affirmed"],
      ["vital", "temperature", "36.6", "", "", "", "affirmed"],
      ["vital", "oxygen saturation", "98", "", "", "", "affirmed"],
      ["vital", "weight", "81.3", "", "", "", "affirmed"],
      ["lab", "hemoglobin a1c", "8.1", "", "", "", "affirmed"],
      ["lab", "glucose", "172", "", "", "", "affirmed"],
      ["lab", "creatinine", "0.9", "", "", "", "affirmed"],
      ["lab", "egfr", "71", "", "", "", "affirmed"],
      ["lab", "potassium", "4.4", "", "", "", "affirmed"],
      ["lab", "ldl", "96", "", "", "", "affirmed"],
      ["lab", "tsh", "2.1", "", "", "", "affirmed"],
      ["medication", "empagliflozin", "empagliflozin", "10 mg", "daily", "start", "affirmed"],
      ["medication", "lisinopril", "lisinopril", "20 mg", "daily", "increase", "affirmed"],
    ]);
  });

  it("reads these problems and symptoms with polarity, time and person", () => {
    expect(problemRows(draft)).toEqual([
      ["diabetes", "affirmed", "current", "patient"],
      ["type 2 diabetes", "affirmed", "current", "patient"],
      ["tingling", "affirmed", "current", "patient"],
      ["chest pain", "negated", "current", "patient"],
      ["shortness of breath", "negated", "current", "patient"],
      ["blurred vision", "negated", "current", "patient"],
      ["polyuria", "negated", "current", "patient"],
      ["type 2 diabetes", "affirmed", "historical", "patient"],
      ["hypertension", "affirmed", "historical", "patient"],
      ["hypothyroidism", "affirmed", "historical", "patient"],
      ["stroke", "affirmed", "current", "family"],
      ["hives", "affirmed", "current", "patient"],
      ["type 2 diabetes", "affirmed", "current", "patient"],
      ["neuropathy", "affirmed", "current", "patient"],
      ["hypertension", "affirmed", "current", "patient"],
      ["itching", "affirmed", "hypothetical", "patient"],
      ["vomiting", "affirmed", "hypothetical", "patient"],
    ]);
  });

  it("sets this aside, with the reason", () => {
    expect(setAsideRows(draft, text)).toEqual([
      ["LAKEVIEW FAMILY MEDICINE    Visit 10/06/2026", "header"],
      ["Patient: ", "header"],
      ["Odalys Trembach   DOB 07/22/1961   MRN 5520-1184", "header"],
      ["Provider: ", "header"],
      ["Dr. Okonjo", "header"],
      ["CC: ", "header"],
      ["HPI: ", "header"],
      ["PMH: ", "header"],
      ["PSH: ", "header"],
      ["FH: ", "header"],
      ["SH: ", "header"],
      ["Meds:", "header"],
      ["Allergies: ", "header"],
      ["Vitals: ", "header"],
      ["Exam: ", "header"],
      ["Assessment:", "header"],
      ["1.", "filler"],
      ["2.", "filler"],
      ["3.", "filler"],
      ["Plan:", "header"],
      ["Okonjo 10/06 10:20am", "signature"],
    ]);
  });
});
