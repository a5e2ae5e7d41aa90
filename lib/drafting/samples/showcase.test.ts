import { describe, expect, it } from "vitest";
import { draftNote } from "../draft-note";
import { SHOWCASE } from "./showcase.schema";
import { problemRows, sentenceRows, setAsideRows, valueRows } from "./testing/draft-rows";

/** The whole draft of the sample, read and approved by hand: what each sentence says and what it cites. */
const { text } = SHOWCASE;
const draft = draftNote(text, { template: "soap" });

describe("the draft of chest pressure", () => {
  it("says this, on these words of the source", () => {
    expect(sentenceRows(draft, text)).toEqual([
      [
        "subjective",
        "58-year-old man with chest pressure behind the breastbone climbing stairs or carrying groceries, eases within 5 minutes of stopping.",
        [
          "chest pressure",
          "58M, pressure behind the breastbone climbing stairs or carrying groceries, eases within 5 min of stopping.",
        ],
      ],
      ["subjective", "Started two months ago.", ["Started two weeks, no, two months ago."]],
      ["subjective", "Now about 3 times a week.", ["Now ~3x/wk."]],
      [
        "subjective",
        "No pain at rest, syncope, palpitations, fever or leg swelling.",
        ["No pain at rest, no syncope.", "Denies palpitations, fever, leg swelling."],
      ],
      ["subjective", "Mild dyspnea on exertion.", ["Mild DOE."]],
      [
        "subjective",
        "Last episode 11/09 raking leaves, gone in 3 minutes.",
        ["Last episode 11/09 raking leaves, gone in 3 min."],
      ],
      [
        "subjective",
        "Past history: hypertension, hyperlipidemia, type 2 diabetes (A1c 7.4 in Aug).",
        ["HTN, hyperlipidemia, T2DM (A1c 7.4 in Aug)."],
      ],
      [
        "subjective",
        "Ex-smoker, quit 2015, 25 pack-years.",
        ["Ex-smoker, quit 2015, 25 pack-years."],
      ],
      ["subjective", "Surgical history: laparoscopic cholecystectomy 2012.", ["lap chole 2012."]],
      ["subjective", "Family history: father MI at 61.", ["father MI at 61."]],
      [
        "subjective",
        "Lisinopril 20 mg daily, atorvastatin 40 mg nightly, metformin 1000 mg twice daily.",
        ["lisinopril 20 mg daily", "atorvastatin 40 mg nightly", "metformin 1000 mg BID"],
      ],
      [
        "subjective",
        "Sildenafil 50 mg as needed, last taken Saturday.",
        ["sildenafil 50 mg prn (last took Saturday)"],
      ],
      ["subjective", "Allergy: penicillin (rash).", ["penicillin (rash)"]],
      [
        "objective_exam",
        "BP 148/86, HR 78 reg, RR 16, T 36.7, SpO2 97% RA, Wt 94.2 kg.",
        ["BP 148/86", "HR 78 reg", "RR 16", "T 36.7", "SpO2 97% RA", "Wt 94.2 kg"],
      ],
      ["objective_exam", "No acute distress.", ["NAD."]],
      ["objective_exam", "Lungs clear.", ["Lungs clear."]],
      [
        "objective_exam",
        "Regular rate and rhythm, no murmur, no JVD.",
        ["RRR, no murmur, no JVD."],
      ],
      ["objective_exam", "No edema.", ["No edema."]],
      ["objective_exam", "Pulses 2+.", ["Pulses 2+."]],
      [
        "objective_results",
        "ECG today: sinus 76, no acute ST change, no Q waves.",
        ["ECG today: sinus 76, no acute ST change, no Q waves."],
      ],
      [
        "objective_results",
        "Labs 11/16: hs-TnI 6 ng/L (ref <20), K 4.3, Cr 1.1, eGFR 78, LDL 118, Hgb 14.1.",
        ["Labs 11/16: hs-TnI 6 ng/L (ref <20), K 4.3, Cr 1.1, eGFR 78, LDL 118, Hgb 14.1"],
      ],
      [
        "assessment_and_plan",
        "Exertional chest pressure, likely stable angina.",
        ["exertional chest pressure, likely stable angina."],
      ],
      ["assessment_and_plan", "Hypertension above goal.", ["HTN above goal."]],
      [
        "assessment_and_plan",
        "Nitroglycerin 0.4 mg sublingual as needed, sent to pharmacy.",
        ["nitroglycerin 0.4 mg SL prn, sent to pharmacy"],
      ],
      ["assessment_and_plan", "Aspirin 81 mg daily.", ["aspirin 81 mg daily"]],
      [
        "assessment_and_plan",
        "Start metoprolol succinate 25 mg daily.",
        ["start metoprolol succinate 25 mg daily"],
      ],
      ["assessment_and_plan", "Stress echo this week.", ["stress echo this week"]],
      ["assessment_and_plan", "Cardiology referral.", ["cardiology referral"]],
      ["assessment_and_plan", "BMP and lipids in 6 weeks.", ["BMP and lipids in 6 wk"]],
      [
        "assessment_and_plan",
        "ED/911 if pain at rest or >5 minutes after 1 NTG.",
        ["ED/911 if pain at rest or >5 min after 1 NTG"],
      ],
      [
        "assessment_and_plan",
        "Call wife with stress echo date.",
        ["Call wife with stress echo date."],
      ],
    ]);
  });

  it("reads these values, medicines and allergies", () => {
    expect(valueRows(draft)).toEqual([
      ["lab", "hemoglobin a1c", "7.4", "", "", "", "affirmed"],
      ["medication", "lisinopril", "lisinopril", "20 mg", "daily", "", "affirmed"],
      ["medication", "atorvastatin", "atorvastatin", "40 mg", "nightly", "", "affirmed"],
      ["medication", "metformin", "metformin", "1000 mg", "BID", "", "affirmed"],
      ["medication", "sildenafil", "sildenafil", "50 mg", "prn", "", "affirmed"],
      ["allergy", "penicillin", "", "", "", "", "affirmed"],
      ["vital", "blood pressure", "148/86", "", "", "", "affirmed"],
      ["vital", "heart rate", "78", "", "", "", "affirmed"],
      ["vital", "respiratory rate", "16", "", "", "", "affirmed"],
      ["vital", "temperature", "36.7", "", "", "", "affirmed"],
      ["vital", "oxygen saturation", "97", "", "", "", "affirmed"],
      ["vital", "weight", "94.2", "", "", "", "affirmed"],
      ["lab", "troponin", "6", "", "", "", "affirmed"],
      ["lab", "potassium", "4.3", "", "", "", "affirmed"],
      ["lab", "creatinine", "1.1", "", "", "", "affirmed"],
      ["lab", "egfr", "78", "", "", "", "affirmed"],
      ["lab", "ldl", "118", "", "", "", "affirmed"],
      ["lab", "hemoglobin", "14.1", "", "", "", "affirmed"],
      ["medication", "nitroglycerin", "nitroglycerin", "0.4 mg", "prn", "", "affirmed"],
      ["medication", "aspirin", "aspirin", "81 mg", "daily", "", "affirmed"],
      ["medication", "metoprolol", "metoprolol succinate", "25 mg", "daily", "start", "affirmed"],
      ["medication", "nitroglycerin", "NTG", "", "", "", "affirmed"],
      ["allergy", "ct dye", "", "", "", "", "affirmed"],
    ]);
  });

  it("reads these problems and symptoms with polarity, time and person", () => {
    expect(problemRows(draft)).toEqual([
      ["chest pressure", "affirmed", "current", "patient"],
      ["pressure", "affirmed", "current", "patient"],
      ["pain at rest", "negated", "current", "patient"],
      ["syncope", "negated", "current", "patient"],
      ["dyspnea on exertion", "affirmed", "current", "patient"],
      ["palpitations", "negated", "current", "patient"],
      ["fever", "negated", "current", "patient"],
      ["leg swelling", "negated", "current", "patient"],
      ["hypertension", "affirmed", "historical", "patient"],
      ["hyperlipidemia", "affirmed", "historical", "patient"],
      ["type 2 diabetes", "affirmed", "historical", "patient"],
      ["mi", "affirmed", "current", "family"],
      ["rash", "affirmed", "current", "patient"],
      ["chest pressure", "affirmed", "current", "patient"],
      ["stable angina", "uncertain", "current", "patient"],
      ["hypertension", "affirmed", "current", "patient"],
      ["pain at rest", "affirmed", "hypothetical", "patient"],
      ["swelled up", "affirmed", "historical", "patient"],
    ]);
  });

  it("sets this aside, with the reason", () => {
    expect(setAsideRows(draft, text)).toEqual([
      ["ALDER STREET CLINIC    Visit 11/17/2026", "header"],
      ["Pt: ", "header"],
      ["Harold Brennick   DOB 03/11/1968   MRN 4471-0926", "header"],
      ["Ph 555-0143 (wife Marisol)   214 Juniper Ct, Fernby   PCP Dr. Lindqvist", "header"],
      ["CC: ", "header"],
      ["HPI: ", "header"],
      ["PMH: ", "header"],
      ["FH: ", "header"],
      ["PSH: ", "header"],
      ["Meds: ", "header"],
      ["Allergies: ", "header"],
      ["Vitals: ", "header"],
      ["Exam: ", "header"],
      ["A/P: ", "header"],
      ["Lindqvist 11/17 3:40pm", "signature"],
    ]);
  });
});
