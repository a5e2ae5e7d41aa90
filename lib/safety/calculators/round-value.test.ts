import { describe, expect, it } from "vitest";
import { roundValue, roundWithinCategory } from "./round-value";

describe("roundValue", () => {
  it.each([
    [2.675, 2, 2.68],
    [1.005, 2, 1.01],
    [0.5, 0, 1],
    [-0.5, 0, -1],
    [-2.5, 0, -3],
    [2.4999, 0, 2],
    [-0.04, 1, 0],
    [64.66, 1, 64.7],
    [38, 1, 38],
  ])("%d to %d decimals is %d", (value, decimals, rounded) => {
    expect(Object.is(roundValue(value, decimals), rounded)).toBe(true);
  });
});

describe("roundWithinCategory", () => {
  const categorize = (value: number) => (value < 25 ? "below" : "above");

  it.each([
    [24.4, 24.4, 1],
    [24.96, 24.96, 2],
    [24.996, 24.996, 3],
    [25.04, 25, 1],
    [25, 25, 1],
  ])("%d is shown as %d, with %d decimals", (value, shown, decimals) => {
    expect(roundWithinCategory(value, 1, categorize)).toEqual({ value: shown, decimals });
  });

  it("keeps what no rounding leaves in its category", () => {
    const value = 25 - 1e-9;
    expect(roundWithinCategory(value, 1, categorize).value).toBe(value);
  });
});
