import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { findFindings } from "./find-findings";

describe("findFindings", () => {
  it("marks what lies inside a longer finding", () => {
    const found = findFindings("thunderclap headache");
    expect(found.find(({ findingId }) => findingId === "headache")?.isInside).toBe(true);
    expect(found.find(({ findingId }) => findingId === "thunderclap_headache")?.isInside).toBe(
      false,
    );
  });

  it("reads words of absence as the absence, not as the finding in them", () => {
    const found = findFindings("Afebrile, abdomen soft and non-tender.");
    expect(found.every(({ isOpposite }) => isOpposite)).toBe(true);
    expect(found.map(({ findingId }) => findingId)).toEqual(["fever", "peritonism"]);
  });

  it("takes curly quotes and line breaks as plain ones", () => {
    expect(findFindings("I can’t\nbreathe").map(({ findingId }) => findingId)).toContain("dyspnea");
  });

  it("finds nothing in an empty text", () => {
    expect(findFindings("")).toEqual([]);
  });

  it("stays inside any text, in order", () => {
    const words = fc.constantFrom("no", "chest", "pain", "can't", "see", "my", "left", "arm", ".");
    fc.assert(
      fc.property(fc.array(words, { maxLength: 60 }), (list) => {
        const text = list.join(" ");
        const found = findFindings(text);
        for (const [index, { start, end }] of found.entries()) {
          expect(start).toBeLessThan(end);
          expect(end).toBeLessThanOrEqual(text.length);
          expect(start).toBeGreaterThanOrEqual(found[index - 1]?.start ?? 0);
        }
      }),
      { numRuns: 60 },
    );
  });
});
