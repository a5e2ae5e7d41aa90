import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { fuseRanks, rerank } from "./rank-passages";

const order = (lists: string[][]): string[] =>
  [...fuseRanks(lists)].sort((a, b) => b[1] - a[1]).map(([id]) => id);

describe("fusion by rank", () => {
  test.each<[string, string[][], string[]]>([
    [
      "what both found beats what one put first",
      [
        ["a", "b"],
        ["c", "b"],
      ],
      ["b", "a", "c"],
    ],
    ["one list keeps its order", [["a", "b", "c"], []], ["a", "b", "c"]],
    [
      "two equal lists keep theirs",
      [
        ["a", "b"],
        ["a", "b"],
      ],
      ["a", "b"],
    ],
    ["nothing found is nothing", [[], []], []],
  ])("%s", (_name, lists, expected) => {
    expect(order(lists)).toEqual(expected);
  });

  test("is 1 for what both put first, and never more", () => {
    expect(fuseRanks([["a"], ["a"]]).get("a")).toBeCloseTo(1);
    const list = fc.uniqueArray(fc.constantFrom("a", "b", "c", "d", "e"));
    fc.assert(
      fc.property(list, list, (one, two) => {
        for (const value of fuseRanks([one, two]).values()) {
          expect(value).toBeGreaterThan(0);
          expect(value).toBeLessThanOrEqual(1 + 1e-9);
        }
      }),
    );
  });
});

describe("ranking again", () => {
  const ids = (candidates: Parameters<typeof rerank>[0]): string[] =>
    rerank(candidates).map(({ id }) => id);

  test("puts the card first whose name the query says", () => {
    expect(
      ids([
        { id: "a", fused: 0.9, named: 0.1 },
        { id: "b", fused: 0.8, named: 0.7 },
      ]),
    ).toEqual(["b", "a"]);
  });

  test("does not let a name alone beat two searches", () => {
    expect(
      ids([
        { id: "a", fused: 0.2, named: 1 },
        { id: "b", fused: 1, named: 0.2 },
      ]),
    ).toEqual(["b", "a"]);
  });

  test("takes an unlike name for no name", () => {
    const [first, second] = rerank([
      { id: "a", fused: 0.5, named: -0.3 },
      { id: "b", fused: 0.5, named: 0 },
    ]);
    expect(first?.score).toBe(second?.score);
  });

  test("gives 0 to 1, in the same order whatever order came in, by id where two are as good", () => {
    const candidate = fc.record({
      id: fc.constantFrom("a", "b", "c", "d", "e", "f"),
      fused: fc.constantFrom(0.2, 0.5, 1),
      named: fc.constantFrom(-1, 0, 0.5, 1),
    });
    const some = fc.uniqueArray(candidate, { selector: ({ id }) => id });
    fc.assert(
      fc.property(some, (candidates) => {
        const ranked = rerank(candidates);
        expect(rerank([...candidates].reverse())).toEqual(ranked);
        for (const [at, { score, id }] of ranked.entries()) {
          expect(score).toBeGreaterThanOrEqual(0);
          expect(score).toBeLessThanOrEqual(1);
          const before = ranked[at - 1];
          if (before === undefined) continue;
          expect(before.score > score || (before.score === score && before.id < id)).toBe(true);
        }
      }),
    );
  });
});
