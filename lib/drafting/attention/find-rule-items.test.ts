import { describe, expect, it } from "vitest";
import { noteContentSchema, type Span } from "@/lib/notes/note-content.schema";
import { draftNote, type DraftOptions } from "../draft-note";
import type { DraftAttention } from "../draft.schema";
import { extractClauses } from "../extract-clauses";
import { findFlaggedItems } from "./find-flagged-items";
import { findPresentationItems } from "./find-presentation-items";

function itemsOf(text: string, options: Partial<DraftOptions> = {}): readonly DraftAttention[] {
  return draftNote(text, { template: "soap", ...options }).attention;
}
const titles = (text: string, options: Partial<DraftOptions> = {}): string[] =>
  itemsOf(text, options).map(({ title }) => title);

const SIX_PAIRS =
  "PMH: congestive heart failure.\nMeds: lisinopril 20 mg daily, ibuprofen 600 mg TID, meloxicam 15 mg daily";

describe("medicine cards", () => {
  it("name their cause, their rows and their source, in a summary that a card can hold", () => {
    const [item] = itemsOf("Meds: sildenafil 50 mg prn\nPlan: nitroglycerin 0.4 mg SL prn");
    expect(item).toMatchObject({
      kind: "contraindication",
      severity: "critical",
      cause: "interaction:nitroglycerin+sildenafil",
    });
    expect(item?.title.length).toBeLessThanOrEqual(139);
    expect(item?.reference).not.toBe("");
    expect(item?.rowIds?.length).toBeGreaterThan(0);
    expect(item?.choices.map(({ action }) => action)).toEqual(["edit", "override"]);
  });

  it("say a row once for all the medicines it warns of", () => {
    const items = itemsOf(SIX_PAIRS);
    const rows = items.flatMap(({ rowIds = [] }) => rowIds[0] ?? []);
    expect(new Set(rows).size).toBe(rows.length);
    expect(items.some(({ detail }) => /The same of /.test(detail))).toBe(true);
  });

  it.each([
    ["Meds: citalopram 20 mg daily, sertraline 50 mg daily", "duplicate_therapy"],
    ["PMH: asthma\nMeds: metoprolol 25 mg daily", "medication_caution"],
    ["60F\nMeds: methotrexate 15 mg daily", "dose_out_of_range"],
    ["Allergies: penicillin\nMeds: amoxicillin 500 mg TID", "allergy_conflict"],
  ])("%j is a card of %s", (text, kind) => {
    expect(itemsOf(text).map((item) => item.kind)).toContain(kind);
  });

  it("use only the rows that an organization uses", () => {
    const text = "Meds: sildenafil 50 mg prn\nPlan: nitroglycerin 0.4 mg SL prn";
    expect(titles(text, { rows: { rows: "reviewed", reviewedRowIds: new Set() } })).toEqual([]);
    const rowIds = itemsOf(text)[0]?.rowIds ?? [];
    expect(titles(text, { rows: { recalledRowIds: new Set(rowIds) } })).toEqual([]);
  });
});

describe("figures", () => {
  it("are set against what the facts give, with the inputs", () => {
    const [item] = itemsOf("40M\nVitals: Wt 80 kg, Ht 180 cm\nAssessment: BMI 31, counselled.");
    expect(item).toMatchObject({ kind: "figure_differs", severity: "warning" });
    expect(item?.title).toMatch(/the note says 31, the facts give 24\.7/);
    expect(item?.detail).toMatch(/Weight 80 kg.*Height 180 cm/);
    expect(item?.reference).not.toBe("");
  });

  it.each([
    ["agree", "40M\nVitals: Wt 80 kg, Ht 180 cm\nAssessment: BMI 24.7, counselled."],
    ["have no inputs", "40M\nAssessment: BMI 31, counselled."],
    ["are a goal", "40M\nVitals: Wt 80 kg, Ht 180 cm\nPlan: keep BMI below 25."],
  ])("raise nothing where they %s", (_what, text) => {
    expect(itemsOf(text).filter(({ kind }) => kind === "figure_differs")).toEqual([]);
  });

  it("take the sex from the text's own words, never from a name", () => {
    const labs = "Labs: creatinine 1.9 mg/dL, eGFR 38.";
    expect(titles(`A 67-year-old woman.\n${labs}`).join()).toMatch(/eGFR.*the note says 38/);
    expect(titles(`Mary is 67 years old.\n${labs}`).join()).not.toMatch(/the note says 38/);
  });
});

