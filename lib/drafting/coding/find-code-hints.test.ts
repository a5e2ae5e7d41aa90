import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { codeHintSchema } from "@/lib/notes/code-hint.schema";
import { findCodeHints } from "./find-code-hints";
import { CODE_CASES } from "./testing/code-cases";

const codesOf = (text: string): string[] => findCodeHints(text).map(({ code }) => code);

describe("codes of a text", () => {
  test.each(CODE_CASES)("$text: $codes", ({ text, codes }) => {
    expect(codesOf(text).sort()).toEqual([...codes].sort());
  });

  test("name their places, the words and the reason", () => {
    const text = "CC: leg pain\nAssessment: left knee pain.";
    const [found] = findCodeHints(text);
    expect(found?.spans.map(({ start, end }) => text.slice(start, end))).toEqual([
      "left knee pain",
    ]);
    expect(found?.why).toBe("“left knee pain”, named in the assessment.");
  });

  test("say what a category needs, and nothing for a code that is billable", () => {
    const [knee] = findCodeHints("Assessment: knee pain.");
    expect(knee).toMatchObject({ code: "M25.56", title: "Pain in knee", needs: "side" });
    expect(findCodeHints("Assessment: left knee pain.")[0]?.needs).toBeNull();
    expect(findCodeHints("Assessment: left ankle sprain.")[0]?.needs).toBe("encounter");
  });

  test("stand first when the assessment names them, symptoms last", () => {
    const text =
      "HPI: 40F with heartburn and knee pain. She has asthma.\nAssessment: hypertension.";
    expect(codesOf(text)).toEqual(["I10", "J45.909", "R12", "M25.56"]);
  });

  test("join what is said twice", () => {
    const [found, ...rest] = findCodeHints("HPI: 50M with gout.\nAssessment: gout.");
    expect(found?.spans).toHaveLength(2);
    expect(rest).toEqual([]);
  });

  test("fit the schema of a note's content, whatever the text", () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(...CODE_CASES.map(({ text }) => text)), { maxLength: 6 }),
        fc.string({ maxLength: 60 }),
        (lines, noise) => {
          const text = [...lines, noise].join("\n");
          for (const { needs, spans, ...code } of findCodeHints(text)) {
            expect(spans.every(({ start, end }) => start < end && end <= text.length)).toBe(true);
            const id = "00000000-0000-4000-8000-000000000000";
            codeHintSchema.parse({
              id,
              system: "ICD-10-CM",
              ...code,
              ...(needs === null ? {} : { needs }),
              citations: spans.map((span) => ({ documentId: id, ...span })),
            });
          }
        },
      ),
      { numRuns: 40 },
    );
  });
});
