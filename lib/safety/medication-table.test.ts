import { describe, expect, it } from "vitest";
import { findMedication, MEDICATIONS, SINGLE_INGREDIENTS } from "./medication-table";

describe("the medication table", () => {
  it("knows more than 700 ingredients and 60 combined products, each once", () => {
    const names = MEDICATIONS.map(({ ingredient }) => ingredient);
    expect(SINGLE_INGREDIENTS.size).toBeGreaterThan(700);
    expect(names.length - SINGLE_INGREDIENTS.size).toBeGreaterThan(60);
    expect(new Set(names).size).toBe(names.length);
  });

  it("gives no name to two ingredients", () => {
    const names = MEDICATIONS.flatMap((entry) => [...new Set(entry.names)]);
    const twice = names.filter((name, index) => names.indexOf(name) !== index);
    expect(twice).toEqual([]);
  });

  it("is written in lower case without stray space", () => {
    for (const name of MEDICATIONS.flatMap(({ names }) => names)) {
      expect(name).toBe(name.toLowerCase().trim());
      expect(name).not.toBe("");
    }
  });

  it("makes combined products of ingredients that have a row of their own", () => {
    for (const { ingredient, ingredients, classes } of MEDICATIONS) {
      for (const part of ingredients) {
        expect(SINGLE_INGREDIENTS.has(part), `${ingredient}: ${part}`).toBe(true);
        const inherited = SINGLE_INGREDIENTS.get(part)?.classes ?? [];
        expect(inherited.filter((name) => !classes.includes(name))).toEqual([]);
      }
    }
  });

  it("reads every name back as its own ingredient, with and without strength and form", () => {
    for (const { ingredient, names } of MEDICATIONS) {
      for (const name of names) {
        expect(findMedication(name)?.ingredient, name).toBe(ingredient);
        expect(findMedication(name.toUpperCase())?.ingredient, name).toBe(ingredient);
        expect(findMedication(`${name} 10 mg`)?.ingredient, name).toBe(ingredient);
      }
    }
  });
});

describe("findMedication", () => {
  it.each([
    ["nitroglycerin", "nitroglycerin"],
    ["NTG", "nitroglycerin"],
    ["Viagra", "sildenafil"],
    ["sildenafil 50 mg", "sildenafil"],
    ["metoprolol succinate", "metoprolol"],
    ["Metoprolol Succinate ER 25 mg daily", "metoprolol"],
    ["Bactrim", "sulfamethoxazole-trimethoprim"],
    ["TMP-SMX", "sulfamethoxazole-trimethoprim"],
    ["Augmentin", "amoxicillin-clavulanate"],
    ["CT dye", "iodinated contrast"],
    ["insulin glargine", "insulin glargine"],
    ["  aspirin  ", "aspirin"],
    ["losartan potassium", "losartan"],
    ["doxycycline hyclate 100 mg", "doxycycline"],
    ["olmesartan medoxomil", "olmesartan"],
    ["dabigatran etexilate", "dabigatran"],
    ["cefuroxime axetil", "cefuroxime"],
    ["quetiapine fumarate", "quetiapine"],
    ["ketoconazole cream", "ketoconazole"],
    ["timolol ophthalmic", "timolol"],
    ["potassium chloride", "potassium chloride"],
    ["potassium citrate", "potassium citrate"],
    ["calcium acetate", "calcium acetate"],
    ["Percocet", "oxycodone-acetaminophen"],
    ["Zestoretic", "lisinopril-hydrochlorothiazide"],
    ["losartan/HCTZ", "losartan-hydrochlorothiazide"],
    ["Paxlovid", "nirmatrelvir-ritonavir"],
    ["Suboxone", "buprenorphine-naloxone"],
    ["Trelegy", "fluticasone-umeclidinium-vilanterol"],
    ["Ozempic", "semaglutide"],
    ["Tresiba", "insulin degludec"],
    ["Eliquis 5 mg", "apixaban"],
    ["Latuda", "lurasidone"],
    ["Humulin N", "insulin nph"],
  ])("reads %j as %s", (name, ingredient) => {
    expect(findMedication(name)?.ingredient).toBe(ingredient);
  });

  it.each([
    "",
    "   ",
    "water",
    "chicken soup",
    "sildenafilx",
    "stress echo",
    "blue pill",
    "5 mg",
    "potassium level of 5",
    "acetate",
    "sodium",
    "statin",
    "blood pressure medicine",
  ])("knows no medicine called %j", (name) => {
    expect(findMedication(name)).toBeNull();
  });
});
