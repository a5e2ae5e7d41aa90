import { describe, expect, it } from "vitest";
import { findMedications, medicationNames } from "./find-medications";

describe("findMedications", () => {
  it.each([
    ["lisinopril 20 mg daily", "lisinopril", "20 mg", "daily", null],
    ["start metoprolol succinate 25 mg daily", "metoprolol", "25 mg", "daily", "start"],
    ["metformin 1000 mg BID", "metformin", "1000 mg", "BID", null],
    ["stop spironolactone", "spironolactone", "", "", "stop"],
    ["hold lisinopril", "lisinopril", "", "", "hold"],
    ["increase lisinopril to 40 mg a day", "lisinopril", "40 mg", "", "increase"],
    ["sildenafil 50 mg prn", "sildenafil", "50 mg", "prn", null],
    ["ibuprofen 600 mg every 6 hours", "ibuprofen", "600 mg", "every 6 hours", null],
    ["refill Protonix 40 mg daily", "pantoprazole", "40 mg", "daily", "refill"],
    ["continue the synthroid", "levothyroxine", "", "", "continue"],
    ["20 mg of lasix", "furosemide", "20 mg", "", null],
    ["cefdinir 14 mg/kg daily", "cefdinir", "14 mg/kg", "daily", null],
    ["taper the prednisone", "prednisone", "", "", "decrease"],
    ["insulin glargine 12 units nightly", "insulin glargine", "12 units", "nightly", null],
  ])("reads %j", (text, concept, strength, frequency, change) => {
    expect(findMedications(text)[0]).toMatchObject({ concept, strength, frequency, change });
  });

  it.each([
    "",
    "potassium was normal",
    "iron deficiency",
    "soma",
    "stress echo",
    "calcium score",
    "the patch itches",
    "contrast CT",
  ])("reads none in %j", (text) => {
    expect(findMedications(text)).toEqual([]);
  });

  it("gives each medicine its own strength", () => {
    const found = findMedications(
      "lisinopril 20 mg daily, atorvastatin 40 mg nightly, aspirin 81 mg",
    );
    expect(found.map(({ concept, strength }) => [concept, strength])).toEqual([
      ["lisinopril", "20 mg"],
      ["atorvastatin", "40 mg"],
      ["aspirin", "81 mg"],
    ]);
  });

  it("gives each medicine its own verb", () => {
    const found = findMedications(
      "stop the lisinopril because of the cough, and start losartan 50 mg",
    );
    expect(found.map(({ change }) => change)).toEqual(["stop", "start"]);
  });

  it("knows an unlisted medicine by its ending", () => {
    expect(findMedications("fictiopril 5 mg daily")[0]).toMatchObject({
      concept: "fictiopril",
      strength: "5 mg",
    });
  });
});

describe("medicationNames", () => {
  it("is the same for brand, generic and short form", () => {
    expect([...medicationNames("NTG")]).toEqual([...medicationNames("nitroglycerin 0.4 mg SL")]);
    expect([...medicationNames("Synthroid")]).toEqual(["levothyroxine"]);
  });

  it("is empty where none is named", () => {
    expect(medicationNames("cough and fever").size).toBe(0);
  });
});

it.each([
  ["ASA 324 given", ""],
  ["Ceftriaxone 2 gm IV", "2 g"],
  ["Ceftriaxone 2 grams IV", "2 g"],
  ["Ceftriaxone 2gIV", "2g"],
  ["Ceftriaxone 1 g daily", "1 g"],
  ["Nitro gtt at 10 mcg/min", "10 mcg"],
])("of %j the strength is %j", (text, strength) => {
  expect(findMedications(text)).toMatchObject([{ strength }]);
});

it.each([
  ["Insulin gtt.", 1],
  ["Magnesium drip running.", 1],
  ["Magnesium 2.1, calcium 9.", 0],
  ["Iron studies.", 0],
])("%j names %i medicines", (text, count) => {
  expect(findMedications(text)).toHaveLength(count);
});
