import { describe, expect, it } from "vitest";
import { findMedication, MEDICATIONS } from "./medication-table";

describe("the medication table", () => {
  it("knows about 480 ingredients, each once", () => {
    const ingredients = MEDICATIONS.map(({ ingredient }) => ingredient);
    expect(ingredients.length).toBeGreaterThan(300);
    expect(new Set(ingredients).size).toBe(ingredients.length);
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
  ])("reads %j as %s", (name, ingredient) => {
    expect(findMedication(name)?.ingredient).toBe(ingredient);
  });

  it.each(["", "   ", "water", "chicken soup", "sildenafilx", "stress echo", "blue pill", "5 mg"])(
    "knows no medicine called %j",
    (name) => {
      expect(findMedication(name)).toBeNull();
    },
  );
});
