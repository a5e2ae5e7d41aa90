import { describe, expect, it } from "vitest";
import { describeRow } from "./describe-row";
import { SAFETY_ROWS } from "./safety-table";

function described(id: string) {
  const row = SAFETY_ROWS.find((each) => each.id === id);
  if (!row) throw new Error(`no row ${id}`);
  return describeRow(row);
}

describe("describeRow", () => {
  it("names both sides of a pair, classes in words", () => {
    const { title, sides } = described("ddi-warfarin-nsaid");
    expect(title).toBe("Warfarin and any NSAID");
    expect(sides[0]?.members).toEqual(["warfarin"]);
    expect(sides[1]?.members).toContain("ibuprofen");
    expect(sides[1]?.members).not.toContain("acetaminophen");
  });

  it("counts what a long side holds besides its first name", () => {
    expect(described("ddi-warfarin-cyp3a4").title).toBe("Warfarin and clarithromycin or 8 others");
  });

  it.each(SAFETY_ROWS.map((row) => [row.id, row] as const))(
    "%s has a title and sides",
    (_id, row) => {
      const { title, sides } = describeRow(row);
      expect(title).not.toMatch(/undefined|_|@|%/);
      expect(title).toMatch(/^[A-Z0-9]/);
      expect(title.length).toBeGreaterThan(5);
      expect(title.length).toBeLessThan(140);
      expect(sides.length).toBeGreaterThan(0);
      const isOfAny = "match" in row && row.match !== "sides";
      expect(sides.every(({ members }) => members.length > 0)).toBe(!isOfAny);
    },
  );

  it("says kidney limits in the measure and unit of the label", () => {
    const renal = SAFETY_ROWS.filter(({ kind }) => kind === "renal").map((row) => describeRow(row));
    expect(
      renal.every(({ title }) => /eGFR, mL\/min\/1\.73 m²|clearance, mL\/min/.test(title)),
    ).toBe(true);
  });
});
