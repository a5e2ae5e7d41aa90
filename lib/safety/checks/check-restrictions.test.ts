import { describe, expect, it } from "vitest";
import { checkRegimen } from "../check-regimen";
import type { Regimen, RegimenFinding } from "../regimen.schema";

const ADULT: Regimen = {
  medicines: [],
  allergies: [],
  conditions: [],
  ageYears: 40,
  sex: "male",
  egfr: 100,
  creatinineClearance: 90,
  hepatic: "none",
};

function kindOf(
  kind: RegimenFinding["kind"],
  name: string,
  known: Partial<Regimen>,
): RegimenFinding[] {
  const regimen = { ...ADULT, ...known, medicines: [{ name }] };
  return checkRegimen(regimen).findings.filter((finding) => finding.kind === kind);
}

describe("kidney limits", () => {
  it.each([
    ["metformin", { egfr: 29 }, "ren-metformin-30", "critical"],
    ["metformin", { egfr: 30 }, "ren-metformin-45", "warning"],
    ["metformin", { egfr: 44 }, "ren-metformin-45", "warning"],
    ["Janumet", { egfr: 25 }, "ren-metformin-30", "critical"],
    ["sitagliptin", { egfr: 28 }, "ren-sitagliptin-30", "warning"],
    ["sitagliptin", { egfr: 40 }, "ren-sitagliptin-45", "warning"],
    ["ibuprofen", { egfr: 20 }, "ren-nsaid", "warning"],
    ["fenofibrate", { egfr: 25 }, "ren-fenofibrate", "critical"],
    ["dofetilide", { creatinineClearance: 19 }, "ren-dofetilide-20", "critical"],
    ["dofetilide", { creatinineClearance: 60 }, "ren-dofetilide-60", "warning"],
    ["nitrofurantoin", { creatinineClearance: 59 }, "ren-nitrofurantoin", "critical"],
    ["rivaroxaban", { creatinineClearance: 50 }, "ren-rivaroxaban-50", "warning"],
    ["rivaroxaban", { creatinineClearance: 14 }, "ren-rivaroxaban-15", "warning"],
    ["edoxaban", { creatinineClearance: 96 }, "ren-edoxaban-95", "critical"],
    ["edoxaban", { creatinineClearance: 40 }, "ren-edoxaban-50", "warning"],
    ["fondaparinux", { creatinineClearance: 25 }, "ren-fondaparinux-30", "critical"],
    ["gabapentin", { creatinineClearance: 45 }, "ren-gabapentin", "warning"],
    ["eplerenone", { creatinineClearance: 30 }, "ren-eplerenone-30", "critical"],
    ["dalfampridine", { creatinineClearance: 50 }, "ren-dalfampridine", "critical"],
  ] as const)("%s under %j is %s", (name, known, rowId, severity) => {
    const findings = kindOf("renal", name, known);
    expect(findings.map((finding) => [finding.rowId, finding.severity])).toEqual([
      [rowId, severity],
    ]);
  });

  it.each([
    ["metformin", { egfr: 45 }],
    ["metformin", { egfr: 100, creatinineClearance: 20 }],
    ["dofetilide", { egfr: 15, creatinineClearance: 61 }],
    ["nitrofurantoin", { creatinineClearance: 60 }],
    ["nitrofurantoin", { egfr: 20 }],
    ["edoxaban", { creatinineClearance: 95 }],
    ["apixaban", { creatinineClearance: 20, egfr: 20 }],
    ["linagliptin", { egfr: 15, creatinineClearance: 15 }],
    ["amlodipine", { egfr: 5, creatinineClearance: 5 }],
  ])("%s under %j is none: the measure or the limit is another", (name, known) => {
    expect(kindOf("renal", name, known)).toEqual([]);
  });

  it("writes the value with the unit of its measure", () => {
    const [byEgfr] = kindOf("renal", "metformin", { egfr: 22 });
    const [byClearance] = kindOf("renal", "dofetilide", { creatinineClearance: 15 });
    expect(byEgfr?.title).toBe("Metformin is on the list, and the eGFR is 22 mL/min/1.73 m²");
    expect(byClearance?.title).toBe(
      "Dofetilide is on the list, and the creatinine clearance is 15 mL/min",
    );
  });
});

describe("liver limits", () => {
  it.each([
    ["rivaroxaban", "B", "hep-rivaroxaban", "warning"],
    ["rivaroxaban", "C", "hep-rivaroxaban", "warning"],
    ["carvedilol", "C", "hep-carvedilol", "critical"],
    ["alfuzosin", "B", "hep-alfuzosin", "critical"],
    ["zolpidem", "A", "hep-zolpidem-a", "warning"],
    ["zolpidem", "C", "hep-zolpidem-c", "warning"],
    ["tetrabenazine", "A", "hep-vmat2", "critical"],
    ["Mavyret", "B", "hep-glecaprevir", "critical"],
    ["Suboxone", "C", "hep-buprenorphine", "warning"],
  ] as const)("%s in Child-Pugh %s is %s", (name, hepatic, rowId, severity) => {
    const findings = kindOf("hepatic", name, { hepatic });
    expect(findings.map((finding) => [finding.rowId, finding.severity])).toEqual([
      [rowId, severity],
    ]);
  });

  it.each([
    ["rivaroxaban", "A"],
    ["rivaroxaban", "none"],
    ["carvedilol", "B"],
    ["alfuzosin", "A"],
    ["dabigatran", "C"],
    ["lisinopril", "C"],
  ] as const)("%s in Child-Pugh %s is none", (name, hepatic) => {
    expect(kindOf("hepatic", name, { hepatic })).toEqual([]);
  });
});

