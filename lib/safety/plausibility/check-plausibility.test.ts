import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { checkPlausibility } from "./check-plausibility";
import { plausibilityFindingSchema } from "./plausibility-finding.schema";

const SENTENCES = [
  "Denies fever, chills or cough.",
  "my left knee hurts when i walk",
  "Takes lisinopril 10 mg daily and metformin 500 mg twice a day.",
  "BP 120/80, HR 72, T 36.8.",
  "a 62-year-old man with chest pain for three days",
  "No chest pain at rest; dyspnea on exertion.",
  "right arm weakness and slurred speech since 8 am",
  "Possible syncope, cannot rule out seizure.",
];

describe("checkPlausibility", () => {
  it.each(SENTENCES)("finds nothing where note and source are the same: %j", (text) => {
    expect(checkPlausibility({ source: text, note: text, person: { sex: "male" } })).toEqual([]);
  });

  it("puts the gravest first", () => {
    const found = checkPlausibility({
      source: "my right knee hurts, no fever, for three days",
      note: "Fever and left knee pain for 4 days.",
    });
    const kinds = found.map(({ kind }) => kind);
    expect(kinds).toEqual(["polarity", "laterality", "number"]);
  });

  it("does not tell a figure twice", () => {
    const found = checkPlausibility({ source: "morphine 1 mg", note: "Morphine 10 mg." });
    expect(found.map(({ kind }) => kind)).toEqual(["ten_fold"]);
  });

  it("fits the schema and the texts, whatever is compared", () => {
    const sentence = fc.constantFrom(
      ...SENTENCES,
      "",
      "Reports fever.",
      "Right knee, 20 mg, 5 mL.",
    );
    fc.assert(
      fc.property(sentence, sentence, fc.constantFrom(1, 30, 80), (source, note, ageYears) => {
        for (const one of checkPlausibility({ source, note, person: { ageYears } })) {
          plausibilityFindingSchema.parse(one);
          expect(one.note.start).toBeLessThan(one.note.end);
          expect(one.note.end).toBeLessThanOrEqual(note.length);
          if (one.source) {
            expect(one.source.start).toBeLessThan(one.source.end);
            expect(one.source.end).toBeLessThanOrEqual(source.length);
          }
        }
      }),
      { numRuns: 200 },
    );
  });
});
