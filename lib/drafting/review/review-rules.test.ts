import { describe, expect, test } from "vitest";
import { marksOfDecisions, reviewNumber } from "./review-rules";
import type { ReviewDecision, ReviewFinding } from "./review.schema";

const LENGTH = 100;
const guess = (start: number, end: number): ReviewFinding => ({
  start,
  end,
  category: "mrn",
  isKnown: false,
});
const FINDINGS: readonly ReviewFinding[] = [
  guess(10, 20),
  { start: 30, end: 42, category: "name" },
  { ...guess(50, 58), isKnown: true },
];
const mark = (start: number, end: number): ReviewDecision => ({ start, end, action: "mark" });
const clear = (start: number, end: number): ReviewDecision => ({ start, end, action: "clear" });

describe("decisions become marks", () => {
  test("a suspected identifier that is one is marked under its kind", () => {
    const { marks, counts } = marksOfDecisions(
      FINDINGS,
      [mark(10, 20), mark(30, 42), mark(50, 58)],
      LENGTH,
    );
    expect(marks).toEqual([
      { start: 10, end: 20, action: "mark", category: "mrn" },
      { start: 30, end: 42, action: "mark", category: "name" },
      { start: 50, end: 58, action: "mark", category: "mrn" },
    ]);
    expect(counts).toEqual({ marked: 3, cleared: 0, added: 0 });
  });

  test("one that is none is unmarked", () => {
    const { marks, counts } = marksOfDecisions(
      FINDINGS,
      [clear(10, 20), clear(30, 42), mark(50, 58)],
      LENGTH,
    );
    expect(marks.slice(0, 2)).toEqual([
      { start: 10, end: 20, action: "unmark" },
      { start: 30, end: 42, action: "unmark" },
    ]);
    expect(counts).toEqual({ marked: 1, cleared: 2, added: 0 });
  });

  test("what nobody had found can be marked besides, without a kind", () => {
    const { marks, counts } = marksOfDecisions([guess(10, 20)], [mark(10, 20), mark(60, 70)], 70);
    expect(marks.at(-1)).toEqual({ start: 60, end: 70, action: "mark" });
    expect(counts).toEqual({ marked: 1, cleared: 0, added: 1 });
  });

  test("they keep the order they were made in: the last word on a stretch wins", () => {
    const { marks } = marksOfDecisions(
      [guess(10, 20), guess(1, 4)],
      [clear(10, 20), mark(1, 4)],
      9e9,
    );
    expect(marks.map(({ start }) => start)).toEqual([10, 1]);
  });
});

describe("what is refused", () => {
  test.each<[string, string, readonly ReviewDecision[]]>([
    ["nothing decided", "undecided", []],
    ["one left over", "undecided", [mark(10, 20), clear(30, 42)]],
    ["a decision on a part of a finding", "undecided", [mark(10, 19), mark(30, 42), mark(50, 58)]],
    ["a known value cleared", "known_value", [mark(10, 20), mark(30, 42), clear(50, 58)]],
    ["something cleared that nobody suspected", "not_asked", [clear(60, 70)]],
    ["a stretch decided twice", "decided_twice", [mark(10, 20), clear(10, 20)]],
    ["a mark after the end of the text", "out_of_text", [mark(90, 101)]],
    ["a mark of nothing", "out_of_text", [mark(7, 7)]],
    ["a mark that runs backwards", "out_of_text", [mark(9, 7)]],
  ])("%s", (_what, reason, decisions) => {
    expect(() => marksOfDecisions(FINDINGS, decisions, LENGTH)).toThrow(
      expect.objectContaining({ code: `review.${reason}`, kind: "invalid" }) as Error,
    );
  });

  test("says how many are left", () => {
    expect(() => marksOfDecisions(FINDINGS, [mark(10, 20)], LENGTH)).toThrow(
      expect.objectContaining({ details: { left: 2 } }) as Error,
    );
  });
});

test("a review's number is short and says nothing", () => {
  expect(reviewNumber("4c19a2f0-1111-4222-8333-444455556666")).toBe("R-4C19A2");
});
