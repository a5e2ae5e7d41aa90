import { describe, expect, it } from "vitest";
import { checkRegimen } from "./check-regimen";
import type { RegimenFinding } from "./regimen.schema";

/** What the table says of medicines and allergies by name alone, of what wants a decision. */
function findingsOf(
  names: readonly string[],
  allergies: readonly string[] = [],
): readonly RegimenFinding[] {
  return checkRegimen({
    medicines: names.map((name) => ({ name })),
    allergies: [...allergies],
    conditions: [],
  }).findings.filter(
    ({ kind, severity }) => (kind === "interaction" || kind === "allergy") && severity !== "info",
  );
}

describe("a list of names", () => {
  it("calls a nitrate beside sildenafil critical, with the label section", () => {
    expect(findingsOf(["sildenafil", "nitroglycerin"])).toEqual([
      expect.objectContaining({
        rowId: "ddi-nitrate-pde5",
        kind: "interaction",
        severity: "critical",
        isContraindicated: true,
        reference: expect.objectContaining({ section: "4 Contraindications" }) as unknown,
      }),
    ]);
  });

  it("puts the worst first", () => {
    const findings = findingsOf(["lisinopril", "spironolactone", "nitroglycerin", "tadalafil"]);
    expect(findings.map(({ severity }) => severity)).toEqual(["critical", "warning"]);
  });

  it("gives the same answer whatever the order", () => {
    const titles = (names: string[]): string[] => findingsOf(names).map(({ title }) => title);
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
    const [finding] = findingsOf([medicine], [allergy]);
    expect(finding?.kind).toBe("allergy");
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
    expect(findingsOf([medicine], [allergy])).toEqual([]);
  });

  it.each([
    ["ketoconazole cream", "simvastatin"],
    ["erythromycin ophthalmic", "simvastatin"],
    ["hydrocortisone cream", "ibuprofen"],
  ])("says nothing of %s, used on the skin or eye, beside %s", (first, second) => {
    expect(findingsOf([first, second])).toEqual([]);
  });

  it.each([
    ["diclofenac gel", "warfarin"],
    ["ketoconazole", "simvastatin"],
    ["timolol eye drops", "verapamil"],
  ])("still speaks of %s, which reaches the whole body, beside %s", (first, second) => {
    expect(findingsOf([first, second])).toHaveLength(1);
  });

  it.each([
    ["Zestoretic", "lithium", "lisinopril-hydrochlorothiazide in two ways"],
    ["Percocet", "lorazepam", "oxycodone"],
    ["Symbyax", "phenelzine", "fluoxetine"],
    ["Contrave", "morphine", "naltrexone"],
  ])("checks the ingredients of the combined product %s beside %s (%s)", (product, other) => {
    const findings = findingsOf([product, other]);
    expect(findings).toHaveLength(1);
    expect(findings[0]?.names).toContain(product);
  });

  it("leaves rows of severity info to the full check", () => {
    expect(findingsOf(["levothyroxine", "calcium carbonate"])).toEqual([]);
    expect(findingsOf(["furosemide"], ["sulfa"])).toEqual([]);
  });

  it("finds nothing in nothing", () => {
    expect(findingsOf([])).toEqual([]);
    expect(findingsOf(["", "  "], ["penicillin"])).toEqual([]);
  });
});
