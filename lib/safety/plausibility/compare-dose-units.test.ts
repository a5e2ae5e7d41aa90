import { describe, expect, it } from "vitest";
import { compareDoseUnits } from "./compare-dose-units";

function kinds(source: string, note: string): string[] {
  return compareDoseUnits(source, note).map(({ kind, severity }) => `${kind} ${severity}`);
}

describe("doses that differ", () => {
  it.each([
    ["levothyroxine 50 mcg daily", "Levothyroxine 50 mg daily.", "dose_unit critical"],
    ["levothyroxine 50 ug", "Levothyroxine 50 mg.", "dose_unit critical"],
    ["amoxicillin 500 mg", "Amoxicillin 500 mL.", "dose_unit critical"],
    ["amoxicillin 1 g", "Amoxicillin 1 mg.", "dose_unit critical"],
    ["insulin glargine 10 units", "Insulin glargine 10 mL.", "dose_unit critical"],
    ["acetaminophen 15 mg/kg", "Acetaminophen 15 mg.", "dose_unit critical"],
    ["5 mL of the syrup", "5 mg of the syrup", "dose_unit critical"],
    ["morphine 1 mg", "Morphine 10 mg.", "ten_fold critical"],
    ["warfarin 2.5 mg", "Warfarin 25 mg.", "ten_fold critical"],
    ["warfarin .5 mg", "Warfarin 5 mg.", "ten_fold critical"],
    ["digoxin 0.125 mg", "Digoxin 1.25 mg.", "ten_fold critical"],
    ["insulin glargine 100 units", "Insulin glargine 10 units.", "ten_fold critical"],
    ["lisinopril ten milligrams", "Lisinopril 100 mg.", "ten_fold critical"],
    ["lisinopril 10 mg", "Lisinopril 20 mg.", "dose critical"],
    ["aspirin 81 mg and metformin 500 mg", "Aspirin 500 mg, metformin 81 mg.", "dose critical"],
    ["two milligrams of bumetanide", "Bumetanide 4 mg.", "dose critical"],
    ["oxycodone 5 mg q4h", "Oxycodone 5 mg q24h.", "frequency critical"],
    ["metformin 500 mg once daily", "Metformin 500 mg twice daily.", "frequency warning"],
    ["alendronate 70 mg weekly", "Alendronate 70 mg daily.", "frequency critical"],
    ["methotrexate 15 mg once a week", "Methotrexate 15 mg daily.", "schedule_hazard critical"],
    ["methotrexate 15 mg daily", "Methotrexate 15 mg daily.", "schedule_hazard critical"],
    ["", "Methotrexate 2.5 mg every day.", "schedule_hazard critical"],
    ["unheardofium 160 mg daily", "Unheardofium 160 mcg daily.", "dose_unit critical"],
    ["unheardofium 160 mg daily", "Unheardofium 160 mg weekly.", "frequency warning"],
    ["warfarin\n4 mg\ndaily", "Warfarin 4 mcg daily.", "dose_unit critical"],
    ["aspirin 81 mg, unheardofium 5 mg", "Aspirin 81 mg, unheardofium 50 mg.", "ten_fold critical"],
  ])("%j against %j: %s", (source, note, kind) => {
    expect(kinds(source, note)).toContain(kind);
  });

  it("tells a daily methotrexate once", () => {
    const source = "methotrexate 15 mg once a week";
    expect(kinds(source, "Methotrexate 15 mg daily.")).toEqual(["schedule_hazard critical"]);
  });

  it("points at the words of both texts", () => {
    const [source, note] = ["levothyroxine 50 mcg", "Takes levothyroxine 50 mg."];
    const [one] = compareDoseUnits(source, note);
    expect(source.slice(one?.source?.start, one?.source?.end)).toBe("50 mcg");
    expect(note.slice(one?.note.start, one?.note.end)).toBe("50 mg");
  });
});

describe("doses that agree in other words", () => {
  it.each([
    ["0.5 mg of digoxin", "Digoxin 500 mcg."],
    ["amoxicillin 1 g", "Amoxicillin 1000 mg."],
    ["amoxicillin 1,000 mg", "Amoxicillin 1 g."],
    ["five milligrams of lisinopril twice a day", "Lisinopril 5 mg BID."],
    ["ibuprofen 600 mg every six hours", "Ibuprofen 600 mg q6h."],
    ["ibuprofen 600 mg four times a day", "Ibuprofen 600 mg q6h."],
    ["gabapentin 300 mg three times a day", "Gabapentin 300 mg TID."],
    ["atorvastatin 40 mg at bedtime", "Atorvastatin 40 mg nightly."],
    ["atorvastatin 40 mg every evening", "Atorvastatin 40 mg once daily."],
    ["metformin 500 mg twice a day", "Metformin 1000 mg daily."],
    ["two 5 mg tablets of prednisone", "Prednisone 10 mg."],
    ["prednisone 5 mg, take two tablets", "Prednisone 10 mg."],
    ["lisinopril 10", "Lisinopril 10 mg."],
    ["lisinopril", "Lisinopril 10 mg daily."],
    ["lisinopril 10 mg", "Lisinopril 10 mg daily."],
    ["lisinopril 10 mg daily", "Lisinopril."],
    ["increase lisinopril from 10 mg to 20 mg", "Increase lisinopril to 20 mg."],
    ["methotrexate 15 mg weekly", "Methotrexate 15 mg once a week."],
    ["leukemia, methotrexate 20 mg daily", "Methotrexate 20 mg daily for leukemia."],
    ["glucose 126 mg/dL", "Glucose 126 mg/dL."],
    ["sodium 140 mmol/L", "Sodium 140 mEq/L."],
    ["weight 70 kg, aspirin 81 mg", "Aspirin 81 mg, 70 kg."],
    ["aspirin 81 mg for 10 days", "Aspirin 81 mg for 10 days."],
    ["warfarin 5 mg and aspirin 81 mg", "Aspirin 81 mg and warfarin 5 mg."],
    ["insulin glargine ten units at night", "Insulin glargine 10 U nightly."],
    ["albuterol two puffs every four hours", "Albuterol 2 puffs q4h."],
    ["levothyroxine 50 µg", "Levothyroxine 50 mcg."],
    ["one 1 mg tablet of lorazepam", "Lorazepam 1 mg."],
    ["amlodipine 5 mg", "Lisinopril 20 mg."],
    ["unheardofium 160 mg", "Unheardofium 160 mg daily."],
    ["unheardofium 160 mg twice a day", "Unheardofium 160 mg BID."],
    ["unheardofium 160 mg, then rest daily", "Unheardofium 160 mg weekly."],
    ["oxygen at 2 L", "Oxygen at 2 liters."],
    ["", ""],
    ["lisinopril 10 mg", ""],
    ["acetaminophen 160 mg/5 mL, give 10 mL", "Acetaminophen 10 mL of 160 mg/5 mL."],
  ])("%j and %j", (source, note) => {
    expect(compareDoseUnits(source, note)).toEqual([]);
  });
});
