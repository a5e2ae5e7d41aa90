import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { cutEnds, scrollToShow } from "./tab-scroll";

describe("the ends of a row of tabs", () => {
  it.each([
    ["all in sight", [0, 500, 500], { start: false, end: false }],
    ["wider than its tabs", [0, 600, 500], { start: false, end: false }],
    ["at its start", [0, 300, 500], { start: false, end: true }],
    ["in its middle", [80, 300, 500], { start: true, end: true }],
    ["at its end", [200, 300, 500], { start: true, end: false }],
    ["a rounded pixel away from its ends", [1, 498.5, 500], { start: false, end: false }],
  ] as const)("%s", (_, [scrollLeft, clientWidth, scrollWidth], cut) => {
    expect(cutEnds({ scrollLeft, clientWidth, scrollWidth })).toEqual(cut);
  });
});

describe("bringing a tab into view", () => {
  const row = { clientWidth: 300, scrollWidth: 600 };
  it.each([
    ["moves nothing when it is in sight", 100, { left: 150, width: 80 }, 100],
    ["shows one at the right with a piece of the next", 0, { left: 280, width: 80 }, 88],
    ["shows one at the left with a piece of the one before", 200, { left: 120, width: 80 }, 92],
    ["goes to the very end for the last", 0, { left: 520, width: 80 }, 300],
    ["goes to the very start for the first", 300, { left: 0, width: 80 }, 0],
    ["starts at one that is wider than the window", 0, { left: 100, width: 400 }, 100],
  ] as const)("%s", (_, scrollLeft, tab, to) => {
    expect(scrollToShow(tab, { ...row, scrollLeft })).toBe(to);
  });

  it("shows any tab that fits whole, wherever the row stands", () => {
    const size = fc.integer({ min: 0, max: 400 });
    fc.assert(
      fc.property(size, size, size, size, size, (before, width, after, from, more) => {
        const clientWidth = width + more;
        const scrollWidth = Math.max(clientWidth, before + width + after);
        const scrollLeft = Math.min(from, scrollWidth - clientWidth);
        const to = scrollToShow({ left: before, width }, { scrollLeft, clientWidth, scrollWidth });
        expect(to).toBeGreaterThanOrEqual(0);
        expect(to).toBeLessThanOrEqual(scrollWidth - clientWidth);
        expect(to).toBeLessThanOrEqual(before);
        expect(to + clientWidth).toBeGreaterThanOrEqual(before + width);
      }),
    );
  });
});
