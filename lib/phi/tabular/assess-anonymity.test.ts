import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { assessAnonymity, type AnonymityInput } from "./assess-anonymity";

const assess = (rows: string[][], more: Partial<AnonymityInput> = {}) =>
  assessAnonymity({ rows, quasi: [0], pseudonyms: [], sensitive: [], k: 2, l: null, ...more });

describe("assessAnonymity", () => {
  it("counts classes and points at the small ones", () => {
    const made = assess([["a"], ["a"], ["b"], ["a"], ["c"], ["c"]]);
    expect(made).toMatchObject({
      classes: 3,
      smallestClass: 1,
      classesBelowK: 1,
      classSizes: [
        { size: 1, classes: 1 },
        { size: 2, classes: 1 },
        { size: 3, classes: 1 },
      ],
      smallestDiversity: null,
    });
    expect(made.isExposed).toEqual([false, false, true, false, false, false]);
  });

  it("counts persons, not visits, where there are pseudonyms", () => {
    const rows = [
      ["a", "P1"],
      ["a", "P1"],
      ["a", "P1"],
      ["b", "P2"],
      ["b", "P3"],
    ];
    const made = assess(rows, { pseudonyms: [1] });
    expect(made.smallestClass).toBe(1);
    expect(made.isExposed).toEqual([true, true, true, false, false]);
  });

  it("finds the class whose sensitive values are all the same", () => {
    const rows = [
      ["a", "flu"],
      ["a", "flu"],
      ["b", "flu"],
      ["b", "gout"],
    ];
    const made = assess(rows, { sensitive: [1], l: 2 });
    expect(made).toMatchObject({ smallestDiversity: 1, classesBelowL: 1, classesBelowK: 0 });
    expect(made.isExposed).toEqual([true, true, false, false]);
    expect(assess(rows, { sensitive: [1] }).isExposed).not.toContain(true);
  });

  it("does not take two columns for one", () => {
    expect(
      assess(
        [
          ["a", "bc"],
          ["ab", "c"],
        ],
        { quasi: [0, 1] },
      ).classes,
    ).toBe(2);
  });

  it("says nothing of a table without rows, and takes all rows for one class without quasi-identifiers", () => {
    expect(assess([])).toMatchObject({ classes: 0, smallestClass: null, classSizes: [] });
    expect(assess([["a"], ["b"]], { quasi: [] })).toMatchObject({ classes: 1, smallestClass: 2 });
  });

  it("leaves only classes of k and more when the exposed rows go", () => {
    const cell = fc.constantFrom("a", "b", "c");
    fc.assert(
      fc.property(
        fc.array(fc.tuple(cell, cell, cell), { maxLength: 40 }),
        fc.integer({ min: 2, max: 5 }),
        fc.constantFrom(null, 2),
        (rows, k, l) => {
          const more = { quasi: [0, 1], sensitive: [2], k, l };
          const before = assess(rows, more);
          const left = assess(
            rows.filter((_, at) => !before.isExposed[at]),
            more,
          );
          expect(left.isExposed).not.toContain(true);
          expect(left.smallestClass ?? k).toBeGreaterThanOrEqual(k);
          if (l !== null) expect(left.smallestDiversity ?? l).toBeGreaterThanOrEqual(l);
        },
      ),
    );
  });
});
