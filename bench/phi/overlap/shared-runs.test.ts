import { describe, expect, it } from "vitest";
import { countSharedRuns, runsOf } from "./shared-runs";

const theirs = new Set(runsOf("one two three four five six seven eight nine"));

describe("runs of eight words", () => {
  it("are counted without regard to case and marks", () => {
    expect(countSharedRuns("ONE, two; three-four five six (seven) eight!", theirs)).toBe(1);
    expect(countSharedRuns("zero one two three four five six seven eight nine", theirs)).toBe(2);
  });

  it("are not counted twice", () => {
    const run = "one two three four five six seven eight";
    expect(countSharedRuns(`${run}. ${run}`, theirs)).toBe(1);
  });

  it("are not shared by seven words, nor by eight in another order", () => {
    expect(countSharedRuns("one two three four five six seven", theirs)).toBe(0);
    expect(countSharedRuns("two one three four five six seven eight", theirs)).toBe(0);
  });
});
