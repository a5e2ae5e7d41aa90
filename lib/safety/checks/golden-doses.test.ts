import { describe, expect, it } from "vitest";
import { checkRegimen } from "../check-regimen";

/** Ingredient, unit, a dose of daily practice, doses a day, and a slip of the decimal point. */
const DOSES = [
  ["lisinopril", "mg", 20, 1, 200],
  ["enalapril", "mg", 10, 2, 100],
  ["losartan", "mg", 50, 1, 500],
  ["valsartan", "mg", 160, 1, 1600],
  ["metoprolol", "mg", 50, 2, 500],
  ["atenolol", "mg", 50, 1, 500],
  ["carvedilol", "mg", 12.5, 2, 125],
  ["bisoprolol", "mg", 5, 1, 50],
  ["amlodipine", "mg", 5, 1, 50],
  ["hydrochlorothiazide", "mg", 25, 1, 250],
  ["spironolactone", "mg", 50, 1, 500],
  ["digoxin", "mcg", 125, 1, 1250],
  ["atorvastatin", "mg", 40, 1, 400],
  ["rosuvastatin", "mg", 10, 1, 100],
  ["simvastatin", "mg", 20, 1, 200],
  ["ezetimibe", "mg", 10, 1, 100],
  ["apixaban", "mg", 5, 2, 50],
  ["rivaroxaban", "mg", 20, 1, 200],
  ["warfarin", "mg", 5, 1, 50],
  ["clopidogrel", "mg", 75, 1, 750],
  ["sertraline", "mg", 100, 1, 1000],
  ["escitalopram", "mg", 10, 1, 100],
  ["citalopram", "mg", 20, 1, 200],
  ["fluoxetine", "mg", 20, 1, 200],
  ["mirtazapine", "mg", 15, 1, 150],
  ["buspirone", "mg", 10, 2, 100],
  ["alprazolam", "mg", 1.5, 2, 15],
  ["zolpidem", "mg", 5, 1, 50],
  ["aripiprazole", "mg", 10, 1, 100],
  ["risperidone", "mg", 2, 2, 20],
  ["lamotrigine", "mg", 100, 2, 1000],
  ["levetiracetam", "mg", 500, 2, 5000],
  ["topiramate", "mg", 50, 2, 500],
  ["donepezil", "mg", 10, 1, 100],
  ["ropinirole", "mg", 3, 3, 30],
  ["cyclobenzaprine", "mg", 10, 3, 100],
  ["tizanidine", "mg", 4, 3, 40],
  ["baclofen", "mg", 10, 3, 100],
  ["meloxicam", "mg", 15, 1, 150],
  ["ibuprofen", "mg", 600, 3, 6000],
  ["naproxen", "mg", 500, 2, 5000],
  ["acetaminophen", "mg", 650, 4, 6500],
  ["metformin", "mg", 1000, 2, 10000],
  ["glipizide", "mg", 5, 1, 50],
  ["glimepiride", "mg", 2, 1, 20],
  ["sitagliptin", "mg", 100, 1, 1000],
  ["empagliflozin", "mg", 10, 1, 100],
  ["levothyroxine", "mcg", 100, 1, 1000],
  ["methimazole", "mg", 10, 1, 100],
  ["febuxostat", "mg", 40, 1, 400],
  ["colchicine", "mg", 0.6, 1, 6],
  ["ondansetron", "mg", 4, 3, 40],
  ["metoclopramide", "mg", 10, 4, 100],
  ["montelukast", "mg", 10, 1, 100],
  ["tamsulosin", "mg", 0.4, 1, 4],
  ["finasteride", "mg", 5, 1, 50],
  ["solifenacin", "mg", 5, 1, 50],
  ["valacyclovir", "mg", 1000, 3, 10000],
  ["amoxicillin", "mg", 500, 3, 5000],
  ["cephalexin", "mg", 500, 4, 5000],
  ["doxycycline", "mg", 100, 2, 1000],
  ["azithromycin", "mg", 250, 1, 2500],
  ["levofloxacin", "mg", 500, 1, 5000],
  ["nitrofurantoin", "mg", 100, 2, 1000],
  ["tamoxifen", "mg", 20, 1, 200],
  ["letrozole", "mg", 2.5, 1, 25],
  ["cetirizine", "mg", 10, 1, 100],
  ["methotrexate", "mg", 15, 1 / 7, 150],
] as const;

function severitiesOf(
  name: string,
  value: number,
  unit: string,
  frequencyPerDay: number,
): string[] {
  return checkRegimen({
    medicines: [{ name, dose: { value, unit }, frequencyPerDay }],
    allergies: [],
    conditions: [],
    ageYears: 45,
  })
    .findings.filter(({ kind }) => kind === "dose")
    .map(({ severity }) => severity);
}

describe("doses of daily practice", () => {
  it.each(DOSES)(
    "%s (%s): %d, %f a day, is fine; %d is ten times too much",
    (name, unit, usual, often, slip) => {
      expect(severitiesOf(name, usual, unit, often)).toEqual([]);
      expect(severitiesOf(name, slip, unit, often)).toEqual(["critical"]);
    },
  );

  it.each(DOSES)("%s in %s is the same in another unit", (name, unit, usual, often, slip) => {
    const [other, factor] = unit === "mg" ? (["mcg", 1000] as const) : (["mg", 0.001] as const);
    expect(severitiesOf(name, usual * factor, other, often)).toEqual([]);
    expect(severitiesOf(name, slip * factor, other, often)).toEqual(["critical"]);
  });
});
