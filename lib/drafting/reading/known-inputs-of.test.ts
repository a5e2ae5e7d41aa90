import { describe, expect, it } from "vitest";
import { calculateSource } from "./calculate-source";
import { knownInputsOf } from "./known-inputs-of";
import { readSource } from "./read-source";

const known = (text: string) =>
  knownInputsOf(readSource(text).facts, { ageYears: undefined, sex: undefined });

describe("what a text documents for the calculators", () => {
  it.each([
    [
      "BP 150/90 HR 88",
      { heartRate: { value: 88 }, systolicPressure: { value: 150, unit: "mmHg" } },
    ],
    [
      "Wt 80 kg, ht 178 cm.",
      { weight: { value: 80, unit: "kg" }, height: { value: 178, unit: "cm" } },
    ],
    ["SpO2 94% RA", { oxygenSaturation: { value: 94, unit: "%" } }],
    ["Creatinine 1.4 mg/dL.", { creatinine: { value: 1.4, unit: "mg/dL" } }],
    ["Na 138 K 4.1 BUN 28 Cr 1.4", { creatinine: { value: 1.4 } }],
    ["PMH: hypertension, type 2 diabetes", { hasHypertension: true, hasDiabetes: true }],
    ["Denies chest pain.", { hasChestPain: false }],
  ])("%s", (text, inputs) => {
    expect(known(text)).toMatchObject(inputs);
  });

  it.each([
    ["two creatinines that differ", "Cr 1.4. Cr 2.1 now.", "creatinine"],
    ["a finding of the family", "FHx: mother with atrial fibrillation.", "hasAtrialFibrillation"],
    ["a doubtful finding", "Possible pneumonia.", "hasPneumonia"],
    ["told and denied", "Has chest pain. Denies chest pain.", "hasChestPain"],
    ["one kind of diabetes that is denied", "No type 1 diabetes.", "hasDiabetes"],
    ["a pressure that is none", "BP not taken.", "systolicPressure"],
    ["what is not there", "Cough.", "hasStroke"],
  ])("leaves out %s", (_, text, key) => {
    expect(Object.keys(known(text))).not.toContain(key);
  });
});

describe("what is worked out", () => {
  const results = (text: string, sex?: "female" | "male") =>
    calculateSource(text, readSource(text).facts, sex);

  it("is whole where everything is documented", () => {
    const found = results("58 yo man. Wt 80 kg, ht 178 cm. Creatinine 1.4 mg/dL.", "male");
    const byId = new Map(found.map((each) => [each.id, each]));
    expect(byId.get("bmi")).toMatchObject({ status: "done", values: [{ value: 25.2 }] });
    expect(byId.get("egfr-ckd-epi-2021")).toMatchObject({ status: "done" });
  });

  it("names what is missing and takes nothing for no", () => {
    const found = results("72 yo woman with atrial fibrillation and hypertension.", "female");
    const score = found.find(({ id }) => id === "cha2ds2-vasc");
    expect(score).toMatchObject({ status: "missing" });
    expect(score?.status === "missing" ? score.missing.length : 0).toBeGreaterThan(1);
  });

  it("is nothing for a text without inputs", () => {
    expect(results("Follow up in two weeks.")).toEqual([]);
  });
});
