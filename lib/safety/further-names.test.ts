import { describe, expect, it } from "vitest";
import { checkRegimen } from "./check-regimen";
import { findMedication, MEDICATIONS } from "./medication-table";
import type { Regimen } from "./regimen.schema";

const NAMES = new Map([
  ["testbrandol", "warfarin"],
  ["pressobrand plus", "lisinopril-hydrochlorothiazide"],
  ["nowhere", "an ingredient that the table lacks"],
]);

function regimen(medicines: readonly string[], allergies: readonly string[] = []): Regimen {
  return {
    medicines: medicines.map((name) => ({ name })),
    allergies: [...allergies],
    conditions: [],
    isPregnant: false,
    isLactating: false,
  };
}

describe("further names of a clinic", () => {
  it.each([
    ["Testbrandol", "warfarin"],
    ["TESTBRANDOL 5 mg tablets", "warfarin"],
    ["  testbrandol   sodium ", "warfarin"],
    ["Pressobrand Plus", "lisinopril-hydrochlorothiazide"],
  ])("%s is %s, with strength, form and salt as any name", (name, ingredient) => {
    expect(findMedication(name, NAMES)?.ingredient).toBe(ingredient);
    expect(findMedication(name)).toBeNull();
  });

  it.each(["nowhere", "testbrand", "testbrandolex", "plus", ""])(
    "%j is found by none of them",
    (name) => {
      expect(findMedication(name, NAMES)).toBeNull();
    },
  );

  it("never change what a name of the table means", () => {
    const hostile = new Map(
      MEDICATIONS.flatMap(({ names }) => names.map((name) => [name, "warfarin"] as const)),
    );
    for (const { names } of MEDICATIONS) {
      for (const name of names) {
        expect(findMedication(name, hostile)?.ingredient).toBe(findMedication(name)?.ingredient);
      }
    }
  });

  it("give a combined product the rows of each ingredient", () => {
    const check = checkRegimen(regimen(["Pressobrand Plus", "spironolactone"]), {
      furtherNames: NAMES,
    });
    expect(check.notCovered).toEqual([]);
    expect(check.findings.some(({ kind }) => kind === "interaction")).toBe(true);
  });

  it("find an allergy, which is then checked and no longer said to be unknown", () => {
    const asked = regimen(["warfarin"], ["Testbrandol"]);
    const without = checkRegimen(asked);
    expect(without.notChecked.some(({ input }) => input === "allergy")).toBe(true);
    const named = checkRegimen(asked, { furtherNames: NAMES });
    expect(named.notChecked.some(({ input }) => input === "allergy")).toBe(false);
    expect(named.findings.map(({ kind }) => kind)).toContain("allergy");
  });

  it("call the same medicine under two names a duplicate", () => {
    const { findings } = checkRegimen(regimen(["warfarin", "Testbrandol"]), {
      furtherNames: NAMES,
    });
    expect(findings.map(({ kind }) => kind)).toContain("duplicate");
  });

  it("bring back no row that is recalled or not reviewed", () => {
    const asked = regimen(["Testbrandol", "ibuprofen"]);
    const rowIds = (choice: Parameters<typeof checkRegimen>[1]) =>
      checkRegimen(asked, { furtherNames: NAMES, ...choice }).findings.map(({ rowId }) => rowId);
    expect(rowIds({})).toContain("ddi-warfarin-nsaid");
    expect(rowIds({ recalledRowIds: new Set(["ddi-warfarin-nsaid"]) })).not.toContain(
      "ddi-warfarin-nsaid",
    );
    expect(rowIds({ rows: "reviewed" })).toEqual([]);
    expect(rowIds({ rows: "reviewed", reviewedRowIds: new Set(["ddi-warfarin-nsaid"]) })).toEqual([
      "ddi-warfarin-nsaid",
    ]);
  });
});
