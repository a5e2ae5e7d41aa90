import { describe, expect, it } from "vitest";
import type { TableView } from "@/lib/medication-table/table.schema";
import {
  foundWords,
  importWords,
  labelHref,
  modeWords,
  pagesOf,
  rowsWords,
  sectionWords,
  skippedWords,
  someMembers,
  statementOf,
} from "./table-words";

const VIEW: TableView = {
  edition: "1 (2026-11-26)",
  statement: "",
  mode: { version: 0, mode: "all", reason: "", by: null, at: null },
  counts: { not_reviewed: 1190, reviewed: 1, changed: 0, recalled: 2 },
  total: 1193,
  found: 12,
  page: 1,
  rows: [],
  medicine: "warfarin",
  open: null,
  imports: [],
  may: { review: false, recall: false, trace: false, manage: false },
};

describe("words of the medication table", () => {
  it("counts rows, one and many", () => {
    expect([rowsWords(0), rowsWords(1), rowsWords(1193)]).toEqual([
      "0 rows",
      "1 row",
      "1,193 rows",
    ]);
  });

  it("says what was found and for which medicine, and only the total when nothing was asked", () => {
    expect(foundWords(VIEW, true)).toBe("12 of 1,193 rows for warfarin");
    expect(foundWords({ ...VIEW, medicine: null }, true)).toBe("12 of 1,193 rows");
    expect(foundWords(VIEW, false)).toBe("1,193 rows");
  });

  it("says which rows drafts are checked against", () => {
    expect(modeWords(VIEW)).toBe(
      "Drafts are checked against all 1,193 rows, less 2 rows recalled here, reviewed or not.",
    );
    const reviewed = { ...VIEW, mode: { ...VIEW.mode, mode: "reviewed" as const } };
    expect(modeWords(reviewed)).toMatch(/against 1 row that .* not covered\.$/);
  });

  it.each([
    ["not_reviewed", /^Compiled from the cited sources, not reviewed by a pharmacist$/],
    ["changed", /counts as not reviewed/],
    ["recalled", /new drafts do not use it/],
    ["reviewed", /^Reviewed by Ada Testperson$/],
  ] as const)("says of a row that is %s who stands for it", (state, words) => {
    const reviewedBy = { name: "Ada Testperson", at: "2026-11-26T10:00:00.000Z" };
    expect(statementOf({ state, reviewedBy })).toMatch(words);
  });

  it("says what an import took and left out", () => {
    const made = {
      version: 1,
      source: "rxnorm",
      names: 1,
      importedBy: "",
      importedAt: "",
      files: [],
      skipped: { known: 1204, malformed: 3 },
    } as const;
    expect(importWords(made)).toBe("RxNorm: 1 name");
    expect(skippedWords(made.skipped)).toBe("Left out: 1,204 known already, 3 on broken lines");
    expect(skippedWords({})).toBe("");
  });

  it("leads to a label by its id alone, whatever the id holds", () => {
    expect(sectionWords("drug_interactions")).toBe("Drug interactions");
    const url = new URL(labelHref("x&host=evil.example/#"));
    expect(url.host).toBe("dailymed.nlm.nih.gov");
    expect([...url.searchParams]).toEqual([["setid", "x&host=evil.example/#"]]);
  });

  it("has a page also for nothing, and shows a few members more rather than counting three", () => {
    expect([0, 1, 50, 51, 1193].map(pagesOf)).toEqual([1, 1, 1, 2, 24]);
    const members = Array.from({ length: 40 }, (_, at) => `m${at}`);
    expect(someMembers(members.slice(0, 27))).toMatchObject({ more: 0 });
    expect(someMembers(members)).toMatchObject({ more: 16 });
    expect(someMembers(members).shown.split(", ")).toHaveLength(24);
  });
});
