import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Demographics } from "@/lib/patients/demographics.schema";
import { deidentify } from "./deidentify";
import { dateSpellings, valuesOfPatient } from "./known-values";

const PERSON: Demographics = {
  family: "Abara",
  given: "Quillon Bram",
  birthDate: "1968-03-11",
  sex: "male",
  mrn: "4471-0926",
  phone: "415-555-0142",
};

describe("valuesOfPatient", () => {
  it.each([
    ["name", "Quillon Bram Abara"],
    ["name", "Abara, Quillon Bram"],
    ["name", "Abara"],
    ["name", "Quillon"],
    ["name", "Bram"],
    ["mrn", "4471-0926"],
    ["phone", "415-555-0142"],
    ["date", "1968-03-11"],
    ["date", "03/11/1968"],
    ["date", "March 11, 1968"],
  ] as const)("holds the %s %s", (category, value) => {
    expect(valuesOfPatient(PERSON)).toContainEqual({ category, value });
  });

  it.each([[undefined], [""]])("holds no phone when it is %j", (phone) => {
    const { phone: _, ...rest } = PERSON;
    const values = valuesOfPatient(phone === undefined ? rest : { ...rest, phone });
    expect(values.filter(({ category }) => category === "phone")).toEqual([]);
  });

  it("holds no single letters, which stand everywhere", () => {
    const values = valuesOfPatient({ ...PERSON, given: "Q Bram" });
    expect(values.every(({ value }) => value.length > 1)).toBe(true);
  });

  it("holds neither sex nor a bare year", () => {
    const values = valuesOfPatient(PERSON).map(({ value }) => value);
    expect(values).not.toContain("male");
    expect(values).not.toContain("1968");
  });

  it("keeps every one of them out of a text", () => {
    for (const { value } of valuesOfPatient(PERSON)) {
      const result = deidentify(`it said ${value} there`, { knownValues: valuesOfPatient(PERSON) });
      expect(result.ok && result.text.includes(value)).toBe(false);
    }
  });
});

describe("dateSpellings", () => {
  const CASES: readonly (readonly [string])[] = [
    ["1968-03-11"],
    ["03/11/1968"],
    ["3/11/1968"],
    ["03-11-1968"],
    ["03.11.1968"],
    ["3/11/68"],
    ["03/11/68"],
    ["March 11, 1968"],
    ["Mar 11, 1968"],
    ["11 March 1968"],
    ["11 Mar 1968"],
  ];
  it.each(CASES)("hold %s", (spelling) => {
    expect(dateSpellings("1968-03-11")).toContain(spelling);
  });

  it.each([["1968"], ["03/11"], ["11/03/1968"], ["March 1968"], ["3/11"], ["11"]])(
    "do not hold %s",
    (spelling) => {
      expect(dateSpellings("1968-03-11")).not.toContain(spelling);
    },
  );

  it("are all different", () => {
    fc.assert(
      fc.property(
        fc.date({ min: new Date("1900-01-01"), max: new Date("2030-01-01"), noInvalidDate: true }),
        (date) => {
          const spellings = dateSpellings(date.toISOString().slice(0, 10));
          expect(new Set(spellings).size).toBe(spellings.length);
          for (const spelling of spellings) expect(spelling).not.toMatch(/undefined|NaN|^\/|\/$/);
        },
      ),
    );
  });

  it("survive in no text about the patient, whatever their date", () => {
    fc.assert(
      fc.property(
        fc.date({ min: new Date("1935-01-01"), max: new Date("2020-01-01"), noInvalidDate: true }),
        (date) => {
          const birthDate = date.toISOString().slice(0, 10);
          const knownValues = valuesOfPatient({ ...PERSON, birthDate });
          for (const spelling of dateSpellings(birthDate)) {
            const result = deidentify(`born ${spelling} at term`, { knownValues });
            expect(result.ok && result.text.includes(spelling)).toBe(false);
          }
        },
      ),
      { numRuns: 40 },
    );
  });
});
