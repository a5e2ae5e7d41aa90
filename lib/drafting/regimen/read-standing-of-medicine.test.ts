import { describe, expect, it } from "vitest";
import { readStandingOfMedicine, type MedicineStanding } from "./read-standing-of-medicine";

function standing(text: string, name: string): MedicineStanding {
  const start = text.indexOf(name);
  expect(start).toBeGreaterThanOrEqual(0);
  return readStandingOfMedicine(text, start, start + name.length);
}

describe("a medicine that is taken", () => {
  it.each([
    ["Meds: lisinopril 20 mg daily", "lisinopril"],
    ["Start metoprolol 25 mg daily", "metoprolol"],
    ["No fever. Takes warfarin 5 mg", "warfarin"],
    ["hold apixaban 48 hours before the procedure; warfarin continues", "warfarin"],
    ["DVT prophylaxis: enoxaparin 40 mg daily", "enoxaparin"],
    ["aspirin 81 mg to prevent stroke", "aspirin"],
    ["ibuprofen 600 mg every 6 hours if needed", "ibuprofen"],
    ["was started on metoprolol in 2019", "metoprolol"],
    ["started lisinopril 2 years ago", "lisinopril"],
    ["Stop lisinopril because of the cough, and start losartan 50 mg", "losartan"],
    ["Change lisinopril to 20 mg daily", "lisinopril"],
    ["Stop lisinopril, losartan 50 mg daily instead", "losartan"],
    ["History of hypertension on lisinopril", "lisinopril"],
    ["Patient with likely angina, nitroglycerin as needed", "nitroglycerin"],
    ["trial of omeprazole 20 mg", "omeprazole"],
    ["i've been taking ibuprofen", "ibuprofen"],
    ["Do not stop warfarin", "warfarin"],
    ["Never abruptly discontinue metoprolol", "metoprolol"],
    ["Do not miss doses of warfarin", "warfarin"],
  ])("%j", (text, name) => {
    expect(standing(text, name)).toBe("taken");
  });
});

describe("a medicine that ends or rests here", () => {
  it.each([
    ["Stop spironolactone", "spironolactone"],
    ["stop the lisinopril because of the cough", "lisinopril"],
    ["stop taking any anti-inflammatory such as Motrin or Advil", "Advil"],
    ["Discontinue sertraline", "sertraline"],
    ["hold metformin until the creatinine is back", "metformin"],
    ["warfarin was stopped last month", "warfarin"],
    ["metformin 1000 mg BID - held", "metformin"],
    ["lisinopril (stopped 2019)", "lisinopril"],
    ["He is no longer taking amlodipine", "amlodipine"],
    ["switched from fluoxetine to sertraline", "fluoxetine"],
    ["Change hydromorphone to oxycodone 5 mg", "hydromorphone"],
    ["Wellbutrin, which he stopped taking in October", "Wellbutrin"],
    ["came off of prednisone", "prednisone"],
  ])("%j", (text, name) => {
    expect(standing(text, name)).toBe("stopped");
  });
});

describe("a medicine that is only named", () => {
  it.each([
    ["hold apixaban 48 hours before the procedure", "apixaban"],
    ["if bleeding occurs stop aspirin", "aspirin"],
    ["mother takes warfarin", "warfarin"],
    ["used his wife's lorazepam", "lorazepam"],
    ["Previously on sertraline", "sertraline"],
    ["He tried ibuprofen without relief", "ibuprofen"],
    ["Do not take ibuprofen", "ibuprofen"],
    ["Should not use NSAIDs such as naproxen", "naproxen"],
    ["Will not start amoxicillin", "amoxicillin"],
    ["No indication for amoxicillin", "amoxicillin"],
    ["Amoxicillin is contraindicated", "Amoxicillin"],
    ["Propranolol would be contraindicated", "Propranolol"],
    ["Ibuprofen not recommended with warfarin", "Ibuprofen"],
    ["Ibuprofen should be avoided", "Ibuprofen"],
    ["failed metformin and glipizide", "glipizide"],
    ["completed a course of amoxicillin", "amoxicillin"],
    ["took prednisone last year", "prednisone"],
    ["a prior episode, treated with fluoxetine", "fluoxetine"],
    ["rash from sulfamethoxazole", "sulfamethoxazole"],
    ["cannot tolerate atorvastatin", "atorvastatin"],
    ["avoid ibuprofen", "ibuprofen"],
    ["stay away from Advil", "Advil"],
    ["steer clear of ibuprofen", "ibuprofen"],
    ["avoid NSAIDs such as naproxen", "naproxen"],
    ["not on aspirin", "aspirin"],
    ["never took warfarin", "warfarin"],
    ["Consider adding spironolactone", "spironolactone"],
    ["discussed starting methotrexate", "methotrexate"],
    ["may need insulin", "insulin"],
    ["acetaminophen instead of ibuprofen", "ibuprofen"],
    ["digoxin level 1.2", "digoxin"],
    ["penicillin allergy", "penicillin"],
    ["methicillin-resistant", "methicillin"],
    ["codeine made him itch", "codeine"],
    ["resistant to treatment with diltiazem and amiodarone", "amiodarone"],
    ["ibuprofen or Tylenol if he develops a fever", "ibuprofen"],
    ["warfarin in the past", "warfarin"],
    ["unless she takes tramadol", "tramadol"],
    ["i took some ibuprofen", "ibuprofen"],
  ])("%j", (text, name) => {
    expect(standing(text, name)).toBe("named");
  });
});
