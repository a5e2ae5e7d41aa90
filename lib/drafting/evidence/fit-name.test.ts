import { describe, expect, it } from "vitest";
import { fitName } from "./fit-name";

describe("a name that fits a phrase", () => {
  it.each([
    ["hypertension", "hypertension"],
    ["Hypertension above goal.", "hypertension"],
    ["poorly controlled hypertension", "hypertension"],
    ["Acute gout flare of the left foot", "gout"],
    ["Kidney stones", "kidney stone"],
    ["community-acquired pneumonia", "Community acquired pneumonia"],
    ["Graves' disease", "graves disease"],
    ["Hyperkalemia with ECG changes", "hyperkalemia"],
    ["cough, worse at night", "cough"],
    ["atrial fibrillation", "atrial fibrillation score"],
    ["type 2 diabetes", "Type 2 diabetes"],
  ])("%j is about %j", (phrase, name) => {
    expect(fitName(phrase, name)).toBeGreaterThan(0);
  });

  it.each([
    ["pulmonary hypertension", "hypertension"],
    ["type 1 diabetes", "diabetes"],
    ["diabetes insipidus", "diabetes"],
    ["gestational diabetes", "diabetes"],
    ["hemorrhagic stroke", "stroke"],
    ["hemolytic anemia", "anemia"],
    ["hypothyroidism", "hyperthyroidism"],
    ["low potassium", "high potassium"],
    ["unstable angina", "angina"],
    ["hypertension", "hypertension guideline update"],
    ["hemoglobin a1c", "hemoglobin"],
    ["goutlike pain", "gout"],
    ["", "gout"],
    ["gout", ""],
    ["...", "…"],
  ])("%j is not about %j", (phrase, name) => {
    expect(fitName(phrase, name)).toBe(0);
  });

  it("says how much of the phrase it covers", () => {
    expect(fitName("gout", "gout")).toBe(1);
    expect(fitName("acute gout of the foot", "gout")).toBeCloseTo(1 / 3);
  });

  it("puts a card about a thing behind the card on the thing", () => {
    const [itself, about] = ["hypertension", "hypertension guideline"].map((name) =>
      fitName("hypertension", name),
    );
    expect(itself).toBeGreaterThan(about ?? 1);
  });

  it("takes further words for plain where it is told so", () => {
    expect(fitName("start metoprolol", "metoprolol")).toBe(0);
    expect(fitName("start metoprolol", "metoprolol", new Set(["start"]))).toBe(0.5);
  });
});
