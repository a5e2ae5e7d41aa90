import { describe, expect, it } from "vitest";
import { parseTable } from "./parse-table";

describe("parseTable", () => {
  it.each([
    ["a,b\n1,2\n", [["1", "2"]]],
    [
      "\ufeffa,b\r\n1,2\r\n3,4",
      [
        ["1", "2"],
        ["3", "4"],
      ],
    ],
    ['a,b\n"1,5","say ""hi"""\n', [["1,5", 'say "hi"']]],
    ['a,b\n"two\nlines",x\n', [["two\nlines", "x"]]],
    ["a,b\n,\n", [["", ""]]],
    ["a,b\n", []],
  ])("reads %j", (text, rows) => {
    expect(parseTable(text)).toEqual({ header: ["a", "b"], rows });
  });

  it.each([
    ["", "empty"],
    ["a,b\n1\n", "another number of cells"],
    ["a,b\n1,2,3\n", "another number of cells"],
    ['a,b\n"secret,2\n', "quotation mark"],
    ['a,b\nse"cret,2\n', "quotation mark"],
    ["a,A\n1,2\n", "name of an earlier one"],
    ["a,\n1,2\n", "no name"],
  ])("refuses %j and repeats no cell", (text, message) => {
    expect(() => parseTable(text)).toThrow(
      expect.objectContaining({
        code: "phi.table_unreadable",
        message: expect.stringContaining(message),
      }),
    );
    expect(() => parseTable(text)).not.toThrow(/secret/);
  });

  it("refuses what does not fit into memory", () => {
    expect(() => parseTable("a".repeat(50_000_001))).toThrow(/50 million/);
  });
});
