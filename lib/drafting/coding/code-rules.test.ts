import { describe, expect, test } from "vitest";
import { isPlainlySaid, keepCodes, type RowHit } from "./code-rules";
import { CODE_ROWS } from "./code-table";

function hit(code: string): RowHit {
  const row = CODE_ROWS.find((one) => one.code === code);
  if (row === undefined) throw new Error(`no row ${code}`);
  return { row, entry: row };
}
const kept = (...codes: string[]) => keepCodes(codes.map(hit)).map(({ entry }) => entry.code);

describe("which codes stand beside each other", () => {
  test.each([
    [["J18.9", "R05.9", "R50.9"], ["J18.9"]],
    [["E11.9", "E11.65"], ["E11.65"]],
    [
      ["M25.56", "I10"],
      ["M25.56", "I10"],
    ],
    [["N39.0", "R30.0", "R35.0"], ["N39.0"]],
    [["I50.9", "I50.22"], ["I50.22"]],
    [
      ["R07.9", "R05.9"],
      ["R07.9", "R05.9"],
    ],
    [
      ["R07.9", "I10"],
      ["R07.9", "I10"],
    ],
    [["R51.9", "G43.909"], ["G43.909"]],
    [["K35.80", "R10.31", "R11.10"], ["K35.80"]],
    [
      ["R10.9", "I10"],
      ["R10.9", "I10"],
    ],
  ])("%j leaves %j", (codes, left) => {
    expect(kept(...codes)).toEqual(left);
  });
});

describe("words around a name", () => {
  test.each([
    ["", ""],
    ["known ", ", controlled"],
    ["1. ", " with hyperglycemia"],
    ["treated for ", " since 2014"],
  ])("%j … %j leave it said", (before, after) => {
    expect(isPlainlySaid(before, after)).toBe(true);
  });
  test.each([
    ["possible ", ""],
    ["likely viral ", ""],
    ["?", ""],
    ["rule out ", ""],
    ["screening for ", ""],
    ["at risk for ", ""],
    ["", " vaccine today"],
    ["", " screening"],
    ["", " vs bronchitis"],
    ["", " ruled out"],
    ["", ", resolved"],
    ["", " in July"],
    ["", " 2014, treated"],
    ["", " to exclude"],
  ])("%j … %j do not", (before, after) => {
    expect(isPlainlySaid(before, after)).toBe(false);
  });
});
