import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Draft } from "./draft.schema";
import { draftSchema } from "./draft.schema";
import { draftNote } from "./draft-note";

const SEEDED = { seed: 20_261_125, numRuns: 120 };

const PIECES = [
  "HPI: ",
  "PMH: ",
  "FH: mother had a stroke. ",
  "SH: quit smoking 10 years ago. ",
  "Meds: metoprolol 25 mg BID, ",
  "Allergies: penicillin (rash)\n",
  "Labs: K 6.8, Na 140\n",
  "Exam: lungs clear, no murmur. ",
  "Plan:\n- start losartan 50 mg daily\n- f/u in 2 weeks\n",
  "denies fever, chills or cough. ",
  "no, 3 weeks",
  "pain for 2 days, ",
  "[doctor] any chest pain ?\n",
  "[patient] no , not really .\n",
  "[patient] i passed out twice .\n",
  "[doctor] your blood pressure is one forty six over eighty eight .\n",
  "[doctor] hey dragon , order a cbc .\n",
  "Doctor: How are you?\nPatient: My left knee hurts, sorry, the right knee.\n",
  "[NAME_1]",
  "a . 5 centimeter stone ",
  "| BP | 120/80 |\n",
  "\n\n",
  "\t",
  ". ",
  "? ",
  "é\u{1F600}",
  "\ud800",
];

const anyText = fc.string({ unit: "binary", maxLength: 300 });
const noteText = fc
  .array(fc.oneof({ weight: 4, arbitrary: fc.constantFrom(...PIECES) }, anyText), { maxLength: 24 })
  .map((pieces) => pieces.join(""));
const texts = fc.oneof({ weight: 3, arbitrary: noteText }, anyText);
const templates = fc.constantFrom("soap" as const, "encounter" as const);

function everySpan(draft: Draft): { start: number; end: number }[] {
  return [
    ...draft.sentences.flatMap(({ citations }) => citations),
    ...draft.facts.flatMap(({ spans }) => spans),
    ...draft.attention.flatMap(({ spans }) => spans),
    ...draft.setAside,
    ...draft.unplaced,
  ];
}

describe("the draft of any text", () => {
  it("has the shape it promises", () => {
    fc.assert(
      fc.property(texts, templates, (text, template) => {
        expect(draftSchema.safeParse(draftNote(text, { template })).error).toBeUndefined();
      }),
      SEEDED,
    );
  });

  it("has only spans that resolve inside the text", () => {
    fc.assert(
      fc.property(texts, templates, (text, template) => {
        for (const { start, end } of everySpan(draftNote(text, { template }))) {
          expect(Number.isInteger(start) && Number.isInteger(end)).toBe(true);
          expect(start).toBeGreaterThanOrEqual(0);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
        }
      }),
      SEEDED,
    );
  });

  it("is the same twice, byte for byte", () => {
    fc.assert(
      fc.property(texts, templates, (text, template) => {
        const first = JSON.stringify(draftNote(text, { template }));
        expect(JSON.stringify(draftNote(text, { template }))).toBe(first);
      }),
      SEEDED,
    );
  });

  it("cites every sentence, and none that its citations do not carry", () => {
    fc.assert(
      fc.property(texts, templates, (text, template) => {
        for (const { citations, support } of draftNote(text, { template }).sentences) {
          expect(citations.length).toBeGreaterThan(0);
          expect(["stated", "inferred"]).toContain(support);
        }
      }),
      SEEDED,
    );
  });

  it("accounts for every word: cited, set aside, or listed", () => {
    fc.assert(
      fc.property(texts, templates, (text, template) => {
        const draft = draftNote(text, { template });
        const covered = new Uint8Array(text.length);
        for (const { citations } of draft.sentences) {
          for (const { start, end } of citations) covered.fill(1, start, end);
        }
        for (const { start, end } of [...draft.setAside, ...draft.unplaced]) {
          covered.fill(1, start, end);
        }
        const lost = [...text.matchAll(/[a-z0-9]+/gi)].filter(
          ({ index, 0: word }) => !covered.slice(index, index + word.length).some(Boolean),
        );
        expect(lost.map(([word]) => word)).toEqual([]);
      }),
      SEEDED,
    );
  });
});
