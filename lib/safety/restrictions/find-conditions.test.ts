import { describe, expect, it } from "vitest";
import { findConditions, statesCondition } from "./find-conditions";

describe("findConditions", () => {
  it.each([
    ["Asthma", ["asthma"]],
    ["severe asthma", ["asthma", "severe_asthma"]],
    ["CHF (HFrEF)", ["heart_failure"]],
    ["Parkinson\u2019s disease", ["parkinson"]],
    ["end-stage renal disease on hemodialysis", ["advanced_kidney_disease"]],
    ["stage 4 chronic kidney disease", ["advanced_kidney_disease"]],
    ["NSTEMI 2021", ["coronary_disease"]],
    ["acute myocardial infarction", ["coronary_disease", "recent_myocardial_infarction"]],
    [
      "decompensated cirrhosis",
      ["active_liver_disease", "cirrhosis", "liver_disease", "severe_liver_disease"],
    ],
    ["type 1 diabetes", ["diabetes", "type_1_diabetes"]],
    ["hemorrhagic stroke", ["intracranial_hemorrhage", "stroke"]],
    ["history of GI bleed", ["peptic_ulcer"]],
    ["HLA-B*5701 positive", ["hla_b5701"]],
    ["DVT, left leg", ["vte"]],
  ])("%j names %j", (text, conditions) => {
    expect(findConditions(text)).toEqual(conditions);
  });

  it.each([
    "",
    "  ",
    "eczema",
    "no asthma",
    "denies seizures",
    "family history of stroke",
    "mother: breast cancer",
    "PE ruled out",
    "possible gout",
    "CKD stage 2",
    "padded shoes",
    "never smoker",
    "diabetes insipidus",
    "low sodium diet",
    "migraine without aura",
    "first degree heart block",
  ])("%j names none", (text) => {
    expect(findConditions(text)).toEqual([]);
  });
});

describe("statesCondition", () => {
  it.each([
    ["asthma", true],
    ["eczema", true],
    ["none", false],
    ["no known conditions", false],
    ["", false],
    ["R/O stroke", false],
  ])("%j: %s", (text, expected) => {
    expect(statesCondition(text)).toBe(expected);
  });
});
