import { describe, expect, test } from "vitest";
import { SAFETY_ROWS } from "@/lib/safety/rows/safety-table";
import { filterRows, reviewedRows, searchedMedicine, speaksOf, stateOfRow } from "./table-rules";
import type { TableQuery } from "./table.schema";

const NOW = "a".repeat(64);
const BEFORE = "b".repeat(64);
const read = (rowDigest: string) => ({ rowDigest });

describe("how a row stands", () => {
  test.each([
    ["not_reviewed", [], false],
    ["reviewed", [read(NOW)], false],
    ["changed", [read(BEFORE)], false],
    ["reviewed", [read(BEFORE), read(NOW)], false],
    ["recalled", [read(NOW)], true],
    ["recalled", [], true],
  ] as const)("%s", (state, reviews, isRecalled) => {
    expect(stateOfRow(NOW, reviews, isRecalled)).toBe(state);
  });

  test("a review of a row as it was, or of a row that is gone, makes nothing reviewed", () => {
    const digests = new Map([
      ["row-1", NOW],
      ["row-2", NOW],
    ]);
    const reviews = [
      { rowId: "row-1", rowDigest: NOW },
      { rowId: "row-2", rowDigest: BEFORE },
      { rowId: "row-gone", rowDigest: NOW },
    ];
    expect([...reviewedRows(reviews, digests)]).toEqual(["row-1"]);
  });
});

const ALL = SAFETY_ROWS.map((row, at) => ({
  row,
  state: at === 0 ? ("recalled" as const) : ("not_reviewed" as const),
}));
const NO_NAMES = new Map<string, string>();

function find(query: Partial<TableQuery>, names = NO_NAMES): readonly string[] {
  const full = { search: "", kind: "any", state: "any", ...query } as const;
  const medicine = searchedMedicine(full.search, names);
  return filterRows(ALL, full, medicine).map(({ id }) => id);
}

describe("finding rows", () => {
  test("without a question every row is found, in table order", () => {
    expect(find({})).toEqual(SAFETY_ROWS.map(({ id }) => id));
  });

  test("a brand finds what its generic finds, rows on the class included", () => {
    expect(find({ search: "Coumadin" })).toContain("ddi-warfarin-nsaid");
    const motrin = find({ search: "Motrin" });
    expect(motrin).toContain("ddi-warfarin-nsaid");
    expect(motrin.length).toBeGreaterThan(5);
    for (const id of motrin) expect(find({ search: "ibuprofen" })).toContain(id);
  });

  test("a name of the clinic's own finds what its ingredient finds", () => {
    const names = new Map([["testbrandol", "warfarin"]]);
    expect(find({ search: "Testbrandol" }, names)).toContain("ddi-warfarin-nsaid");
    expect(find({ search: "Testbrandol" })).toEqual([]);
  });

  test("words find rows that hold all of them", () => {
    const found = find({ search: "inr early" });
    expect(found).toContain("ddi-warfarin-cyp2c9");
    expect(found).not.toContain("ddi-warfarin-nsaid");
    expect(find({ search: "no such words anywhere" })).toEqual([]);
  });

  test("kind and state narrow what is found, together too", () => {
    const renal = find({ kind: "renal" });
    expect(renal.length).toBeGreaterThan(3);
    expect(renal.every((id) => SAFETY_ROWS.find((row) => row.id === id)?.kind === "renal")).toBe(
      true,
    );
    expect(find({ state: "recalled" })).toEqual([SAFETY_ROWS[0]?.id]);
    expect(find({ state: "recalled", kind: "renal" })).toEqual([]);
    expect(find({ state: "reviewed" })).toEqual([]);
  });

  test("a row on any medicine is not called a row on this one", () => {
    const warfarin = searchedMedicine("warfarin", NO_NAMES);
    if (!warfarin) throw new Error("not in the table");
    const same = SAFETY_ROWS.filter((row) => "match" in row && row.match !== "sides");
    expect(same.length).toBeGreaterThan(0);
    expect(same.some((row) => speaksOf(row, warfarin))).toBe(false);
  });
});
