import { describe, expect, test } from "vitest";
import type { SafetyRow } from "@/lib/safety/rows/safety-row";
import { SAFETY_ROWS } from "@/lib/safety/rows/safety-table";
import { digestOfRow, rowDigests } from "./row-digest";

function rowOf(id: string): SafetyRow {
  const row = SAFETY_ROWS.find((each) => each.id === id);
  if (!row) throw new Error(`no row ${id}`);
  return row;
}

describe("the digest of a row", () => {
  test("is there for every row, and no two rows share one", () => {
    expect(rowDigests().size).toBe(SAFETY_ROWS.length);
    expect(new Set(rowDigests().values()).size).toBe(SAFETY_ROWS.length);
    for (const digest of rowDigests().values()) expect(digest).toMatch(/^[0-9a-f]{64}$/);
  });

  const row = rowOf("ddi-warfarin-nsaid");
  test.each<[string, Partial<SafetyRow>]>([
    ["its words", { says: "Bleeding, watch the INR" }],
    ["its severity", { severity: "critical" }],
    ["what its source calls it", { isContraindicated: true }],
    ["its source", { source: { ...row.source, section: "5 Warnings" } }],
    ["the day it was written", { compiledOn: "2026-12-01" }],
  ])("changes with %s", (_what, change) => {
    expect(digestOfRow({ ...row, ...change } as SafetyRow)).not.toBe(digestOfRow(row));
  });

  test("changes when a side names one medicine more, also where a class is named", () => {
    if (row.kind !== "interaction") throw new Error("another kind");
    const more = { ...row.second, ingredients: [...row.second.ingredients, "acetaminophen"] };
    expect(digestOfRow({ ...row, second: more })).not.toBe(digestOfRow(row));
    const less = { ...row.second, classes: ["statin"] };
    expect(digestOfRow({ ...row, second: less })).not.toBe(digestOfRow(row));
  });

  test("changes with a limit that is a fraction, and holds for an equal copy", () => {
    const age = SAFETY_ROWS.find(({ kind }) => kind === "age");
    if (age?.kind !== "age") throw new Error("no age row");
    const limited = (value: number): SafetyRow => ({ ...age, limit: { ...age.limit, value } });
    expect(digestOfRow(limited(0.08))).not.toBe(digestOfRow(limited(0.09)));
    expect(digestOfRow(structuredClone(age))).toBe(digestOfRow(age));
  });
});
