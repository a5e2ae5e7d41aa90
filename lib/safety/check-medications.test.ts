import { describe, expect, it } from "vitest";
import { checkMedications } from "./check-medications";
import { safetyFindingSchema } from "./safety-finding.schema";

describe("checkMedications", () => {
  it("calls a nitrate beside sildenafil critical, with the label section", () => {
    const [finding] = checkMedications(["sildenafil", "nitroglycerin"]);
    expect(finding).toEqual({
      kind: "contraindication",
      severity: "critical",
      names: ["nitroglycerin", "sildenafil"],
      title: "Nitroglycerin and sildenafil are both on the list",
      detail: "Contraindicated together: severe low blood pressure",
      reference: "FDA label, sildenafil: 4 Contraindications",
      rowId: "ddi-nitrate-pde5",
    });
  });

  it("tells 'not covered' apart from 'no interaction'", () => {
    expect(checkMedications(["lisinopril", "atorvastatin"])).toEqual([]);
    const findings = checkMedications(["lisinopril", "zorbamycetin"]);
    expect(findings.map(({ kind, names }) => [kind, names])).toEqual([
      ["not_covered", ["zorbamycetin"]],
    ]);
  });

  it("puts the worst first", () => {
    const findings = checkMedications([
      "lisinopril",
      "spironolactone",
      "nitroglycerin",
      "tadalafil",
      "unknownium",
    ]);
    expect(findings.map(({ severity }) => severity)).toEqual(["critical", "warning", "info"]);
  });

  it("checks a medicine once however often and under whatever name it is written", () => {
    expect(checkMedications(["Viagra", "sildenafil 50 mg", "NTG", "nitroglycerin"])).toHaveLength(
      1,
    );
  });

  it("gives the same answer whatever the order", () => {
    const titles = (names: string[]): string[] => checkMedications(names).map(({ title }) => title);
    expect(titles(["warfarin", "ibuprofen"])).toEqual(titles(["ibuprofen", "warfarin"]));
  });

  it.each([
    ["amoxicillin", "penicillin", "critical"],
    ["Augmentin", "PCN", "critical"],
    ["cephalexin", "penicillin", "warning"],
    ["meropenem", "amoxicillin", "warning"],
    ["Bactrim", "sulfa", "critical"],
    ["ibuprofen", "NSAIDs", "critical"],
    ["naproxen", "ibuprofen", "critical"],
    ["azithromycin", "azithromycin", "critical"],
    ["codeine", "morphine", "warning"],
    ["celecoxib", "sulfa", "warning"],
    ["Zestoretic", "lisinopril", "critical"],
  ])("warns of %s under an allergy to %s (%s)", (medicine, allergy, severity) => {
    const [finding] = checkMedications([medicine], [allergy]);
    expect(finding?.kind).toBe("allergy_conflict");
    expect(finding?.severity).toBe(severity);
    expect(finding?.names).toEqual([medicine, allergy]);
  });

  it.each([
    ["azithromycin", "penicillin"],
    ["furosemide", "sulfa"],
    ["acetaminophen", "ibuprofen"],
    ["metformin", "CT dye"],
    ["doxycycline", "amoxicillin"],
    ["lisinopril", "peanuts"],
    ["tramadol", "latex"],
  ])("says nothing of %s under an allergy to %s", (medicine, allergy) => {
    expect(checkMedications([medicine], [allergy])).toEqual([]);
  });

  it.each([
    ["ketoconazole cream", "simvastatin"],
    ["erythromycin ophthalmic", "simvastatin"],
    ["hydrocortisone cream", "ibuprofen"],
  ])("says nothing of %s, used on the skin or eye, beside %s", (first, second) => {
    expect(checkMedications([first, second])).toEqual([]);
  });

  it.each([
    ["diclofenac gel", "warfarin"],
    ["ketoconazole", "simvastatin"],
    ["timolol eye drops", "verapamil"],
  ])("still speaks of %s, which reaches the whole body, beside %s", (first, second) => {
    expect(checkMedications([first, second])).toHaveLength(1);
  });

  it.each([
    ["Zestoretic", "lithium", "lisinopril-hydrochlorothiazide in two ways"],
    ["Percocet", "lorazepam", "oxycodone"],
    ["Symbyax", "phenelzine", "fluoxetine"],
    ["Contrave", "morphine", "naltrexone"],
  ])("checks the ingredients of the combined product %s beside %s (%s)", (product, other) => {
    const findings = checkMedications([product, other]);
    expect(findings).toHaveLength(1);
    expect(findings[0]?.names).toContain(product);
  });

  it("leaves rows of severity info to the full check", () => {
    expect(checkMedications(["levothyroxine", "calcium carbonate"])).toEqual([]);
    expect(checkMedications(["furosemide"], ["sulfa"])).toEqual([]);
  });

  it("finds nothing in nothing", () => {
    expect(checkMedications([])).toEqual([]);
    expect(checkMedications(["", "  "], ["penicillin"])).toEqual([]);
  });

  it("answers in its own schema", () => {
    const findings = checkMedications(
      ["warfarin", "aspirin", "amoxicillin", "xyz"],
      ["penicillin"],
    );
    for (const finding of findings) expect(() => safetyFindingSchema.parse(finding)).not.toThrow();
    expect(findings.length).toBe(3);
  });
});
