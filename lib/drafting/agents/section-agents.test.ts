import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { DraftSentence } from "../draft.schema";
import { mergeSection } from "./merge-section";
import { readSectionAnswer } from "./read-section-answer";
import { sectionFacts } from "./section-facts";

const SOURCE = "Cough for two weeks. No fever. Lisinopril 20 mg daily. Left knee swollen.";
function sentence(text: string, changes: Partial<DraftSentence> = {}): DraftSentence {
  const start = SOURCE.indexOf(text);
  return {
    section: "subjective",
    topic: "history_of_present_illness",
    text,
    citations: [{ start, end: start + text.length }],
    support: "stated",
    ...changes,
  };
}
const EMBEDDED = [
  sentence("Cough for two weeks."),
  sentence("No fever."),
  sentence("Lisinopril 20 mg daily."),
  sentence("Left knee swollen."),
];
const FACTS = sectionFacts(EMBEDDED, "subjective");

const read = (sentences: { text: string; facts: string[] }[], isShowable?: boolean[]) =>
  readSectionAnswer({
    answer: { sentences },
    facts: FACTS,
    section: "subjective",
    source: SOURCE,
    madeBy: 0,
    isShowable: isShowable ?? sentences.map(() => true),
  });

describe("the facts of a section", () => {
  it("are its sentences in order, grids and other sections apart", () => {
    const grid = sentence("No fever.", {
      cells: [{ label: "T", value: "36.7", unit: "C", flag: "" }],
    });
    const other = sentence("Left knee swollen.", { section: "objective_exam" });
    expect(
      sectionFacts([...EMBEDDED.slice(0, 2), grid, other], "subjective").map(({ id }) => id),
    ).toEqual(["F1", "F2"]);
  });
});

describe("an answer that is read", () => {
  it.each([
    ["says what the fact says", "The patient has had a cough for two weeks.", ["F1"], "stated"],
    ["joins two facts", "Cough for two weeks and no fever.", ["F1", "F2"], "stated"],
    [
      "words a fact freely",
      "Antihypertensive therapy with lisinopril 20 mg daily.",
      ["F3"],
      "stated",
    ],
    ["changes a dose", "Lisinopril 40 mg daily.", ["F3"], "contradicted"],
    ["names another medicine", "Losartan 20 mg daily.", ["F3"], "contradicted"],
    ["turns a denial", "Fever for two weeks.", ["F1", "F2"], "contradicted"],
    ["turns a side", "Right knee swollen.", ["F4"], "contradicted"],
    ["adds an illness", "Cough for two weeks with diabetes.", ["F1"], "unsupported"],
    ["adds a number", "Cough for two weeks, 3 times a day.", ["F1"], "unsupported"],
  ])("%s", (_, text, facts, support) => {
    expect(read([{ text, facts }]).written).toMatchObject([
      { sentence: { text, support, madeBy: 0 } },
    ]);
  });

  it.each([
    ["unknown ids", ["F9"]],
    ["one unknown id among known ones", ["F1", "F9"]],
    ["no ids", []],
    ["a prototype's name", ["constructor"]],
    ["an id in another writing", ["f1"]],
    ["an id with a blank", ["F1 "]],
  ])("uses no sentence with %s", (_, facts) => {
    const { written, rejected } = read([{ text: "Cough for two weeks.", facts }]);
    expect({ written, rejected }).toEqual({ written: [], rejected: 1 });
  });

  it("rejects every claim on facts of no request, a thousand of a thousand (goal L5)", () => {
    fc.assert(
      fc.property(
        fc.string({ maxLength: 12 }),
        fc.string({ minLength: 1, maxLength: 60 }),
        (id, text) => {
          if (/^F[1-4]$/.test(id)) return;
          expect(read([{ text, facts: [id] }]).written).toEqual([]);
          expect(read([{ text, facts: ["F1", id] }]).written).toEqual([]);
        },
      ),
      { numRuns: 1_000 },
    );
  });

  it("uses nothing that a note may not hold", () => {
    const claims = [
      { text: "Cough for two weeks.", facts: ["F1"] },
      { text: "No fever.", facts: ["F2"] },
    ];
    expect(read(claims, [false, true]).written.map(({ sentence: { text } }) => text)).toEqual([
      "No fever.",
    ]);
    expect(read(claims, []).rejected).toBe(2);
  });

  it("says which facts are to be asked for again, and only those", () => {
    const { flagged } = read([
      { text: "No fever.", facts: ["F2"] },
      { text: "Lisinopril 40 mg daily.", facts: ["F3"] },
    ]);
    expect(flagged.map(({ id }) => id)).toEqual(["F3"]);
  });
});

