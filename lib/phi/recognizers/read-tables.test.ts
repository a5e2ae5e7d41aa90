import { describe, expect, it } from "vitest";
import { readTables } from "./read-tables";

const isLabel = (label: string): boolean => label === "dob" || label === "first name";
const cells = (text: string): string[][] =>
  readTables(text, isLabel).flatMap(({ columns }) =>
    columns.map(({ label, cells: column }) => [label, ...column.map((cell) => cell.text)]),
  );

describe("a table in plain text", () => {
  it("has the columns of its head, whatever parts them", () => {
    expect(cells("First_Name|DOB|x\nAda|1968|1\nBo|1970|2")).toEqual([
      ["first name", "Ada", "Bo"],
      ["dob", "1968", "1970"],
      ["x", "1", "2"],
    ]);
    expect(cells("DOB\tA\tB\n1\t2\t3")).toEqual([
      ["dob", "1"],
      ["a", "2"],
      ["b", "3"],
    ]);
  });

  it("points at its cells in the text", () => {
    const text = "DOB, First name, b\n 1968 ,2,3";
    const [table] = readTables(text, isLabel);
    const cell = table?.columns[0]?.cells[0];
    expect(text.slice(cell?.start, cell?.end)).toBe("1968");
  });

  it.each([
    ["", "nothing"],
    ["DOB, name\n1, 2", "two columns"],
    ["DOB, who is well, returns\n1,2,3", "a sentence"],
    ["born, a, b\n1,2,3", "no label"],
    ["DOB 03/11/1968, a, b\n1,2,3", "digits in the head"],
  ])("is not seen in %j: %s", (text) => {
    expect(cells(text)).toEqual([]);
  });

  it("ends at an empty line and skips lines of another shape", () => {
    expect(cells("DOB|a|b\n1|2|3\nfree text\n\n4|5|6")[0]).toEqual(["dob", "1"]);
  });
});
