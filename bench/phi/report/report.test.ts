import { describe, expect, it } from "vitest";
import { UsageError } from "../bench-options";
import { inUnit, joinFigures, meets, SHARE, type Figure } from "./figure";
import { cellsOf, printValue, renderFigures, renderMarkdownTable } from "./render-table";
import { writeBetweenMarks } from "./write-between-marks";

const figure: Figure = {
  section: "S",
  what: "full",
  format: SHARE,
  goal: { least: 0.99 },
  values: { model: 0.995 },
  count: "10 spans",
};

describe("values", () => {
  it.each([
    [0.9876, ".988"],
    [1, "1.000"],
    [0.99999, ".999"],
    [0.0001, ".001"],
    [0, ".000"],
  ])("a share of %s is printed as %s", (value, text) => {
    expect(printValue(SHARE, value)).toBe(text);
  });

  it("carry their unit, and a dash stands for nothing", () => {
    expect(printValue(inUnit(1, " ms"), 3.21)).toBe("3.2 ms");
    expect(printValue(SHARE, undefined)).toBe("–");
    expect(printValue(SHARE, Number.NaN)).toBe("–");
  });

  it("meet a goal by being it", () => {
    expect([meets({ least: 0.99 }, 0.99), meets({ most: 2 }, 2)]).toEqual([true, true]);
    expect([meets({ least: 0.99 }, 0.9899), meets({ most: 2 }, 2.01)]).toEqual([false, false]);
  });
});

describe("the table", () => {
  it("lays the variants and the peers of a row side by side", () => {
    const rules = { ...figure, values: { rules: 0.9 }, notes: { rules: "9 of 10" } };
    const peer: Figure = {
      section: "S",
      what: "full",
      format: SHARE,
      values: { awsRaw: 0.933, awsSnapped: 0.974 },
    };
    const [row, ...others] = joinFigures([figure, rules, peer]);
    expect(others).toEqual([]);
    expect(row === undefined ? [] : cellsOf(row)).toEqual([
      "full (10 spans)",
      "≥ .990",
      ".995 ✓",
      ".900 ✗ (9 of 10)",
      "–",
      ".933 / .974",
      "–",
    ]);
  });

  it("shows a goal of its own for each variant", () => {
    const base = { section: "S", what: "speed", format: inUnit(0) };
    const [row] = joinFigures([
      { ...base, values: { model: 50 }, goals: { model: { least: 60 } } },
      { ...base, values: { rules: 310 }, goals: { rules: { least: 300 } } },
    ]);
    expect(row === undefined ? [] : cellsOf(row).slice(1, 4)).toEqual([
      "≥ 60; ≥ 300",
      "50 ✗",
      "310 ✓",
    ]);
  });

  it("leaves out columns without a value", () => {
    expect(renderFigures([figure], "markdown")).toBe(
      "**S**\n\n| What | Goal | Ours, with model |\n| --- | --- | --- |\n| full (10 spans) | ≥ .990 | .995 ✓ |",
    );
  });

  it("keeps a bar inside its cell", () => {
    expect(renderMarkdownTable(["a"], [["x|y"]])).toContain("x\\|y");
  });
});

describe("a document with marks", () => {
  const marked = "# T\n<!-- bench:phi begin -->\nold\n<!-- bench:phi end -->\nrest\n";

  it("takes the tables between them", () => {
    expect(writeBetweenMarks(marked, "new")).toBe(
      "# T\n<!-- bench:phi begin -->\n\nnew\n\n<!-- bench:phi end -->\nrest\n",
    );
  });

  it("is the tables alone when it is new", () => {
    expect(writeBetweenMarks("", "new")).toBe("new\n");
  });

  it("is not overwritten when it has words and no marks", () => {
    expect(() => writeBetweenMarks("# T\n", "new")).toThrow(UsageError);
    expect(() =>
      writeBetweenMarks("<!-- bench:phi end --> <!-- bench:phi begin -->", "new"),
    ).toThrow(UsageError);
  });
});
