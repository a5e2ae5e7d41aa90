import { describe, expect, it } from "vitest";
import { findMedication } from "../medication-table";
import { isLocalUse } from "./is-local-use";

function isLocal(name: string, route?: string): boolean {
  const medication = findMedication(name);
  if (!medication) throw new RangeError(name);
  return isLocalUse(medication, name, route);
}

describe("isLocalUse", () => {
  it.each([
    ["ketoconazole cream", undefined],
    ["erythromycin ophthalmic", undefined],
    ["ketoconazole", "topical"],
    ["ciprofloxacin", "ear"],
    ["tobramycin", "both eyes"],
    ["tacrolimus ointment", undefined],
    ["clobetasol", "to the skin"],
  ])("%s by route %s is local", (name, route) => {
    expect(isLocal(name, route)).toBe(true);
  });

  it.each([
    ["ketoconazole", undefined],
    ["ketoconazole", "oral"],
    ["nitroglycerin ointment", undefined],
    ["testosterone gel", undefined],
    ["diclofenac gel", "topical"],
    ["timolol", "ophthalmic"],
    ["fentanyl", "transdermal"],
    ["clonidine patch", undefined],
    ["albuterol", "inhaled"],
    ["warfarin", "po"],
  ])("%s by route %s is not", (name, route) => {
    expect(isLocal(name, route)).toBe(false);
  });
});
