import { describe, expect, it } from "vitest";
import { splitLines } from "../clauses/split-turns";
import { readTable } from "./read-table";

const rows = (text: string): string[] | null =>
  readTable(splitLines(text), 0)?.rows.map(({ written }) => written) ?? null;

describe("readTable", () => {
  it.each([
    [
      "pipes",
      "| Test | Today | Yesterday | Ref |\n|---|---|---|---|\n| Na | 134 | 132 | 135-145 |",
      ["Na 134 (today), 132 (yesterday) (ref 135-145)"],
    ],
    [
      "wide spaces with an empty cell",
      "LAB       RESULT   FLAG   RANGE\nWBC       19.8     H      4-11\nSodium    136             135-145",
      ["WBC 19.8 H (range 4-11)", "Sodium 136 (range 135-145)"],
    ],
    ["tabs", "Measure\tJan\tMay\nHbA1c\t71\t64", ["HbA1c 71 (Jan), 64 (May)"]],
    ["commas", "Date, Bili, Alb, INR\n06/12, 3.1, 2.6, 1.7", ["06/12: Bili 3.1, Alb 2.6, INR 1.7"]],
    [
      "times in the first column",
      "TIME   BP      HR\n1410   88/50   118",
      ["1410: BP 88/50, HR 118"],
    ],
    [
      "medicines",
      "| Medication | Dose | Frequency |\n| warfarin | 4 mg | daily |",
      ["warfarin 4 mg daily"],
    ],
  ])("reads %s", (_name, text, written) => {
    expect(rows(text)).toEqual(written);
  });

  it.each([
    "Pt: Anna Example   DOB 03/11/1968   MRN 4471\nPh 555-0100   Clinic Alder",
    "BP 120/80  HR 66\nLungs clear",
    "cough, fever, rash, pain\nno wheeze, no rash, no pain, no fever",
    "one line | only",
    "",
  ])("finds none in %j", (text) => {
    expect(rows(text)).toBeNull();
  });

  it("cites the cells and the titles of their columns", () => {
    const text = "LAB   TODAY\nNa    134";
    const [row] = readTable(splitLines(text), 0)?.rows ?? [];
    expect(row?.citations.map(({ start, end }) => text.slice(start, end))).toEqual([
      "TODAY",
      "Na",
      "134",
    ]);
  });
});
