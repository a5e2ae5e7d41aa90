import { describe, expect, test } from "vitest";
import type { AssessedDifferential } from "@/lib/drafting/assessing/case-assessment.schema";
import {
  argumentWords,
  missingGroups,
  namesOf,
  notJudgedWords,
  quotesOf,
  sentenceOf,
  splitDifferentials,
} from "./diagnosis-words";

const DOCUMENT = "11111111-1111-4111-8111-111111111111";
const argument = (label: string, start: number, isUncertain = false) => ({
  label,
  isUncertain,
  spans: [{ start, end: start + 5 }],
});
const ACS: AssessedDifferential = {
  name: "acute coronary syndrome",
  isCannotMiss: true,
  for: [argument("chest pain", 10), argument("sweating", 20, true)],
  against: [argument("no nausea", 30)],
  undocumented: ["pain to arm or jaw"],
  sources: ["a guideline"],
};
const known = {
  sentences: [
    {
      id: DOCUMENT,
      section: "subjective" as const,
      text: "x",
      support: "stated" as const,
      citations: [{ documentId: DOCUMENT, start: 10, end: 26 }],
    },
  ],
  unplaced: [],
};

describe("the sentence that a press puts into the assessment", () => {
  const made = sentenceOf(DOCUMENT, ACS, known);
  test("says what was considered, for and against, and nothing that is not documented", () => {
    expect(made.text).toBe(
      "Acute coronary syndrome considered. For: chest pain, possibly sweating. Against: no nausea.",
    );
    expect(made.text).not.toContain("arm or jaw");
  });
  test("cites the places that the note knows, and no others", () => {
    expect(made.citations).toEqual([
      { documentId: DOCUMENT, start: 10, end: 15 },
      { documentId: DOCUMENT, start: 20, end: 25 },
    ]);
    expect(sentenceOf(DOCUMENT, ACS, { sentences: [], unplaced: [] }).citations).toEqual([]);
  });
});

test("quotes the source word for word, each once, none empty, and cut when long", () => {
  const text = `chest  pain\nchest pain ${"a".repeat(200)}`;
  expect(
    quotesOf(text, [
      { start: 0, end: 11 },
      { start: 12, end: 22 },
      { start: 11, end: 12 },
    ]),
  ).toEqual(["chest pain"]);
  expect(quotesOf(text, [{ start: 23, end: 223 }])[0]).toHaveLength(80);
});

test("sets apart what nothing speaks for, in its order", () => {
  const bare = { ...ACS, name: "pneumothorax", for: [] };
  expect(splitDifferentials([bare, ACS])).toEqual({ supported: [ACS], others: [bare] });
  expect(namesOf([bare, { ...bare, name: "strain", isCannotMiss: false }])).toEqual({
    cannotMiss: "pneumothorax",
    rest: "strain",
  });
});

test("says a doubt as a doubt, and leaves out empty lists of what is missing", () => {
  expect(argumentWords(argument("fever", 0, true))).toBe("possibly fever");
  const missing = { history: ["onset"], examination: [], tests: [] };
  expect(missingGroups({ missing, undocumentedFlags: [] })).toEqual([
    { heading: "History", items: ["onset"] },
  ]);
});

test("a value that the rules cannot judge is shown with the words that hold it", () => {
  const text = "Labs: Troponin 0.42 ng/mL";
  const spans = [{ start: 6, end: text.length }];
  const words = (flags: { label: string; spans: typeof spans }[]) =>
    notJudgedWords({ notJudgedFlags: flags }, text);
  expect(words([{ label: "raised troponin", spans }])).toEqual([
    "raised troponin: “Troponin 0.42 ng/mL”",
  ]);
  expect(words([{ label: "raised troponin", spans: [] }])).toEqual(["raised troponin"]);
  expect(words([])).toEqual([]);
});
