import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { scanText } from "../detection/scanned-text";
import { identifierCategorySchema } from "../identifier.schema";
import { CASE_RECOGNIZERS, RECOGNIZERS } from "./registry";

const anyText = fc.oneof(
  fc.string({ unit: "binary", maxLength: 80 }),
  fc.string({ unit: "grapheme", maxLength: 80 }),
  fc
    .array(
      fc.constantFrom(
        "Mr.",
        "Brennick",
        "MRN",
        "4471",
        "3/4",
        "March",
        "at",
        "Hospital",
        "CO",
        "80202",
        "#",
        "-",
        "\n",
        ",",
      ),
      { maxLength: 20 },
    )
    .map((words) => words.join(" ")),
);

describe.each(RECOGNIZERS.map((recognizer) => [recognizer.name, recognizer] as const))(
  "%s",
  (_, recognizer) => {
    it("proposes stretches that lie inside any text, with a known category", () => {
      fc.assert(
        fc.property(anyText, (text) => {
          for (const candidate of recognizer.recognize(scanText(text))) {
            expect(candidate.start).toBeGreaterThanOrEqual(0);
            expect(candidate.end).toBeGreaterThan(candidate.start);
            expect(candidate.end).toBeLessThanOrEqual(text.length);
            expect(identifierCategorySchema.options).toContain(candidate.category);
            expect(candidate.score).toBeGreaterThan(0);
            expect(candidate.score).toBeLessThanOrEqual(1);
          }
        }),
        { numRuns: 60 },
      );
    });

    it("gives the same answer twice", () => {
      const scan = scanText("Mr. Brennick, MRN 4471-0926, on 3/4/2024 at Thornby Hospital.");
      expect(recognizer.recognize(scan)).toEqual(recognizer.recognize(scan));
    });

    it("finds nothing in nothing", () => {
      expect(recognizer.recognize(scanText(""))).toEqual([]);
      expect(recognizer.recognize(scanText(" \n\t"))).toEqual([]);
    });
  },
);

describe("the registry", () => {
  it("names each recognizer once", () => {
    const names = RECOGNIZERS.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
  });
  it("runs those that read capitals in the first round, too", () => {
    for (const recognizer of CASE_RECOGNIZERS) expect(RECOGNIZERS).toContain(recognizer);
  });
});
