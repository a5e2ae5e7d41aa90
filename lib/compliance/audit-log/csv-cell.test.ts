import { describe, expect, test } from "vitest";
import { csvCell, csvLine } from "./csv-cell";

describe("a cell of a CSV file", () => {
  test.each<[string, string]>([
    ["=1+1", "'=1+1"],
    ["+49 30", "'+49 30"],
    ["-2", "'-2"],
    ["@SUM(A1)", "'@SUM(A1)"],
    ['=HYPERLINK("http://x.example","y")', `"'=HYPERLINK(""http://x.example"",""y"")"`],
    ["  =1+1", "'  =1+1"],
    ["\t=1+1", "'\t=1+1"],
    ["\r=1+1", '"\'\r=1+1"'],
    ["\u00a0=1+1", "'\u00a0=1+1"],
    ["\uff1d1+1", "'\uff1d1+1"],
    ["\n=1", '"\'\n=1"'],
  ])("never starts a formula: %j becomes %j", (value, expected) => {
    expect(csvCell(value)).toBe(expected);
  });

  test.each<[string, string]>([
    ["A. Lindqvist", "A. Lindqvist"],
    ["Note, version 3", '"Note, version 3"'],
    ['says "yes"', '"says ""yes"""'],
    ["two\nlines", '"two\nlines"'],
    ["a=b", "a=b"],
    ["P-4C19-A2B7", "P-4C19-A2B7"],
    ["2026-11-17T16:02:11.123456Z", "2026-11-17T16:02:11.123456Z"],
    ["", ""],
    ["10.20.4.17", "10.20.4.17"],
  ])("is otherwise as it was: %j becomes %j", (value, expected) => {
    expect(csvCell(value)).toBe(expected);
  });

  test("stands in a record that ends as RFC 4180 says", () => {
    expect(csvLine(["a", "b,c"])).toBe('a,"b,c"\r\n');
  });
});
