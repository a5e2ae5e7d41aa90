import { describe, expect, it } from "vitest";
import type { BenchCase } from "../cases/bench-case";
import { readMarkedCase } from "../cases/written-cases";
import { seededRandom } from "../seeded-random";
import { differenceOfFull, intervalOfFull } from "./bootstrap";
import { coverageOf } from "./coverage";
import { summarizeCoverage, worstLabel } from "./summarize-coverage";

const NOTE = readMarkedCase("n", "Saw «NAME|Ada Abara», MRN «MRN|4471-0926», in 2019.");
const at = (text: string, value: string): { start: number; end: number } => ({
  start: text.indexOf(value),
  end: text.indexOf(value) + value.length,
});
const cover = (...found: readonly string[]): ReturnType<typeof coverageOf> =>
  coverageOf(
    NOTE,
    found.map((value) => at(NOTE.text, value)),
  );

describe("coverage of one text", () => {
  it("is full when every letter and digit is covered, marks or not", () => {
    expect(cover("Ada Abara", "4471", "0926")).toMatchObject({
      spans: 2,
      full: 2,
      plainCovered: 0,
    });
  });

  it("is not full when one letter is left", () => {
    expect(cover("Ada Abar", "4471-0926")).toMatchObject({
      full: 1,
      goldCovered: 15,
      goldCharacters: 16,
    });
  });

  it("counts what was covered for nothing", () => {
    expect(cover("2019")).toMatchObject({ full: 0, covered: 4, coveredGold: 0, plainCovered: 4 });
  });

  it("counts an ignored label neither way", () => {
    const { spans, plain, covered } = coverageOf(
      NOTE,
      [at(NOTE.text, "4471-0926")],
      new Set(["MRN"]),
    );
    expect({ spans, covered }).toEqual({ spans: 1, covered: 0 });
    expect(plain).toBe(cover().plain);
  });

  it("asks for the core only", () => {
    const row: BenchCase = {
      id: "c",
      text: "Dr. Abara",
      spans: [{ start: 0, end: 9, core_start: 4, core_end: 9, label: "NAME" }],
    };
    expect(coverageOf(row, [{ start: 4, end: 9 }]).full).toBe(1);
  });
});

describe("the summary of a set", () => {
  const free = coverageOf({ id: "f", text: "no fever", spans: [] }, [{ start: 0, end: 2 }]);
  const summary = summarizeCoverage([cover("Ada Abara"), cover("Ada Abara", "4471-0926"), free]);

  it("shares out spans, texts and characters", () => {
    expect(summary.full).toBe(0.75);
    expect(summary.leak).toBe(0.5);
    expect(summary.cleanTouched).toBe(1);
    expect(summary.characterPrecision).toBe(1);
    expect(summary.unchanged).toBeCloseTo(1 - 2 / (2 * 12 + 7));
  });

  it("names the category that was covered worst", () => {
    expect(worstLabel(summary.byLabel)).toEqual({ label: "MRN", spans: 2, full: 1 });
    expect(worstLabel(new Map())).toBeNull();
  });
});

describe("the bootstrap", () => {
  const good = Array.from({ length: 40 }, () => cover("Ada Abara", "4471-0926"));
  const mixed = Array.from({ length: 40 }, (_, order) =>
    order % 2 === 0 ? cover("Ada Abara") : cover(),
  );

  it("has no width when every text is alike", () => {
    expect(intervalOfFull(good, seededRandom(1))).toEqual({ low: 1, high: 1 });
  });

  it("holds the figure itself, and is the same for the same seed", () => {
    const { low, high } = intervalOfFull(mixed, seededRandom(2));
    expect(low).toBeLessThan(0.25);
    expect(high).toBeGreaterThan(0.25);
    expect(intervalOfFull(mixed, seededRandom(2))).toEqual({ low, high });
  });

  it("shows no difference between a system and itself", () => {
    expect(differenceOfFull(mixed, mixed, seededRandom(3))).toEqual({ low: 0, high: 0 });
  });

  it("lies above zero when one system is better on every text", () => {
    expect(differenceOfFull(good, mixed, seededRandom(4)).low).toBeGreaterThan(0);
  });
});
