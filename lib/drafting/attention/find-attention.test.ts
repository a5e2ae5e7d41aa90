import { describe, expect, it } from "vitest";
import { mapIdentity } from "../clauses/mapped-text";
import { draftNote } from "../draft-note";
import type { DraftAttention, DraftSentence } from "../draft.schema";
import { findRedFlagItems } from "./find-red-flag-items";
import { findUnplacedItems } from "./find-text-items";

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

describe("red flags without a place", () => {
  const source = (text: string, answer?: "yes" | "no" | "open") => ({
    mapped: mapIdentity(text, 0),
    kind: null,
    ...(answer ? { answer } : {}),
  });
  const sentence = (text: string): DraftSentence => ({
    section: "subjective",
    text,
    citations: [{ start: 0, end: 1 }],
    support: "stated",
  });
  const flags = (
    text: string,
    told: readonly string[] = [],
    answer?: "yes" | "no" | "open",
  ): string[] =>
    findRedFlagItems(text, [source(text, answer)], told.map(sentence)).map(({ title }) => title);

  it.each([
    ["well i passed out in the kitchen", undefined],
    ["have you been coughing up blood ?", "yes" as const],
    ["i lost control of my bladder twice", undefined],
  ])("are items: %j, answered %s", (text, answer) => {
    expect(flags(text, [], answer)).toHaveLength(1);
  });

  it.each([
    ["he denies syncope", [], undefined],
    ["have you passed out ?", [], "no" as const],
    ["have you passed out ?", [], "open" as const],
    ["return if you cough up blood", [], undefined],
    ["my mother passed out at church", [], undefined],
    ["history of syncope", [], undefined],
    ["i passed out in the kitchen", ["She passed out in the kitchen."], undefined],
  ])("are none: %j beside %j, answered %s", (text, told, answer) => {
    expect(flags(text, told, answer)).toEqual([]);
  });

  it("stay items when the draft denies them", () => {
    expect(flags("i passed out in the kitchen", ["She denies passing out."])).toHaveLength(1);
  });

  it("are one item a kind, with every place, and a way out that asks for a reason", () => {
    const text = "i passed out monday and i passed out again";
    const [item, ...rest] = findRedFlagItems(text, [source(text)], []);
    expect(rest).toEqual([]);
    expect(item?.spans.map(({ start, end }) => text.slice(start, end))).toEqual([
      "passed out",
      "passed out",
    ]);
    expect(item?.severity).toBe("critical");
    expect(item?.choices.map(({ needsReason }) => needsReason)).toEqual([false, true]);
  });
});

describe("what stands in a stretch set aside", () => {
  const found = (text: string, told: string): string[] =>
    findUnplacedItems(
      text,
      [],
      [{ start: 0, end: text.length, reason: "small_talk" }],
      [{ section: "subjective", text: told, citations: [{ start: 0, end: 1 }], support: "stated" }],
      [],
      undefined,
    ).map(({ kind }) => kind);

  it.each([
    ["i'm allergic to latex", "Knee pain.", ["unplaced_allergy"]],
    ["they stopped my warfarin", "Knee pain.", ["unplaced_medication_change"]],
    ["the biopsy is pending", "Knee pain.", ["pending_test"]],
    ["i'm allergic to latex", "Allergies: latex.", []],
    ["they stopped my warfarin", "Warfarin was stopped.", []],
    ["nice weather", "Knee pain.", []],
  ])("%j beside %j: %j", (text, told, expected) => {
    expect(found(text, told)).toEqual(expected);
  });
});
