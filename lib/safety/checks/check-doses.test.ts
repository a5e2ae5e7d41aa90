import { describe, expect, it } from "vitest";
import { checkRegimen } from "../check-regimen";
import type { RegimenCheck, RegimenMedicine } from "../regimen.schema";
import { inUnit } from "./check-doses";

function check(medicine: RegimenMedicine, ageYears: number | undefined = 40): RegimenCheck {
  return checkRegimen({
    medicines: [medicine],
    allergies: [],
    conditions: [],
    ...(ageYears === undefined ? {} : { ageYears }),
    sex: "male",
    egfr: 90,
    creatinineClearance: 90,
    hepatic: "none",
  });
}

function doseOf(name: string, value: number, unit: string, frequencyPerDay?: number): RegimenCheck {
  return check({
    name,
    dose: { value, unit },
    ...(frequencyPerDay === undefined ? {} : { frequencyPerDay }),
  });
}

const severities = ({ findings }: RegimenCheck): string[] =>
  findings.filter(({ kind }) => kind === "dose").map(({ severity }) => severity);

describe("a stated dose", () => {
  it.each([
    ["lisinopril", 100, "mg", 1, "critical"],
    ["lisinopril", 90, "mg", 1, "critical"],
    ["metoprolol", 500, "mg", 2, "critical"],
    ["levothyroxine", 50, "mg", 1, "critical"],
    ["levothyroxine", 1.25, "mg", 1, "critical"],
    ["digoxin", 1.25, "mg", 1, "critical"],
    ["warfarin", 50, "mg", 1, "critical"],
    ["colchicine", 6, "mg", 1, "critical"],
    ["methotrexate", 2.5, "mg", 1, "critical"],
    ["tirzepatide", 5, "mg", 1, "critical"],
    ["amlodipine", 15, "mg", 1, "warning"],
    ["amlodipine", 10, "mg", 2, "warning"],
    ["citalopram", 60, "mg", 1, "warning"],
    ["acetaminophen", 1000, "mg", 6, "warning"],
    ["acetaminophen", 1, "g", 6, "warning"],
    ["ibuprofen", 800, "mg", 5, "warning"],
    ["metformin", 1000, "mg", 3, "warning"],
    ["apixaban", 10, "mg", 3, "warning"],
    ["tramadol", 100, "mg", 6, "warning"],
    ["atorvastatin", 5, "mg", 1, "info"],
    ["sertraline", 12.5, "mg", 1, "info"],
  ])("%s %d %s, %d a day, is %s", (name, value, unit, frequency, severity) => {
    expect(severities(doseOf(name, value, unit, frequency))).toEqual([severity]);
  });

  it.each([
    ["lisinopril", 40, "mg", 1],
    ["lisinopril", 80, "mg", 1],
    ["amlodipine", 2.5, "mg", 1],
    ["levothyroxine", 112, "mcg", 1],
    ["levothyroxine", 0.112, "mg", 1],
    ["levothyroxine", 88, "\u00b5g", 1],
    ["digoxin", 0.125, "mg", 1],
    ["digoxin", 250, "MCG", 1],
    ["acetaminophen", 1000, "mg", 4],
    ["acetaminophen", 1, "g", 3],
    ["metformin", 1000, "mg", 2],
    ["gabapentin", 600, "mg", 3],
    ["methotrexate", 15, "mg", 1 / 7],
    ["alendronate", 70, "mg", 1 / 7],
    ["alendronate", 10, "mg", 1],
    ["tirzepatide", 15, "mg", 1 / 7],
    ["potassium chloride", 20, "mEq", 2],
    ["fluoxetine", 90, "mg", 1 / 7],
    ["warfarin", 5, "mg", 1],
  ])("%s %d %s, %f a day, is within the label", (name, value, unit, frequency) => {
    expect(severities(doseOf(name, value, unit, frequency))).toEqual([]);
  });

  it("quotes the label's limits and says what is wrong", () => {
    const { findings } = doseOf("Zestril", 100, "mg", 1);
    expect(findings[0]).toEqual({
      rowId: "dos-lisinopril",
      alsoRowIds: [],
      kind: "dose",
      severity: "critical",
      isContraindicated: false,
      names: ["Zestril"],
      title:
        "Zestril 100 mg: ten times the lowest dose or more, and above the highest for a whole day",
      detail:
        "Ten times the lowest dose or more, and above the highest for a whole day. Label: from 2.5 mg a dose, no more than 80 mg a day",
      reference: {
        document: "FDA label, lisinopril",
        section: "Dosage and Administration",
        compiledOn: "2026-11-26",
      },
    });
  });

  it("is never held against a child, nor where the age is not documented", () => {
    for (const ageYears of [0, 5, 17]) {
      const result = check({ name: "lisinopril", dose: { value: 900, unit: "mg" } }, ageYears);
      expect(severities(result)).toEqual([]);
      expect(result.notChecked).toContainEqual({
        input: "dose",
        names: ["lisinopril"],
        says: "Doses were not checked: the limits are for adults.",
      });
    }
    const unknown = checkRegimen({
      medicines: [{ name: "lisinopril", dose: { value: 900, unit: "mg" }, frequencyPerDay: 1 }],
      allergies: [],
      conditions: [],
    });
    expect(severities(unknown)).toEqual([]);
    expect(unknown.notChecked.map(({ input }) => input)).toContain("dose");
  });

  it.each([
    [{ name: "lisinopril" }, "The dose is not documented."],
    [{ name: "mupirocin", dose: { value: 1, unit: "g" } }, "The table has no dose limits for it."],
    [
      { name: "Percocet", dose: { value: 5, unit: "mg" } },
      "The dose of a combined product is not checked.",
    ],
    [
      { name: "lisinopril", dose: { value: 2, unit: "tablets" } },
      "A dose in tablets cannot be compared with the label's.",
    ],
    [
      { name: "potassium chloride", dose: { value: 600, unit: "mg" } },
      "A dose in mg cannot be compared with the label's.",
    ],
    [
      { name: "metoprolol", dose: { value: 5, unit: "mg" }, route: "IV" },
      "The table has dose limits for oral use only.",
    ],
    [
      { name: "lisinopril", dose: { value: 10, unit: "mg" } },
      "How often it is taken is not documented: only the single dose was checked.",
    ],
  ])("%j is not checked, and says why", (medicine, says) => {
    const result = check(medicine);
    expect(severities(result)).toEqual([]);
    expect(
      result.notChecked.filter(({ input }) => input === "dose").map((entry) => entry.says),
    ).toEqual([says]);
  });

  it.each(["po", "PO", "oral", "by mouth"])("is checked when taken %s", (route) => {
    const result = check({
      name: "lisinopril",
      dose: { value: 200, unit: "mg" },
      frequencyPerDay: 1,
      route,
    });
    expect(severities(result)).toEqual(["critical"]);
  });
});

describe("inUnit", () => {
  it.each([
    [1, "mg", "mcg", 1000],
    [500, "mcg", "mg", 0.5],
    [2, "g", "mg", 2000],
    [20, "meq", "mEq", 20],
    [5, "mg", "mg", 5],
  ] as const)("%d %s in %s is %d", (value, from, to, expected) => {
    expect(inUnit(value, from, to)).toBeCloseTo(expected);
  });

  it.each([
    ["mL", "mg"],
    ["units", "mg"],
    ["puffs", "mcg"],
    ["mg", "mEq"],
    ["", "mg"],
  ] as const)("does not turn %j into %s", (from, to) => {
    expect(inUnit(1, from, to)).toBeNull();
  });
});
