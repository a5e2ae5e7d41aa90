import { describe, expect, it } from "vitest";
import {
  decisionsOf,
  openCount,
  reduceDecisions,
  startDecisions,
  type DecisionEvent,
  type DecisionState,
} from "./decision-state";
import type { SuspectView } from "../review-view";

const suspect = (start: number, end: number, isKnown = false): SuspectView => ({
  start,
  end,
  category: "mrn",
  kind: "number",
  isKnown,
});
const START = startDecisions([suspect(10, 20), suspect(30, 40, true), suspect(50, 60)], 100);

const run = (...events: DecisionEvent[]): DecisionState => events.reduce(reduceDecisions, START);
const mark = (index: number) => ({ type: "decided", index, action: "mark" }) as const;
const clear = (index: number) => ({ type: "decided", index, action: "clear" }) as const;
const undo = { type: "undone" } as const;

describe("deciding", () => {
  it("starts with everything open and nothing to send", () => {
    expect(openCount(START)).toBe(3);
    expect(decisionsOf(START)).toEqual([]);
  });

  it("gives one decision for each, in the order of the text", () => {
    const state = run(mark(1), clear(2), clear(0));
    expect(openCount(state)).toBe(0);
    expect(decisionsOf(state)).toEqual([
      { start: 10, end: 20, action: "clear" },
      { start: 30, end: 40, action: "mark" },
      { start: 50, end: 60, action: "clear" },
    ]);
  });

  it("goes on to the next open one, then to an earlier one, and stays with the last", () => {
    expect(run(mark(0)).current).toBe(1);
    expect(run(mark(0), mark(2)).current).toBe(1);
    expect(run(mark(0), mark(2), mark(1)).current).toBe(1);
  });

  it("does not clear a known value", () => {
    expect(run(clear(1))).toBe(START);
    expect(openCount(run(mark(0), clear(1), clear(2)))).toBe(1);
  });

  it("can be changed, and opened again", () => {
    expect(decisionsOf(run(mark(0), clear(0)))).toEqual([{ start: 10, end: 20, action: "clear" }]);
    expect(openCount(run(mark(0), { type: "reopened", index: 0 }))).toBe(3);
  });

  it("takes no decision about one that there is not", () => {
    expect(run(mark(7))).toBe(START);
    expect(run({ type: "reopened", index: 0 })).toBe(START);
  });
});

describe("marking besides", () => {
  const besides = (start: number, end: number) => ({ type: "marked", start, end }) as const;

  it("sends what was marked after the decisions, in the order of the text", () => {
    const state = run(besides(70, 80), besides(1, 5), mark(0));
    expect(decisionsOf(state)).toEqual([
      { start: 10, end: 20, action: "mark" },
      { start: 1, end: 5, action: "mark" },
      { start: 70, end: 80, action: "mark" },
    ]);
  });

  it("inside a suspect decides it", () => {
    const state = run(besides(12, 15));
    expect(state.added).toEqual([]);
    expect(state.actions[0]).toBe("mark");
  });

  it("takes in what it touches and is not made twice", () => {
    expect(run(besides(70, 80), besides(75, 90)).added).toEqual([{ start: 75, end: 90 }]);
    expect(run(besides(70, 80), besides(72, 75)).added).toEqual([{ start: 70, end: 80 }]);
  });

  it.each([
    [7, 7],
    [9, 3],
    [90, 101],
    [-1, 4],
  ])("of nothing or beyond the text does nothing: %i to %i", (start, end) => {
    expect(run(besides(start, end))).toBe(START);
  });

  it("is taken back", () => {
    expect(run(besides(70, 80), { type: "unmarked", start: 70 }).added).toEqual([]);
    expect(run({ type: "unmarked", start: 70 })).toBe(START);
  });
});

describe("moving and undoing", () => {
  it("steps round", () => {
    expect(run({ type: "stepped", by: -1 }).current).toBe(2);
    expect(run({ type: "stepped", by: 1 }, { type: "stepped", by: 1 }).current).toBe(2);
    expect(reduceDecisions(startDecisions([], 5), { type: "stepped", by: 1 }).current).toBe(0);
  });

  it("chooses one that there is", () => {
    expect(run({ type: "chosen", index: 2 }).current).toBe(2);
    expect(run({ type: "chosen", index: 9 })).toBe(START);
  });

  it("undoes act by act, back to the start and no further", () => {
    const state = run(mark(0), clear(2), { type: "marked", start: 70, end: 80 });
    const once = reduceDecisions(state, undo);
    expect(once.added).toEqual([]);
    expect(openCount(once)).toBe(1);
    const back = [undo, undo, undo].reduce(reduceDecisions, once);
    expect({ ...back, current: START.current }).toEqual(START);
  });

  it("does not count moving as an act", () => {
    expect(run({ type: "stepped", by: 1 }, undo).current).toBe(1);
  });
});