describe("a section that is put together", () => {
  const merged = (claims: { text: string; facts: string[] }[]) =>
    mergeSection(EMBEDDED, FACTS, read(claims).written).map(({ text }) => text);

  it("has the model's words where they agree with all that a sentence cites, in the source's order", () => {
    expect(
      merged([
        { text: "Takes lisinopril 20 mg daily.", facts: ["F3"] },
        { text: "Cough for two weeks and no fever.", facts: ["F1", "F2"] },
      ]),
    ).toEqual([
      "Cough for two weeks and no fever.",
      "Takes lisinopril 20 mg daily.",
      "Left knee swollen.",
    ]);
  });

  it("keeps the embedded sentence beside one that differs", () => {
    expect(merged([{ text: "Lisinopril 40 mg daily.", facts: ["F3"] }])).toEqual([
      "Cough for two weeks.",
      "No fever.",
      "Lisinopril 40 mg daily.",
      "Lisinopril 20 mg daily.",
      "Left knee swollen.",
    ]);
  });

  it.each([
    ["says nothing of what it cites", "The patient was seen.", ["F1", "F2", "F3", "F4"]],
    ["leaves out the dose", "Takes lisinopril.", ["F3"]],
    ["leaves out the denial", "Cough for two weeks.", ["F1", "F2"]],
    ["leaves out the side", "Knee swollen.", ["F4"]],
  ])("keeps what a sentence cites and does not say: it %s", (_, text, facts) => {
    const texts = merged([{ text, facts }]);
    const said = new Set(facts.includes("F1") && text.startsWith("Cough") ? ["F1"] : []);
    for (const fact of FACTS.filter(({ id }) => facts.includes(id) && !said.has(id))) {
      expect(texts).toContain(fact.sentence.text);
    }
  });

  it("keeps a fact that nobody named, though its place is cited with another's", () => {
    const whole = { start: 0, end: SOURCE.length };
    const wide = { ...sentence("Cough for two weeks."), citations: [whole] };
    const facts = sectionFacts([wide, ...EMBEDDED.slice(1)], "subjective");
    const { written } = readSectionAnswer({
      answer: { sentences: [{ text: "Cough for two weeks.", facts: ["F1"] }] },
      facts,
      section: "subjective",
      source: SOURCE,
      madeBy: 0,
      isShowable: [true],
    });
    const texts = mergeSection([wide, ...EMBEDDED.slice(1)], facts, written).map(
      ({ text }) => text,
    );
    expect(texts).toContain("Lisinopril 20 mg daily.");
  });

  it("loses no fact, whatever a model answers", () => {
    const claim = fc.record({
      text: fc.constantFrom(
        "Cough for two weeks.",
        "Fever.",
        "Lisinopril 40 mg daily.",
        "Left knee swollen and lisinopril 20 mg daily.",
        "x",
      ),
      facts: fc.subarray(["F1", "F2", "F3", "F4", "F9"]),
    });
    fc.assert(
      fc.property(fc.array(claim, { maxLength: 6 }), (claims) => {
        const sentences = mergeSection(EMBEDDED, FACTS, read(claims).written);
        const agreeing = sentences.filter(
          ({ support }) => support === "stated" || support === "inferred",
        );
        for (const { citations } of EMBEDDED) {
          for (const { start, end } of citations) {
            const isHeld = agreeing.some((each) =>
              each.citations.some((other) => other.start <= start && end <= other.end),
            );
            expect(isHeld).toBe(true);
          }
        }
      }),
    );
  });
});
