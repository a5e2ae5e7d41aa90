import { describe, expect, it } from "vitest";
import { isKnownAllergy, matchAllergy, readAllergy } from "./allergy-conflict";
import { findMedication } from "./medication-table";
import { ALLERGY_ROWS } from "./rows/safety-table";

function rowIdsOf(medicine: string, allergy: string): string[] {
  const medication = findMedication(medicine);
  if (!medication) return ["unknown medicine"];
  return matchAllergy(medication, readAllergy(allergy), ALLERGY_ROWS).map(({ row }) => row.id);
}

describe("an allergy and a medicine", () => {
  it.each([
    ["azithromycin", "azithromycin", "alg-same-ingredient"],
    ["Percocet", "acetaminophen", "alg-same-ingredient"],
    ["lisinopril", "Zestoretic", "alg-same-ingredient"],
    ["amoxicillin", "penicillin", "alg-penicillin"],
    ["atorvastatin", "statins", "alg-named-class"],
    ["losartan", "ARBs", "alg-named-class"],
    ["ibuprofen", "NSAIDs", "alg-named-class"],
    ["cephalexin", "amoxicillin", "alg-penicillin-cephalosporin"],
    ["meropenem", "PCN", "alg-penicillin-carbapenem"],
    ["amoxicillin", "cephalexin", "alg-cephalosporin-penicillin"],
    ["cefdinir", "ceftriaxone", "alg-cephalosporin"],
    ["aztreonam", "ceftazidime", "alg-ceftazidime-aztreonam"],
    ["celecoxib", "sulfa", "alg-sulfonamide-celecoxib"],
    ["zonisamide", "Bactrim", "alg-sulfonamide-zonisamide"],
    ["furosemide", "sulfa", "alg-sulfonamide-furosemide"],
    ["naproxen", "aspirin", "alg-nsaid"],
    ["mesalamine", "aspirin", "alg-salicylate-aminosalicylate"],
    ["levofloxacin", "Cipro", "alg-fluoroquinolone"],
    ["enalapril", "lisinopril", "alg-ace"],
    ["Entresto", "lisinopril", "alg-ace"],
    ["oxcarbazepine", "carbamazepine", "alg-anticonvulsant"],
    ["carbamazepine", "amitriptyline", "alg-tricyclic-carbamazepine"],
    ["enoxaparin", "heparin", "alg-heparin"],
    ["amiodarone", "iodine", "alg-iodine-amiodarone"],
    ["progesterone", "peanuts", "alg-peanut-progesterone"],
    ["Breo", "milk protein", "alg-milk-powder"],
    ["codeine", "morphine", "alg-opioid-natural"],
    ["tramadol", "codeine", "alg-opioid-tramadol"],
    ["pantoprazole", "omeprazole", "alg-ppi"],
  ])("%s under an allergy to %s: %s", (medicine, allergy, rowId) => {
    expect(rowIdsOf(medicine, allergy)).toContain(rowId);
  });

  it.each([
    ["azithromycin", "penicillin"],
    ["aztreonam", "penicillin"],
    ["aztreonam", "cephalexin"],
    ["acetaminophen", "ibuprofen"],
    ["acetaminophen", "aspirin"],
    ["metformin", "CT dye"],
    ["doxycycline", "amoxicillin"],
    ["losartan", "lisinopril"],
    ["levetiracetam", "phenytoin"],
    ["valproate", "carbamazepine"],
    ["fentanyl", "morphine"],
    ["apixaban", "heparin"],
    ["fluticasone", "milk"],
    ["tramadol", "latex"],
    ["lisinopril", "peanuts"],
    ["trimethoprim", "penicillin"],
    ["torsemide", "penicillin"],
    ["clindamycin", "erythromycin"],
  ])("says nothing of %s under an allergy to %s", (medicine, allergy) => {
    expect(rowIdsOf(medicine, allergy)).toEqual([]);
  });
});

describe("readAllergy", () => {
  it.each([
    "penicillin",
    "Sulfa drugs",
    "CT dye",
    "peanuts",
    "ACE inhibitors",
    "lisinopril (cough)",
  ])("knows %j", (text) => {
    expect(isKnownAllergy(readAllergy(text))).toBe(true);
  });

  it.each(["pollen", "cats", "bee stings", "adhesive tape", "", "shellfish"])(
    "does not know %j",
    (text) => {
      expect(isKnownAllergy(readAllergy(text))).toBe(false);
    },
  );
});
