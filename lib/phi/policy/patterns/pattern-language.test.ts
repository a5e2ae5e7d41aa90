import { describe, expect, it } from "vitest";
import { MAX_PATTERN_LENGTH, parsePattern } from "./pattern-language.schema";

/** "digit 1-1, literal - 1-1": the elements of a pattern in short. */
function elementsOf(source: string): string {
  const parsed = parsePattern(source);
  if (!parsed.ok) return `refused at ${parsed.problem.position}`;
  return parsed.elements
    .map(({ kind, character, min, max }) => `${character === "" ? kind : character} ${min}-${max}`)
    .join(", ");
}

describe("a pattern", () => {
  it.each([
    ["9", "digit 1-1"],
    ["A", "letter 1-1"],
    ["X", "alphanumeric 1-1"],
    ["MR-9", "m 1-1, r 1-1, - 1-1, digit 1-1"],
    ["9{4}", "digit 4-4"],
    ["9{4,8}", "digit 4-8"],
    ["9{0,2}", "digit 0-2"],
    ["-?9", "- 0-1, digit 1-1"],
    ["\\A\\X\\9", "a 1-1, x 1-1, 9 1-1"],
    ["\\--", "- 1-1, - 1-1"],
    ["a x8", "a 1-1,   1-1, x 1-1, 8 1-1"],
    [
      "#9.9/9_9:9",
      "# 1-1, digit 1-1, . 1-1, digit 1-1, / 1-1, digit 1-1, _ 1-1, digit 1-1, : 1-1, digit 1-1",
    ],
  ])("%s reads as %s", (source, expected) => {
    expect(elementsOf(source)).toBe(expected);
  });

  it.each([
    ["", 1],
    ["(9+)+", 1],
    ["9+", 2],
    ["9*", 2],
    ["9|8", 2],
    ["[0-9]", 1],
    ["^9", 1],
    ["9$", 2],
    ["?9", 1],
    ["{2}9", 1],
    ["9{", 2],
    ["9{4", 2],
    ["9{a}", 2],
    ["9{4,}", 2],
    ["9{,4}", 2],
    ["9{5,4}", 2],
    ["9{0}", 2],
    ["9{100}", 2],
    ["9{2}{2}", 5],
    ["9??", 3],
    ["9?{2}", 3],
    ["9\\", 2],
    ["9\\*", 2],
    ["é9", 1],
    ["９９９", 1],
    [" 99", 1],
    ["99 ", 3],
    ["9{30}-9{30}", 7],
    ["9".repeat(61), 61],
  ])("%j is refused at character %i, in words", (source, position) => {
    const parsed = parsePattern(source);
    expect(parsed).toMatchObject({ ok: false, problem: { position } });
    if (!parsed.ok) expect(parsed.problem.message).toMatch(/^.{20,120}$/u);
  });

  it("matches no more than so many characters", () => {
    expect(parsePattern(`9{${MAX_PATTERN_LENGTH}}`).ok).toBe(true);
    expect(parsePattern(`9{${MAX_PATTERN_LENGTH}}9`).ok).toBe(false);
    expect(parsePattern("X{20}X{0,20}").ok).toBe(true);
    expect(parsePattern("X{20}X{0,21}").ok).toBe(false);
  });
});
