import { describe, expect, it } from "vitest";
import { findMedication, SINGLE_INGREDIENTS } from "../medication-table";
import { expandRule } from "./expand-rule";
import { matchSide, membersOf } from "./match-side";
import { readSide } from "./read-rows";
import { SAFETY_ROWS } from "./safety-table";

function expansionsOf(id: string): readonly string[] {
  const row = SAFETY_ROWS.find((one) => one.id === id);
  if (!row) throw new RangeError(id);
  return expandRule(row).map(({ first, second }) => `${first} + ${second}`);
}

describe("expandRule", () => {
  it("lists each pair of a rule once", () => {
    expect(expansionsOf("ddi-riociguat-pde5")).toEqual([
      "riociguat + sildenafil",
      "riociguat + tadalafil",
      "riociguat + vardenafil",
    ]);
  });

  it("pairs a class with itself without pairing a medicine with itself, or a pair twice", () => {
    const statements = expansionsOf("dup-p2y12");
    expect(statements).toHaveLength((4 * 3) / 2);
    expect(statements).toContain("clopidogrel + prasugrel");
    expect(statements).not.toContain("prasugrel + clopidogrel");
  });

  it.each([
    ["ren-edoxaban-95", "edoxaban + creatinine clearance above 95"],
    ["ren-rivaroxaban-50", "rivaroxaban + creatinine clearance up to 50"],
    ["ren-metformin-30", "metformin + eGFR below 30"],
    ["hep-apixaban-c", "apixaban + Child-Pugh C"],
    ["hep-alfuzosin", "alfuzosin + Child-Pugh B or worse"],
    ["age-prasugrel", "prasugrel + age from 75 years"],
    ["prg-warfarin", "warfarin + pregnancy"],
    ["lac-lithium", "lithium + breastfeeding"],
    ["con-abacavir-hla", "abacavir + hla b*5701"],
    ["alg-peanut-progesterone", "peanut + progesterone"],
    ["dos-lisinopril", "lisinopril + Label: from 2.5 mg a dose, no more than 80 mg a day"],
  ])("%s says: %s", (id, statement) => {
    expect(expansionsOf(id)).toContain(statement);
  });

  it("lists an allergen before the medicine, and never a medicine against itself", () => {
    const statements = expansionsOf("alg-heparin");
    expect(statements).toEqual(["heparin + enoxaparin", "heparin + dalteparin"]);
    expect(expansionsOf("alg-ppi")).not.toContain("omeprazole + omeprazole");
  });

  it("says of every medicine what speaks of the same ingredient", () => {
    expect(expansionsOf("alg-same-ingredient")).toHaveLength(SINGLE_INGREDIENTS.size);
  });
});

describe("matchSide", () => {
  it.each([
    ["Zestoretic", "@thiazide", "hydrochlorothiazide"],
    ["Zestoretic", "@ace_inhibitor", "lisinopril"],
    ["lisinopril", "@ace_inhibitor", "lisinopril"],
    ["Suboxone", "buprenorphine-naloxone", "buprenorphine-naloxone"],
    ["Suboxone", "buprenorphine", "buprenorphine"],
    ["Bactrim", "@trimethoprim", "sulfamethoxazole-trimethoprim"],
    ["lisinopril", "@thiazide", null],
    ["buprenorphine", "buprenorphine-naloxone", null],
    ["trimethoprim", "sulfamethoxazole-trimethoprim", null],
  ])("%s on %s stands as %s", (name, side, ingredient) => {
    const medication = findMedication(name);
    if (!medication) throw new RangeError(name);
    expect(matchSide(medication, readSide(side))).toBe(ingredient);
  });
});

describe("membersOf", () => {
  it("lists ingredients of a class and products by name", () => {
    expect(membersOf(readSide("@xanthine_oxidase_inhibitor, buprenorphine-naloxone"))).toEqual([
      "allopurinol",
      "febuxostat",
      "buprenorphine-naloxone",
    ]);
  });
});
