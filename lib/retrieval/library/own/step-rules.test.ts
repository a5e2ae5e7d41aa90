import { describe, expect, test } from "vitest";
import { passagesAStep } from "./step-rules";

/** Passages that are written while an index grows to `goal`, those that stood already counted again with each step. */
function writtenUpTo(goal: number): number {
  let [standing, written] = [0, 0];
  while (standing < goal) {
    standing = Math.min(goal, standing + passagesAStep(standing));
    written += standing;
  }
  return written;
}

describe("the next step of an index", () => {
  test.each([
    [0, 2_000],
    [1_999, 2_000],
    [2_001, 2_001],
    [9_999, 9_999],
    [10_001, 10_000],
    [1_000_000, 10_000],
  ])("after %i passages takes %i", (standing, expected) => {
    expect(passagesAStep(standing)).toBe(expected);
  });

  test("writes an index of 60,000 less than five times over, all steps together", () => {
    expect(writtenUpTo(60_000)).toBeLessThan(5 * 60_000);
  });

  test("writes a small index twice at most", () => {
    expect(writtenUpTo(4_000)).toBeLessThan(2 * 4_000);
  });
});