describe("age", () => {
  it.each([
    ["codeine", 11, "age-codeine-12", "critical"],
    ["tramadol", 9, "age-codeine-12", "critical"],
    ["Tylenol #3", 15, "age-codeine-18", "warning"],
    ["promethazine", 1, "age-promethazine", "critical"],
    ["doxycycline", 7, "age-tetracycline", "warning"],
    ["ceftriaxone", 0.05, "age-ceftriaxone", "critical"],
    ["Bactrim", 0.1, "age-sulfamethoxazole", "critical"],
    ["linaclotide", 1.9, "age-linaclotide", "critical"],
    ["sertraline", 24, "age-antidepressant", "warning"],
    ["aspirin", 12, "age-salicylate", "warning"],
    ["prasugrel", 75, "age-prasugrel", "warning"],
    ["citalopram", 61, "age-citalopram", "warning"],
    ["zolpidem", 65, "age-zolpidem", "warning"],
  ] as const)("%s at %d years is %s", (name, ageYears, rowId, severity) => {
    const [finding] = kindOf("age", name, { ageYears });
    expect([finding?.rowId, finding?.severity]).toEqual([rowId, severity]);
  });

  it.each([
    ["codeine", 18],
    ["tramadol", 40],
    ["promethazine", 2],
    ["doxycycline", 8],
    ["ceftriaxone", 0.09],
    ["Bactrim", 0.2],
    ["sertraline", 25],
    ["prasugrel", 74],
    ["citalopram", 60],
    ["morphine", 11],
    ["acetaminophen", 3],
  ])("%s at %d years is none", (name, ageYears) => {
    expect(kindOf("age", name, { ageYears })).toEqual([]);
  });

  it("says the age in words", () => {
    const titles = [0.05, 1.5, 9.7].map(
      (ageYears) => kindOf("age", "tramadol", { ageYears })[0]?.title,
    );
    expect(titles).toEqual([
      "Tramadol is on the list, and the patient is less than 1 year old",
      "Tramadol is on the list, and the patient is 1 year old",
      "Tramadol is on the list, and the patient is 9 years old",
    ]);
  });
});

describe("pregnancy and breastfeeding", () => {
  const pregnant: Partial<Regimen> = { sex: "female", isPregnant: true, isLactating: false };
  it.each([
    ["lisinopril", "critical", false],
    ["Hyzaar", "critical", false],
    ["isotretinoin", "critical", true],
    ["methotrexate", "critical", true],
    ["warfarin", "critical", true],
    ["valproate", "critical", false],
    ["thalidomide", "critical", true],
    ["mycophenolate", "critical", false],
    ["misoprostol", "critical", true],
    ["Arthrotec", "critical", true],
    ["Qsymia", "critical", true],
    ["bosentan", "critical", true],
    ["finasteride", "critical", true],
    ["atorvastatin", "warning", false],
    ["topiramate", "warning", false],
    ["lithium", "warning", false],
    ["paroxetine", "warning", false],
    ["doxycycline", "warning", false],
    ["ibuprofen", "warning", false],
    ["oxycodone", "warning", false],
  ] as const)("%s in pregnancy is %s", (name, severity, isContraindicated) => {
    const [finding] = kindOf("pregnancy", name, pregnant);
    expect([finding?.severity, finding?.isContraindicated]).toEqual([severity, isContraindicated]);
  });

  it.each([
    "acetaminophen",
    "amoxicillin",
    "levothyroxine",
    "insulin",
    "methyldopa",
    "labetalol",
    "ondansetron",
  ])("says nothing of %s in pregnancy", (name) => {
    expect(kindOf("pregnancy", name, pregnant)).toEqual([]);
  });

  it("says nothing of pregnancy where it is denied", () => {
    const known: Partial<Regimen> = { sex: "female", isPregnant: false, isLactating: false };
    expect(kindOf("pregnancy", "isotretinoin", known)).toEqual([]);
  });

  it.each([
    ["methotrexate", "critical"],
    ["codeine", "warning"],
    ["Ultracet", "warning"],
    ["amiodarone", "warning"],
    ["tofacitinib", "warning"],
  ])("%s while breastfeeding is %s", (name, severity) => {
    const known: Partial<Regimen> = { sex: "female", isPregnant: false, isLactating: true };
    expect(kindOf("lactation", name, known)[0]?.severity).toBe(severity);
    expect(kindOf("lactation", name, { ...known, isLactating: false })).toEqual([]);
  });
});
