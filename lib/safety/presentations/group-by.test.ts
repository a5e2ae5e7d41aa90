import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { groupBy } from "./group-by";

describe("groupBy", () => {
  it("keeps keys in the order they come, and items in theirs", () => {
    const groups = groupBy(["ab", "c", "de", "f"], ({ length }) => length);
    expect([...groups]).toEqual([
      [2, ["ab", "de"]],
      [1, ["c", "f"]],
    ]);
  });

  it("groups nothing of nothing", () => {
    expect(groupBy([], String).size).toBe(0);
  });

  it("loses and adds no item", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 9 })), (items) => {
        const flat = [...groupBy(items, (item) => item % 3).values()].flat();
        expect([...flat].sort()).toEqual([...items].sort());
      }),
    );
  });
});
