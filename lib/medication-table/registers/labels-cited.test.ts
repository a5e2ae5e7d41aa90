import { describe, expect, test } from "vitest";
import { SINGLE_INGREDIENTS } from "@/lib/safety/medication-table";
import { describeRow } from "@/lib/safety/rows/describe-row";
import type { SafetyRow } from "@/lib/safety/rows/safety-row";
import { SAFETY_ROWS } from "@/lib/safety/rows/safety-table";
import { labelsCited } from "./labels-cited";

function rowOf(id: string): SafetyRow {
  const row = SAFETY_ROWS.find((each) => each.id === id);
  if (row === undefined) throw new Error(`no row ${id}`);
  return row;
}
const PAIR = rowOf("ddi-doac-doac");
const citing = (document: string): readonly string[] =>
  labelsCited({ ...PAIR, source: { ...PAIR.source, document } });
const [FIRST = [], SECOND = []] = describeRow(PAIR).sides.map(({ members }) => members);

describe("the labels that a row cites", () => {
  test.each<[string, readonly string[]]>([
    ["FDA label, warfarin", ["warfarin"]],
    ["FDA label, clopidogrel, repaglinide", ["clopidogrel", "repaglinide"]],
    ["FDA label, zoledronic acid (Reclast)", ["zoledronic acid"]],
    ["FDA label, cetirizine (OTC Drug Facts)", ["cetirizine"]],
    ["FDA label, {first}", FIRST],
    ["FDA label, {second}", SECOND],
    ["FDA label, {first} (OTC Drug Facts)", FIRST],
    ["FDA label, {first} and {second}", [...new Set([...FIRST, ...SECOND])]],
    ["FDA label, {first} or fluconazole", [...FIRST, "fluconazole"]],
    ["FDA label, hormonal contraceptives and {first}", FIRST],
    ["FDA label, tranexamic acid tablets", []],
    ["FDA label, no such medicine", []],
    ["ONC high-priority list (Phansalkar 2012)", []],
    ["medication table of this product", []],
    ["", []],
  ])("%j: %j", (document, labels) => {
    expect(citing(document)).toEqual(labels);
  });

  test("are of ingredients or products of the table, each once, for every row", () => {
    for (const row of SAFETY_ROWS) {
      const labels = labelsCited(row);
      expect(new Set(labels).size).toBe(labels.length);
      for (const label of labels) expect(label).toMatch(/^[a-z0-9]/);
    }
  });

  test("can be asked for, at least one of them, for most rows that cite a label", () => {
    const cite = SAFETY_ROWS.filter(({ source }) => source.document.startsWith("FDA label"));
    const askable = cite.filter((row) =>
      labelsCited(row).some((label) => SINGLE_INGREDIENTS.has(label)),
    );
    expect(askable.length / cite.length).toBeGreaterThan(0.95);
  });
});
