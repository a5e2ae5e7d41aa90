import { describe, expect, it } from "vitest";
import { checkRegimen } from "../check-regimen";
import type { RegimenFinding } from "../regimen.schema";

function conditionsOf(
  names: readonly string[],
  conditions: readonly string[],
): readonly RegimenFinding[] {
  return checkRegimen({
    medicines: names.map((name) => ({ name })),
    allergies: [],
    conditions: [...conditions],
    ageYears: 40,
    sex: "male",
    egfr: 90,
    creatinineClearance: 90,
    hepatic: "none",
  }).findings.filter(({ kind }) => kind === "condition");
}

describe("a medicine and a condition", () => {
  it.each([
    ["propranolol", "Asthma", "critical"],
    ["timolol eye drops", "asthma", "critical"],
    ["metoprolol", "asthma", "warning"],
    ["salmeterol", "asthma", "warning"],
    ["verapamil", "HFrEF", "critical"],
    ["ibuprofen", "CHF", "warning"],
    ["ibuprofen", "CKD stage 4", "warning"],
    ["ketorolac", "peptic ulcer disease", "critical"],
    ["naproxen", "aspirin-exacerbated respiratory disease", "critical"],
    ["pioglitazone", "heart failure", "warning"],
    ["cilostazol", "heart failure", "critical"],
    ["sumatriptan", "coronary artery disease", "critical"],
    ["sumatriptan", "TIA 2019", "critical"],
    ["prasugrel", "stroke", "critical"],
    ["dabigatran", "mechanical mitral valve", "critical"],
    ["apixaban", "mechanical valve", "warning"],
    ["heparin", "heparin-induced thrombocytopenia", "critical"],
    ["birth control", "DVT 2020", "critical"],
    ["estradiol", "breast cancer", "critical"],
    ["birth control", "migraine with aura", "critical"],
    ["birth control", "current smoker", "warning"],
    ["raloxifene", "pulmonary embolism", "critical"],
    ["bupropion", "seizure disorder", "critical"],
    ["Contrave", "epilepsy", "critical"],
    ["bupropion", "bulimia", "critical"],
    ["metoclopramide", "small bowel obstruction", "critical"],
    ["metoclopramide", "Parkinson\u2019s disease", "warning"],
    ["oxycodone", "paralytic ileus", "critical"],
    ["semaglutide", "medullary thyroid carcinoma", "critical"],
    ["Mounjaro", "MEN 2", "critical"],
    ["levofloxacin", "myasthenia gravis", "warning"],
    ["ciprofloxacin", "abdominal aortic aneurysm", "warning"],
    ["oxybutynin", "urinary retention", "critical"],
    ["solifenacin", "narrow-angle glaucoma", "critical"],
    ["quetiapine", "Alzheimer's disease", "warning"],
    ["sertraline", "bipolar disorder", "warning"],
    ["citalopram", "congenital long QT syndrome", "warning"],
    ["lisinopril", "hereditary angioedema", "critical"],
    ["spironolactone", "hyperkalemia", "critical"],
    ["hydrochlorothiazide", "gout", "info"],
    ["nitrofurantoin", "G6PD deficiency", "warning"],
    ["atorvastatin", "decompensated cirrhosis", "critical"],
    ["valproate", "cirrhosis", "critical"],
    ["alendronate", "achalasia", "critical"],
    ["denosumab", "hypocalcemia", "critical"],
    ["levothyroxine", "adrenal insufficiency", "critical"],
    ["adalimumab", "latent TB", "warning"],
    ["rituximab", "hepatitis B", "warning"],
    ["metformin", "lactic acidosis", "critical"],
    ["dapagliflozin", "type 1 diabetes", "warning"],
  ])("%s in %s is %s", (name, condition, severity) => {
    const [finding] = conditionsOf([name], [condition]);
    expect(finding?.severity).toBe(severity);
    expect(finding?.names).toEqual([name, condition]);
  });

  it.each([
    ["propranolol", "no asthma"],
    ["propranolol", "family history of asthma"],
    ["propranolol", "asthma ruled out"],
    ["propranolol", "cardiac asthma"],
    ["propranolol", "COPD"],
    ["amlodipine", "asthma"],
    ["estradiol", "family history of breast cancer"],
    ["birth control", "migraine without aura"],
    ["birth control", "former smoker"],
    ["birth control", "DVT prophylaxis"],
    ["bupropion", "febrile seizures"],
    ["bupropion", "anorexia"],
    ["sumatriptan", "heat stroke"],
    ["metoprolol", "first-degree heart block"],
    ["metformin", "type 2 diabetes"],
    ["hydrochlorothiazide", "pseudogout"],
    ["rituximab", "hepatitis B vaccine given"],
    ["valproate", "fatty liver disease"],
    ["levofloxacin", "osteoarthritis"],
    ["oxybutynin", "open angle glaucoma"],
    ["semaglutide", "papillary thyroid cancer"],
    ["ketoconazole cream", "heart failure"],
  ])("%s in %j is none", (name, condition) => {
    expect(conditionsOf([name], [condition])).toEqual([]);
  });

  it("excuses a long-acting beta agonist in asthma where an inhaled corticosteroid is beside it", () => {
    expect(conditionsOf(["salmeterol"], ["asthma"])).toHaveLength(1);
    expect(conditionsOf(["Advair"], ["asthma"])).toEqual([]);
    expect(conditionsOf(["salmeterol", "fluticasone"], ["asthma"])).toEqual([]);
    expect(conditionsOf(["Anoro"], ["asthma"])).toHaveLength(1);
  });

  it("tells a condition once, however many lines name it", () => {
    const findings = conditionsOf(["propranolol"], ["mild asthma", "asthma"]);
    expect(findings.map(({ names }) => names)).toEqual([["propranolol", "asthma"]]);
  });

  it("tells of one medicine and one line once, with the ids of all rows", () => {
    const [finding, ...others] = conditionsOf(["ketorolac"], ["peptic ulcer"]);
    expect(others).toEqual([]);
    expect(finding?.rowId).toBe("con-ketorolac-ulcer");
    expect(finding?.alsoRowIds).toEqual(["con-nsaid-ulcer"]);
    expect(finding?.detail).toContain("Also: ");
  });
});
