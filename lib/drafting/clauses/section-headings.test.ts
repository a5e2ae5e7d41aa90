import { describe, expect, it } from "vitest";
import { readBareHeading, readHeading } from "./section-headings";

describe("readHeading", () => {
  it.each([
    ["CC: chest pressure", "chief_complaint"],
    ["Chief Complaint: cough", "chief_complaint"],
    ["HPI: 58M", "history"],
    ["PMH: HTN", "past_history"],
    ["Past Medical History", "past_history"],
    ["PSH: none", "surgical_history"],
    ["FH: father", "family_history"],
    ["Meds: aspirin", "medications"],
    ["ALLERGIES", "allergies"],
    ["Vitals: BP 120/80", "vitals"],
    ["Exam: NAD", "exam"],
    ["Labs 11/16: K 4.3", "labs"],
    ["Labs [DATE_5]: K 4.3", "labs"],
    ["ECG today: sinus", "results"],
    ["A/P: angina", "assessment_and_plan"],
    ["Assessment & Plan", "assessment_and_plan"],
    ["## Plan", "plan"],
    ["**Assessment:** cough", "assessment"],
    ["S: cough", "history"],
    ["Pt: [NAME_1]", "header"],
    ["Immunizations: up to date", "immunizations"],
  ])("%j opens %s", (line, kind) => {
    expect(readHeading(line)?.kind).toBe(kind);
  });

  it.each([
    "",
    "Patient has a cough",
    "Time: 10:30",
    "Note: improving",
    "BP 148/86",
    "a",
    "S",
    "- aspirin",
    "He said: no",
    "12:30 seen",
  ])("%j opens nothing", (line) => {
    expect(readHeading(line)).toBeNull();
  });

  it("keeps the label that names a test or an organ", () => {
    expect(readHeading("ECG today: sinus 76")?.isLabelKept).toBe(true);
    expect(readHeading("Lungs: clear")?.isLabelKept).toBe(true);
    expect(readHeading("HPI: cough")?.isLabelKept).toBe(false);
  });

  it.each([
    "Given in ED - famotidine 20 mg",
    "Received at triage: paracetamol 1 g",
    "Reassessed at 23:00: hives gone",
    "Reassessed at 2300: better",
    "Reassessed after 2 hours: better",
    "Triggers: cats, colds",
    "FETAL MONITORING: Baseline 140",
    "Substance use: none",
    "Vitals 14:00: BP 120/80",
    "Vitals: 122/78 84 16",
    "Plan 5/3: admit",
    "Imaging: none",
  ])("keeps the label of %j, which says something", (line) => {
    expect(readHeading(line)?.isLabelKept).toBe(true);
  });

  it.each([
    "Vitals: BP 120/80",
    "Plan: admit",
    "Meds 5/3: aspirin",
    "Allergies: none",
    "PMH: none",
    "Assessment: pneumonia",
    "Treatment: fluids",
    "Given in ED",
    "Date: [DATE_1]",
  ])("drops the label of %j, a name of its part", (line) => {
    expect(readHeading(line)?.isLabelKept).toBe(false);
  });

  it("keeps the mark of vital signs that have no names of their own", () => {
    expect(readBareHeading("VS 122/78 84 16", false)?.isLabelKept).toBe(true);
    expect(readBareHeading("VS BP 122/78", false)?.isLabelKept).toBe(false);
  });

  it("says how many characters the heading takes", () => {
    const line = "PMH:  HTN";
    expect(line.slice(readHeading(line)?.length)).toBe("HTN");
  });
});
