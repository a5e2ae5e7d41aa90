import { describe, expect, it } from "vitest";
import { deidentify } from "../deidentify";
import { countPatternWork, hasNestedRepeat } from "../testing/pattern-steps";
import { KEEP_ALL, POLICY_PIECES } from "./test-policies";

describe("the work of a policy grows with the length", () => {
  it.each([
    "Dr. Okafor ",
    "Ada Okafor, MD ",
    "Mr. Okafor, MD, Dr. Okafor ",
    "St. Mary's Hospital, Denver, CO 80202 ",
    "Clinic, ",
    "11/17/2026 ",
    "2024-03-03 2024 ",
    "a 92-year-old ",
    "KX-204417 ",
    "KX-20441",
    "Coumadin Clinic ",
  ])("of a long run of %j", (piece) => {
    const work = (length: number): number => {
      const text = piece.repeat(Math.ceil(length / piece.length));
      return countPatternWork(() => deidentify(text, { policy: KEEP_ALL })).steps;
    };
    expect(work(16_000)).toBeLessThan(work(4_000) * 5 + 20_000);
  });

  it("no pattern of its rules repeats inside a repeat", () => {
    const { patterns } = countPatternWork(() => {
      for (const piece of POLICY_PIECES) deidentify(`${piece} and ${piece}.`, { policy: KEEP_ALL });
    });
    expect([...patterns].filter(hasNestedRepeat)).toEqual([]);
  });
});
