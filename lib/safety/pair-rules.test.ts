import { describe, expect, it } from "vitest";
import { checkMedications } from "./check-medications";
import { LABEL_PAIRS } from "./label-pairs";
import { MEDICATIONS } from "./medication-table";
import { ONC_PAIRS } from "./onc-pairs";
import { isOnSide } from "./pair-rule";

const CLASSES = new Set(MEDICATIONS.flatMap(({ classes }) => classes));
const INGREDIENTS = new Set(MEDICATIONS.map(({ ingredient }) => ingredient));

describe("the rules", () => {
  it("restate the fifteen pairs of the ONC list", () => {
    expect(ONC_PAIRS).toHaveLength(15);
  });

  it("hold at least a dozen label pairs, each with its source", () => {
    expect(LABEL_PAIRS.length).toBeGreaterThanOrEqual(12);
    for (const { source } of LABEL_PAIRS) expect(source).toMatch(/labels?,/);
  });

  it("have ids of their own", () => {
    const ids = [...ONC_PAIRS, ...LABEL_PAIRS].map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it.each([...ONC_PAIRS, ...LABEL_PAIRS].map((rule) => [rule.id, rule] as const))(
    "%s names only classes and ingredients of the table, with a member on both sides",
    (_id, rule) => {
      for (const side of [rule.first, rule.second]) {
        for (const name of side.classes ?? []) expect(CLASSES.has(name), name).toBe(true);
        for (const name of side.ingredients ?? []) expect(INGREDIENTS.has(name), name).toBe(true);
        expect(MEDICATIONS.some((medication) => isOnSide(medication, side))).toBe(true);
      }
    },
  );
});

describe("the ONC pairs, one example each", () => {
  it.each([
    ["dextroamphetamine", "phenelzine"],
    ["atazanavir", "omeprazole"],
    ["febuxostat", "azathioprine"],
    ["sertraline", "tranylcypromine"],
    ["irinotecan", "ketoconazole"],
    ["meperidine", "selegiline"],
    ["amitriptyline", "isocarboxazid"],
    ["amiodarone", "haloperidol"],
    ["ramelteon", "fluvoxamine"],
    ["rifampin", "ritonavir"],
    ["simvastatin", "clarithromycin"],
    ["itraconazole", "ergotamine"],
    ["tizanidine", "ciprofloxacin"],
    ["tranylcypromine", "procarbazine"],
    ["sumatriptan", "phenelzine"],
  ])("%s with %s", (first, second) => {
    expect(checkMedications([first, second]).length).toBeGreaterThan(0);
  });
});

describe("the label pairs, examples", () => {
  it.each([
    ["isosorbide mononitrate", "tadalafil", "critical"],
    ["Entresto", "lisinopril", "critical"],
    ["simvastatin", "gemfibrozil", "critical"],
    ["ketorolac", "ibuprofen", "critical"],
    ["dofetilide", "hydrochlorothiazide", "critical"],
    ["methotrexate", "Bactrim", "warning"],
    ["lisinopril", "spironolactone", "warning"],
    ["losartan", "potassium chloride", "warning"],
    ["warfarin", "naproxen", "warning"],
    ["oxycodone", "lorazepam", "warning"],
    ["clopidogrel", "omeprazole", "warning"],
    ["lithium", "ibuprofen", "warning"],
    ["linezolid", "sertraline", "warning"],
    ["allopurinol", "azathioprine", "warning"],
    ["isotretinoin", "doxycycline", "warning"],
  ])("%s with %s is %s", (first, second, severity) => {
    const [finding] = checkMedications([first, second]);
    expect(finding?.severity).toBe(severity);
    expect(finding?.reference).not.toBe("");
  });
});

describe("pairs that are none", () => {
  it.each([
    ["lisinopril", "metformin"],
    ["atorvastatin", "aspirin"],
    ["rosuvastatin", "clarithromycin"],
    ["pantoprazole", "clopidogrel"],
    ["sertraline", "lisinopril"],
    ["nitroglycerin", "metoprolol"],
    ["sildenafil", "amlodipine"],
    ["acetaminophen", "warfarin"],
    ["levothyroxine", "omeprazole"],
    ["metformin", "insulin"],
    ["amoxicillin", "ibuprofen"],
    ["trazodone", "lisinopril"],
    ["atenolol", "atenolol"],
    ["ramelteon", "sertraline"],
    ["tizanidine", "ibuprofen"],
  ])("%s with %s", (first, second) => {
    expect(checkMedications([first, second])).toEqual([]);
  });
});
