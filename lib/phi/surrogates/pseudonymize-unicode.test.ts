import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { randomFrom } from "../testing/seeded-random";
import { createSurrogateMap } from "./apply-surrogates";
import { pseudonymize } from "./pseudonymize";
import { restoreSurrogates } from "./restore-surrogates";

const PIECES = [
  "Mr. Brennick",
  "Ortega, Maria J.",
  "José Núñez",
  "brennick",
  "on March 3, 2024",
  "seen 3/4-3/7",
  "MRN 4471-0926",
  "phone 415-555-0142",
  "h.brennick@example.org",
  "https://example.org/x?y=1",
  "Denver, CO 80202",
  "at Northfield Valley Clinic",
  "[NAME_1]",
  "NAME_1",
  "strength 4/5",
  "\u200b",
  "e\u0301",
  "\ud800",
  "\ufb01ne",
  "\uff21\uff11",
  "(",
];
const anyText = fc
  .array(
    fc.oneof(
      fc.constantFrom(...PIECES),
      fc.string({ unit: "binary", maxLength: 6 }),
      fc.string({ unit: "grapheme", maxLength: 6 }),
    ),
    { maxLength: 12 },
  )
  .chain((pieces) => fc.constantFrom(" ", "\n", ", ", ". ").map((between) => pieces.join(between)));

describe("pseudonymize over any Unicode", () => {
  it("leaves no value in what it drew, keeps the rest to the byte, and leads back", () => {
    fc.assert(
      fc.property(anyText, fc.integer({ min: 1, max: 100_000 }), (text, seed) => {
        const random = randomFrom(seed);
        const today = new Date("2026-11-25T00:00:00Z");
        const made = pseudonymize(text, createSurrogateMap(random), {
          random,
          today,
          dates: "shift",
        });
        if (!made.ok) return;
        let [at, outAt] = [0, 0];
        for (const { start, end, outStart, outEnd, category } of made.stretches) {
          expect(made.text.slice(outAt, outStart)).toBe(text.slice(at, start));
          const value = text.slice(start, end).toLowerCase();
          if (value.length >= 4 && category !== "date") {
            expect(made.text.toLowerCase().slice(outStart, outEnd)).not.toContain(value);
          }
          [at, outAt] = [end, outEnd];
        }
        expect(made.text.slice(outAt)).toBe(text.slice(at));
        const back = restoreSurrogates(made.text, made.surrogates);
        if (back.unknown.length === 0) expect(back.text).toBe(text);
      }),
      { numRuns: 200 },
    );
  });
});
