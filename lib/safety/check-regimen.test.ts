import { describe, expect, it } from "vitest";
import { checkRegimen } from "./check-regimen";
import { MEDICATIONS } from "./medication-table";
import { regimenCheckSchema, regimenSchema, type Regimen } from "./regimen.schema";
import { SAFETY_ROWS } from "./rows/safety-table";

const EMPTY: Regimen = { medicines: [], allergies: [], conditions: [] };
const DOCUMENTED: Regimen = {
  ...EMPTY,
  ageYears: 40,
  sex: "male",
  egfr: 90,
  creatinineClearance: 90,
  hepatic: "none",
};

function listOf(...names: string[]): Regimen["medicines"] {
  return names.map((name) => ({ name }));
}

const withoutDoses = (check: ReturnType<typeof checkRegimen>): unknown[] =>
  check.notChecked.filter(({ input }) => input !== "dose");

describe("checkRegimen", () => {
  it("finds nothing in nothing", () => {
    expect(checkRegimen(EMPTY)).toEqual({ findings: [], notCovered: [], notChecked: [] });
  });

  it("gives a finding its row, source, section and date", () => {
    const { findings } = checkRegimen({
      ...DOCUMENTED,
      medicines: listOf("Viagra", "nitroglycerin"),
    });
    expect(findings).toEqual([
      {
        rowId: "ddi-nitrate-pde5",
        alsoRowIds: [],
        kind: "interaction",
        severity: "critical",
        isContraindicated: true,
        names: ["nitroglycerin", "Viagra"],
        title: "Nitroglycerin and Viagra are both on the list",
        detail: "Contraindicated together: severe low blood pressure",
        reference: {
          document: "FDA label, sildenafil",
          section: "4 Contraindications",
          compiledOn: "2026-11-26",
        },
      },
    ]);
  });

  it("tells 'not covered' apart from 'checked, nothing found'", () => {
    const checked = checkRegimen({
      ...DOCUMENTED,
      medicines: listOf("lisinopril", "atorvastatin"),
    });
    expect(checked.findings).toEqual([]);
    expect(checked.notCovered).toEqual([]);
    const unknown = checkRegimen({
      ...DOCUMENTED,
      medicines: listOf("lisinopril", "zorbamycetin"),
    });
    expect(unknown.findings).toEqual([]);
    expect(unknown.notCovered).toEqual(["zorbamycetin"]);
  });

  it("calls a known name not covered when no row speaks of it", () => {
    const { notCovered } = checkRegimen({
      ...DOCUMENTED,
      medicines: listOf("docusate", "warfarin"),
    });
    expect(notCovered).toEqual(["docusate"]);
  });

  it("puts the worst first", () => {
    const { findings } = checkRegimen({
      ...DOCUMENTED,
      medicines: listOf(
        "lisinopril",
        "spironolactone",
        "nitroglycerin",
        "tadalafil",
        "digoxin",
        "metoprolol",
      ),
    });
    expect(findings.map(({ severity }) => severity)).toEqual(["critical", "warning", "info"]);
  });

  it("tells of two medicines once, with the gravest row first and the others by id", () => {
    const { findings } = checkRegimen({
      ...DOCUMENTED,
      medicines: listOf("pimozide", "clarithromycin"),
    });
    expect(findings).toHaveLength(1);
    expect(findings[0]?.isContraindicated).toBe(true);
    expect(findings[0]?.alsoRowIds).toContain("ddi-qt-qt");
  });

  it("tells the same ingredient twice, and a product beside its own ingredient", () => {
    const twice = checkRegimen({ ...DOCUMENTED, medicines: listOf("Tylenol", "Percocet") });
    expect(twice.findings.map(({ rowId }) => rowId)).toEqual(["dup-same-ingredient"]);
    const once = checkRegimen({ ...DOCUMENTED, medicines: listOf("lisinopril", "lisinopril ") });
    expect(once.findings).toEqual([]);
  });

  it("speaks of allergies even on the skin, and of nothing else there", () => {
    const check = checkRegimen({
      ...DOCUMENTED,
      medicines: [{ name: "ketoconazole", route: "topical" }, { name: "simvastatin" }],
      allergies: ["ketoconazole"],
    });
    expect(check.findings.map(({ kind }) => kind)).toEqual(["allergy"]);
    expect(withoutDoses(check)).toEqual([
      {
        input: "local_use",
        names: ["ketoconazole"],
        says: "Used on the skin, in the eye or ear: only allergies were checked.",
      },
    ]);
  });

  it("answers in its own schema, whatever it is asked", () => {
    const check = checkRegimen({
      medicines: MEDICATIONS.slice(0, 60).map(({ ingredient }) => ({ name: ingredient })),
      allergies: ["penicillin", "sulfa", "pollen"],
      conditions: ["asthma", "ckd stage 4", "eczema"],
      ageYears: 9,
      isPregnant: true,
      egfr: 20,
      creatinineClearance: 20,
      hepatic: "C",
    });
    expect(() => regimenCheckSchema.parse(check)).not.toThrow();
    expect(check.findings.length).toBeGreaterThan(100);
  });
});

