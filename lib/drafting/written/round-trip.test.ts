import { describe, expect, it } from "vitest";
import { draftNote } from "../draft-note";

const drafted = (text: string, abbreviations: "keep" | "expand" = "expand"): string[][] =>
  draftNote(text, { template: "soap", abbreviations }).sentences.map(({ section, text: words }) => [
    section,
    words,
  ]);

describe("a note that already is SOAP", () => {
  const note = [
    "S: Ms. Quillbrook returns for her blood pressure. She takes lisinopril every day without cough.",
    "O: BP 132/80, HR 72. Lungs clear. Potassium 4.2.",
    "A: Essential hypertension, controlled.",
    "P: Continue lisinopril 20 mg daily. Follow up in 6 months.",
  ].join("\n");

  it("comes back sentence by sentence under its own parts", () => {
    expect(drafted(note)).toEqual([
      ["subjective", "Ms. Quillbrook returns for her blood pressure."],
      ["subjective", "She takes lisinopril every day without cough."],
      ["objective_exam", "BP 132/80, HR 72."],
      ["objective_exam", "Lungs clear."],
      ["objective_results", "Potassium 4.2."],
      ["assessment_and_plan", "Essential hypertension, controlled."],
      ["assessment_and_plan", "Continue lisinopril 20 mg daily."],
      ["assessment_and_plan", "Follow up in 6 months."],
    ]);
  });

  it("gives every sentence a topic and names no gap that is filled", () => {
    const draft = draftNote(`${note}\nFH: asthma`, { template: "soap" });
    expect(draft.sentences.every(({ topic }) => topic !== undefined)).toBe(true);
    expect(draft.gaps.map(({ label }) => label)).not.toContain("family history");
  });
});

describe("what once went wrong in written notes", () => {
  it.each([
    ["a stage keeps its name", "Stage Dukes B cancer of the colon.", "Stage Dukes B"],
    ["a score keeps its figures", "O: MMSE 24/30.", "MMSE 24/30."],
    ["values leave no bare heading", "On exam. BP 120/80. Lungs clear.", "Lungs clear."],
    ["heart rate is no hour", "Exam: BP 134/82 HR 76", "HR 76"],
    [
      "one no for a closed list",
      "HPI: No LOC, head strike, or neck pain.",
      "No LOC, head strike or neck pain.",
    ],
    ["a state is not denied", "HPI: Nil stridor, managing fluids.", "managing fluids"],
  ])("%s", (_name, text, expected) => {
    const words = drafted(text).map(([, sentence]) => sentence);
    expect(words.join(" ")).toContain(expected);
    expect(words).not.toContain("On exam.");
  });

  it("never denies what stands beside a denial", () => {
    const words = drafted("HPI: Nil stridor, managing fluids.").map(([, sentence]) => sentence);
    expect(words.join(" ")).not.toMatch(/(?:no|or) managing/i);
  });

  it("sets a lone spoken mark aside", () => {
    const draft = draftNote("HPI: cough for 3 days.\nComma.\nNo fever.", { template: "soap" });
    expect(draft.sentences.map(({ text }) => text)).not.toContain("Comma.");
    expect(draft.setAside.map(({ reason }) => reason)).toContain("device_instruction");
  });

  it("ends a medication list where the next line speaks of something else", () => {
    const rows = drafted("Meds: aspirin 81 mg daily\nBP 120/80 HR 70\nLungs clear");
    expect(rows).toEqual([
      ["subjective", "Aspirin 81 mg daily."],
      ["objective_exam", "BP 120/80, HR 70."],
      ["objective_exam", "Lungs clear."],
    ]);
  });

  it.each(["Echocardiogram", "Labs", "CXR in 6 weeks", "Meds: continue aspirin"])(
    "reads %j in the list of a plan as an order",
    (order) => {
      const rows = drafted(`HPI: palpitations.\nPlan\n1) Rest\n2) ${order}\n3) Review in 3 months`);
      expect(rows.slice(1).map(([section]) => section)).toEqual([
        "assessment_and_plan",
        "assessment_and_plan",
        "assessment_and_plan",
      ]);
    },
  );

  it("finds the allergies in the middle of a line", () => {
    expect(drafted("HPI: neck pain.\nPMH none Meds OCP All: ibuprofen - hives")).toEqual([
      ["subjective", "Neck pain."],
      ["subjective", "Past history: none."],
      ["subjective", "OCP."],
      ["subjective", "Allergy: ibuprofen - hives."],
    ]);
  });

  it("keeps a reaction that is the diagnosis", () => {
    const draft = draftNote("HPI: hives.\nDiagnosis: anaphylaxis to shellfish", {
      template: "soap",
    });
    expect(draft.unplaced).toEqual([]);
  });

  it("says whose illness a family history lists", () => {
    expect(drafted("FAMILY HISTORY\nHypertension.\nDiabetes.")).toEqual([
      ["subjective", "Family history: hypertension, diabetes."],
    ]);
  });

  it("keeps the systems of a review in the history", () => {
    const rows = drafted("REVIEW OF SYSTEMS\nRespiratory: Denies cough.\nEXAM\nLungs: clear.");
    expect(rows.map(([section]) => section)).toEqual(["subjective", "objective_exam"]);
  });

  it("keeps shorthand as typed where asked, and cites it either way", () => {
    expect(drafted("PMH: HTN, T2DM", "keep")).toEqual([["subjective", "Past history: HTN, T2DM."]]);
    expect(drafted("PMH: HTN, T2DM")).toEqual([
      ["subjective", "Past history: hypertension, type 2 diabetes."],
    ]);
  });
});