describe("sex and age", () => {
  it.each<[string, string, DraftOptions["sex"], RegExp]>([
    ["organs of the other sex", "Exam: prostate smooth.", "female", /prostate/i],
    [
      "a sex that is not the chart's",
      "58-year-old man with cough.",
      "female",
      /The chart says female/,
    ],
    ["two ages", "A 41-year-old man. Later: this is a 49-year-old man.", undefined, /two ages/],
    ["two sexes", "A 41-year-old man. Later: this 41-year-old woman", undefined, /two sexes/],
  ])("%s is an item", (_what, text, sex, title) => {
    expect(titles(text, { sex }).join()).toMatch(title);
  });

  it.each<[string, DraftOptions["sex"]]>([
    ["58-year-old man with cough.", "male"],
    ["58-year-old man with cough.", undefined],
    ["58-year-old man. His wife is a 52-year-old woman.", "male"],
    ["Brother is a 60-year-old man.", "female"],
    ["58-year-old man; next month a 59-year-old man", "male"],
    ["Father had prostate cancer.", "female"],
    ["No prostate.", "female"],
  ])("%j is none (%s)", (text, sex) => {
    expect(itemsOf(text, { sex }).filter(({ kind }) => kind === "implausible_statement")).toEqual(
      [],
    );
  });
});

describe("urgent findings", () => {
  function flagsOf(
    text: string,
    sentences: readonly string[] = [],
    told: readonly Span[] = [],
  ): readonly string[] {
    const drafted = sentences.map((words) => ({
      section: "subjective" as const,
      text: words,
      citations: [{ start: 0, end: 1 }],
      support: "stated" as const,
    }));
    const { sources } = extractClauses(text);
    return findPresentationItems(text, sources, drafted, {}, told).map(({ title }) => title);
  }

  it.each([
    ["Funduscopic exam shows papilledema.", /papilledema: “papilledema”/],
    ["ECG: ST elevation in V2-V4.", /ECG changes of ischemia/],
    ["He cannot see out of the left eye.", /vision loss/],
    ["Both legs are weak.", /bilateral leg weakness/],
  ])("%j is told where no sentence of the draft says it", (text, title) => {
    expect(flagsOf(text).join()).toMatch(title);
  });

  it("is not told twice, nor where another item shows the same words", () => {
    const text = "Funduscopic exam shows papilledema.";
    expect(flagsOf(text, ["Papilledema on funduscopy."])).toEqual([]);
    expect(flagsOf(text, ["No papilledema."])).toEqual([]);
    expect(flagsOf(text, [], [{ start: 0, end: text.length }])).toEqual([]);
    expect(flagsOf("Papilledema. ST elevation. Vision loss. Both legs are weak.")).toHaveLength(3);
  });

  it.each([
    "No papilledema.",
    "Possible vision loss.",
    "Papilledema seen; later no papilledema.",
    "FH: mother had vision loss.",
    "Return if vision loss.",
    "Vision loss in 2010, recovered.",
    "Travel to Ghana, back pain, fever, took Tylenol.",
    "[doctor] any vision loss ?\n[patient] no .",
    "[doctor] any vision loss ?",
    "",
  ])("%j raises none", (text) => {
    expect(flagsOf(text)).toEqual([]);
  });
});

it("a contradicted sentence names what it says otherwise", () => {
  const source = "Left knee pain for two weeks.";
  const sentence = {
    section: "subjective" as const,
    text: "Right knee pain for two weeks.",
    citations: [{ start: 0, end: source.length }],
    support: "contradicted" as const,
  };
  const [item] = findFlaggedItems(source, [sentence]);
  expect(item?.detail).toBe(
    "A language model wrote it. The note says right knee; the source says left.",
  );
  const [bare] = findFlaggedItems(source, [{ ...sentence, text: "Knee pain." }]);
  expect(bare?.detail).toMatch(/is not what the cited lines say/);
});

it("items fit the content of a note", () => {
  const { attention } = noteContentSchema.shape;
  const items = itemsOf(SIX_PAIRS).map(({ spans, sentenceIndexes: _indexes, ...item }) => ({
    ...item,
    id: "6f1c1f5e-57a5-4b53-8a6d-3c3a9f2a1b11",
    citations: spans.map((span) => ({
      documentId: "6f1c1f5e-57a5-4b53-8a6d-3c3a9f2a1b12",
      ...span,
    })),
    sentenceIds: [],
  }));
  expect(attention.safeParse(items).success).toBe(true);
});