describe("what is not documented", () => {
  it("comes back as not checked, with the medicines that need it", () => {
    const { notChecked } = checkRegimen({
      ...EMPTY,
      medicines: listOf("metformin", "dofetilide", "apixaban"),
    });
    expect(notChecked).toContainEqual({
      input: "egfr",
      names: ["metformin"],
      says: "Cannot be checked: eGFR not documented.",
    });
    expect(notChecked).toContainEqual({
      input: "creatinine_clearance",
      names: ["dofetilide"],
      says: "Cannot be checked: creatinine clearance not documented.",
    });
    expect(notChecked).toContainEqual({
      input: "hepatic",
      names: ["apixaban", "metformin"],
      says: "Cannot be checked: liver impairment not documented.",
    });
  });

  it("does not ask for a creatinine clearance where the label wants the eGFR", () => {
    const { notChecked } = checkRegimen({ ...DOCUMENTED, medicines: listOf("metformin") });
    expect(notChecked.filter(({ input }) => input !== "dose")).toEqual([]);
    const missing = checkRegimen({
      ...DOCUMENTED,
      egfr: undefined,
      medicines: listOf("metformin"),
    });
    expect(missing.notChecked.map(({ input }) => input)).toContain("egfr");
  });

  it.each([
    [{ sex: "female", ageYears: 30 }, true],
    [{ ageYears: 30 }, true],
    [{}, true],
    [{ sex: "female", ageYears: 30, isPregnant: false, isLactating: false }, false],
    [{ sex: "female", ageYears: 70 }, false],
    [{ sex: "female", ageYears: 5 }, false],
    [{ sex: "male", ageYears: 30 }, false],
  ] as const)("asks about pregnancy under %j: %s", (known, isAsked) => {
    const { notChecked } = checkRegimen({ ...EMPTY, ...known, medicines: listOf("atorvastatin") });
    expect(notChecked.some(({ input }) => input === "pregnancy")).toBe(isAsked);
    expect(notChecked.some(({ input }) => input === "lactation")).toBe(isAsked);
  });

  it("asks for the age where a row needs it", () => {
    const { notChecked } = checkRegimen({ ...EMPTY, sex: "male", medicines: listOf("codeine") });
    expect(notChecked.map(({ input }) => input)).toContain("age");
    const other = checkRegimen({ ...EMPTY, sex: "male", medicines: listOf("lisinopril") });
    expect(other.notChecked.map(({ input }) => input)).not.toContain("age");
  });

  it("says which allergies and conditions it does not know, and not what is denied", () => {
    const check = checkRegimen({
      ...DOCUMENTED,
      medicines: listOf("lisinopril"),
      allergies: ["pollen", "penicillin", "NKDA", "no known drug allergies"],
      conditions: ["eczema", "asthma", "no tinnitus"],
    });
    expect(withoutDoses(check)).toEqual([
      {
        input: "allergy",
        names: ["pollen"],
        says: "Not in the table: no medicine was checked against it.",
      },
      { input: "condition", names: ["eczema"], says: "No row of the table speaks of it." },
    ]);
  });
});

describe("the choice of rows", () => {
  const regimen: Regimen = {
    ...DOCUMENTED,
    medicines: listOf("simvastatin", "clarithromycin", "warfarin", "aspirin"),
    conditions: ["decompensated cirrhosis"],
  };

  it("skips a recalled row, and lets the next one speak", () => {
    const recalled = new Set(["ddi-statin-strong-cyp3a4"]);
    const first = checkRegimen(regimen).findings[0];
    const next = checkRegimen(regimen, { recalledRowIds: recalled }).findings.find(
      ({ names }) => names.includes("clarithromycin") && names.includes("simvastatin"),
    );
    expect(first?.rowId).toBe("ddi-statin-strong-cyp3a4");
    expect(next?.rowId).toBe("ddi-statin-cyp3a4");
  });

  it("uses reviewed rows alone, and calls the rest not covered", () => {
    const check = checkRegimen(regimen, {
      rows: "reviewed",
      reviewedRowIds: new Set(["ddi-warfarin-antiplatelet"]),
    });
    expect(check.findings.map(({ rowId }) => rowId)).toEqual(["ddi-warfarin-antiplatelet"]);
    expect(check.notCovered).toEqual(["clarithromycin", "simvastatin"]);
  });

  it("with no row reviewed finds nothing and covers nothing", () => {
    const check = checkRegimen(regimen, { rows: "reviewed" });
    expect(check.findings).toEqual([]);
    expect(check.notCovered).toEqual(["aspirin", "clarithromycin", "simvastatin", "warfarin"]);
  });

  it("never uses a row that was reviewed and then recalled", () => {
    const id = "ddi-warfarin-antiplatelet";
    const check = checkRegimen(regimen, {
      rows: "reviewed",
      reviewedRowIds: new Set([id]),
      recalledRowIds: new Set([id]),
    });
    expect(check.findings).toEqual([]);
  });

  it("names every row it used, so that a recall finds the notes", () => {
    const ids = new Set(SAFETY_ROWS.map(({ id }) => id));
    for (const { rowId, alsoRowIds } of checkRegimen(regimen).findings) {
      expect([rowId, ...alsoRowIds].filter((id) => !ids.has(id))).toEqual([]);
    }
  });
});

describe("the regimen's schema", () => {
  it.each([
    { ...EMPTY, egfr: -1 },
    { ...EMPTY, ageYears: 200 },
    { ...EMPTY, hepatic: "D" },
    { ...EMPTY, medicines: [{ name: "x", dose: { value: 0, unit: "mg" } }] },
    { ...EMPTY, medicines: [{ name: "x", frequencyPerDay: Number.POSITIVE_INFINITY }] },
  ])("refuses %j", (regimen) => {
    expect(regimenSchema.safeParse(regimen).success).toBe(false);
  });

  it("takes a list with nothing else documented", () => {
    expect(regimenSchema.safeParse({ ...EMPTY, medicines: listOf("aspirin") }).success).toBe(true);
  });
});
