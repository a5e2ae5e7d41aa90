import { describe, expect, test } from "vitest";
import type { SafetyRow } from "@/lib/safety/rows/safety-row";
import { SAFETY_ROWS } from "@/lib/safety/rows/safety-table";
import { sourceWords } from "./source-words";

const rowOf = (kind: SafetyRow["kind"], document: string): SafetyRow => {
  const row = SAFETY_ROWS.find((each) => each.kind === kind);
  if (row === undefined) throw new Error(`no row of kind ${kind}`);
  return { ...row, source: { ...row.source, document } };
};

describe("the source of a row in words", () => {
  test.each<[SafetyRow["kind"], string, string]>([
    ["interaction", "FDA label, warfarin", "FDA label, warfarin"],
    ["interaction", "FDA label, {first}", "FDA label of the first medicine"],
    ["interaction", "FDA label, {second}", "FDA label of the second medicine"],
    [
      "duplicate",
      "FDA label, {first} and {second}",
      "FDA label of the first medicine and the second medicine",
    ],
    [
      "interaction",
      "FDA label, hormonal contraceptives and {first}",
      "FDA label, hormonal contraceptives and the first medicine",
    ],
    [
      "interaction",
      "FDA label, {first} or fluconazole",
      "FDA label of the first medicine or fluconazole",
    ],
    ["allergy", "FDA label, {second}", "FDA label of the second medicine"],
    ["renal", "FDA label, {first}", "FDA label of the medicine"],
    ["age", "FDA label, {first} (OTC Drug Facts)", "FDA label of the medicine (OTC Drug Facts)"],
    ["interaction", "ONC high-priority list", "ONC high-priority list"],
  ])("of a row of kind %s, %j is %j", (kind, document, words) => {
    expect(sourceWords(rowOf(kind, document))).toBe(words);
  });

  test("has no place to fill in any row of the table", () => {
    for (const row of SAFETY_ROWS) expect(sourceWords(row)).toMatch(/^[^{}]+$/);
  });

  test("says first and second of pairs alone", () => {
    for (const row of SAFETY_ROWS) {
      if ("first" in row || row.kind === "allergy") continue;
      expect(sourceWords(row)).not.toMatch(/first|second/);
    }
  });
});
