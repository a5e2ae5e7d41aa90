import { describe, expect, it } from "vitest";
import { generaliseCell } from "./generalise-cell";

const TODAY = new Date("2026-11-25T00:00:00Z");
const age = { kind: "generalise", to: "age", band: 5 } as const;
const zip = { kind: "generalise", to: "zip3" } as const;
const year = { kind: "generalise", to: "year" } as const;

describe("generaliseCell", () => {
  it.each([
    ["37", "35-39"],
    ["0", "0-4"],
    ["89", "85-89"],
    ["90", "90 or older"],
    ["104", "90 or older"],
    ["90+", "90 or older"],
    ["37 years", "35-39"],
    ["37-year-old", "35-39"],
    ["37y", "35-39"],
    ["8 months", "0-4"],
    ["70 months", "5-9"],
    ["37.5", "35-39"],
    [" 37 ", "35-39"],
  ])("puts the age %j into %s", (cell, expected) => {
    expect(generaliseCell(cell, age, TODAY)).toBe(expected);
  });

  it("makes no band that reaches over 89", () => {
    expect(generaliseCell("85", { ...age, band: 20 }, TODAY)).toBe("80-89");
    expect(generaliseCell("45", { ...age, band: 45 }, TODAY)).toBe("45-89");
  });

  it.each([
    ["60614", "606"],
    ["60614-1234", "606"],
    ["606141234", "606"],
    ["2139", "021"],
    ["123", "123"],
    ["03601", "000"],
    ["82190", "000"],
    ["09601", "000"],
  ])("makes of the ZIP code %j %s", (cell, expected) => {
    expect(generaliseCell(cell, zip, TODAY)).toBe(expected);
  });

  it.each([
    ["2024-03-10", "2024"],
    ["3/4/24", "2024"],
    ["March 3, 2024", "2024"],
    ["2019", "2019"],
    ["1931-02-01", "90 or more years ago"],
    ["1930", "90 or more years ago"],
  ])("keeps of the date %j %s", (cell, expected) => {
    expect(generaliseCell(cell, year, TODAY)).toBe(expected);
  });

  it.each([
    ["old", age],
    ["1999", age],
    ["131", age],
    ["-3", age],
    ["Chicago", zip],
    ["036", zip],
    ["SW1A 1AA", zip],
    ["3/4", year],
    ["soon", year],
    ["12", year],
  ] as const)("writes * for %j, which it cannot read", (cell, role) => {
    expect(generaliseCell(cell, role, TODAY)).toBe("*");
  });

  it.each([[age], [zip], [year]] as const)("leaves an empty cell empty (%#)", (role) => {
    expect(generaliseCell("  ", role, TODAY)).toBe("");
  });
});
