import { describe, expect, it } from "vitest";
import { draftNote } from "../draft-note";
import type { DraftAttention } from "../draft.schema";

const items = (text: string): DraftAttention[] => draftNote(text, { template: "soap" }).attention;
const kinds = (text: string): string[] => items(text).map(({ kind }) => kind);

describe("things that need eyes", () => {
  it.each([
    ["Labs: K 6.8, Na 140\n", ["critical_value"]],
    ["Vitals: SpO2 84% RA\n", ["critical_value"]],
    ["Meds: sertraline 50 mg daily, phenelzine 15 mg TID\n", ["drug_interaction"]],
    ["Allergies: penicillin (hives)\nPlan:\n- amoxicillin 500 mg TID\n", ["allergy_conflict"]],
    ["HPI: pain for 2 days, no, 3 weeks.\n", ["self_correction"]],
    ["Plan:\n- rest\nHis mother said he got hives from amoxicillin.\n", ["unplaced_allergy"]],
    ["Plan:\n- rest\nWife says he stopped warfarin last week.\n", ["unplaced_medication_change"]],
    ["Plan:\n- rest\nWife says he was told a biopsy is pending.\n", ["pending_test"]],
  ])("%j: %j", (text, expected) => {
    expect(kinds(text)).toEqual(expected);
  });

  it.each([
    "",
    "Labs: K 4.3, Na 140\n",
    "Vitals: BP 148/86 HR 78\n",
    "Meds: lisinopril 10 mg daily, atorvastatin 20 mg nightly\n",
    "Allergies: penicillin (rash)\nPlan:\n- azithromycin 250 mg daily\n",
    "Plan:\n- order chest x-ray\n- start aspirin 81 mg daily\n",
    "FH: mother takes warfarin and aspirin\n",
    "HPI: pain for 2 days, then 3 weeks without.\n",
  ])("none in %j", (text) => {
    expect(kinds(text)).toEqual([]);
  });

  it("come worst first, then in source order", () => {
    const text =
      "HPI: pain for 2 days, no, 3 weeks.\nMeds: lisinopril 10 mg daily, spironolactone 25 mg daily\nLabs: K 6.8, Na 140\n";
    expect(items(text).map(({ severity, kind }) => [severity, kind])).toEqual([
      ["critical", "critical_value"],
      ["warning", "self_correction"],
      ["warning", "drug_interaction"],
    ]);
  });

  it("point at their sentences", () => {
    const text = "Labs: K 6.8, Na 140\n";
    const draft = draftNote(text, { template: "soap" });
    const [item] = draft.attention;
    expect(item?.sentenceIndexes.map((index) => draft.sentences[index]?.text)).toEqual([
      "Labs: K 6.8, Na 140.",
    ]);
  });

  it("each have a way out", () => {
    for (const item of items("Labs: K 6.8\nPlan:\n- rest\nWife says he stopped warfarin.\n")) {
      expect(item.choices.length).toBeGreaterThanOrEqual(2);
    }
  });
});
