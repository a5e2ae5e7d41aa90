import { describe, expect, it } from "vitest";
import { readIdentifierToken, valuesAfter } from "./triggered-value";

const read = (text: string, minDigits = 2): string[] =>
  valuesAfter(text, /\bTAG\b/g, minDigits).map(({ start, end }) => text.slice(start, end));

describe("valuesAfter", () => {
  const CASES: readonly (readonly [string, readonly string[]])[] = [
    ["TAG 4471", ["4471"]],
    ["TAG: AB-4471/9x.", ["AB-4471/9x"]],
    ["TAG number is #4471", ["#4471"]],
    ["TAG of the patient is 4471", ["4471"]],
    ["(TAG: 4471)", ["4471"]],
    ["TAG = 4471, then", ["4471"]],
    ["4471-0926 (TAG)", ["4471-0926"]],
    ["TAG 4471 0926", ["4471 0926"]],
    ["TAG 4471 mg", []],
    ["TAG none", []],
    ["TAG 4", []],
    ["TAG was not found in 2019", []],
    ["TAG 4471 and TAG 5582", ["4471", "5582"]],
    ["TAG\n4471", ["4471"]],
    ["", []],
  ];
  it.each(CASES)("reads %j", (text, expected) => {
    expect(read(text)).toEqual(expected);
  });

  it("asks for as many digits as it is told", () => {
    expect(read("TAG AB1", 2)).toEqual([]);
    expect(read("TAG AB1", 1)).toEqual(["AB1"]);
  });
});

describe("readIdentifierToken", () => {
  const CASES: readonly (readonly [string, string | undefined])[] = [
    ["4471-0926)", "4471-0926"],
    ["4471.", "4471"],
    ["4471 0926 rest", "4471 0926"],
    ["123 45 6789", "123 45 6789"],
    ["4471092 12 mg", "4471092"],
    ["4471 12/3", "4471"],
    ["abcd", undefined],
    ["", undefined],
  ];
  it.each(CASES)("takes %j", (text, expected) => {
    const value = readIdentifierToken(text, 0, 2);
    expect(value && text.slice(value.start, value.end)).toBe(expected);
  });
});
