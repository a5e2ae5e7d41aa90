import { describe, expect, it } from "vitest";
import { identityValues, writeHeader, type CcdaDocument } from "../cases/ccda-identity";
import { findCodes, findFullDates } from "./dates-and-codes";
import { findIdentity, ordinaryWords } from "./find-identity";
import { agesAndYears } from "./kept-ages-and-years";
import { readPlainDate } from "./read-plain-date";

const cut = (text: string, spans: readonly { start: number; end: number }[]): string[] =>
  spans.map(({ start, end }) => text.slice(start, end));

describe("full dates", () => {
  it.each([
    ["seen 04-25-2010 10:00:00", ["04-25-2010"]],
    ["on 11-July-2013 and 11Jul2013", ["11-July-2013", "11Jul2013"]],
    ["March 3, 2024; 2024-03-03", ["2024-03-03", "March 3, 2024"]],
    ["LOINC 2160-0, 140-150 mg, 3/4 strength, 1/2", []],
    ["13-40-2010 and May 2010", []],
  ])("in %s", (text, dates) => {
    expect(cut(text, findFullDates(text)).sort()).toEqual([...dates].sort());
  });
});

describe("codes behind the name of their system", () => {
  it.each([
    ["BMI \tLOINC \t39156-5 \tBMI", ["39156-5"]],
    ["SNOMED-CT \t59621000 \tEssential", ["59621000"]],
    ["ICD-10-CM \tM54.9 \tx; ICD-9-CM \tV70.0 \ty", ["M54.9", "V70.0"]],
    ["NDC: 00093-1048-01, CPT 99213", ["00093-1048-01", "99213"]],
    ["the SNOMED browser, CPT coding and a LOINC panel", []],
  ])("in %s", (text, codes) => {
    expect(cut(text, findCodes(text))).toEqual(codes);
  });
});

describe("identity values of an exported record", () => {
  const document: CcdaDocument = {
    id: "1",
    identity: {
      PATIENT_NAME: [{ given: "Femi", family: "Day" }],
      PROVIDER_NAME: [{ given: "Quillon", family: "Abara" }, "free text"],
      PATIENT_ADDR: [
        { streetAddressLine: "9 Mill Road", city: "Ashcombe", state: "VT", postalCode: "05033" },
      ],
      PATIENT_TELECOM: ["tel:(802)555-0148"],
      RELATIVE_TELECOM: ["email:q@post.example"],
      DOB: ["19730208120000"],
      MRN: ["998991", "1"],
      ORG: ["No data", "Mill Basin Clinic"],
    },
    sections: [],
  };
  const values = identityValues(document);
  const found = (text: string, others: readonly string[] = []): string[] =>
    cut(text, findIdentity(text, values, ordinaryWords([text, ...others])));

  it("leave out states, short numbers and what stands for nothing", () => {
    const all = values.map(({ value }) => value);
    expect(all).toContain("02/08/1973");
    expect(all).toContain("(802)555-0148");
    expect(all).toContain("q@post.example");
    for (const absent of ["VT", "1", "No data", "free text"]) expect(all).not.toContain(absent);
  });

  it.each([
    ["Seen by ABARA, Quillon  at mill basin clinic", ["ABARA, Quillon", "mill basin clinic"]],
    ["Dr. Abara of Ashcombe 05033", ["05033", "Ashcombe", "Abara"]],
    ["Femi\n Day born 1973-02-08", ["1973-02-08", "Femi\n Day"]],
  ])("are found in %s", (text, expected) => {
    expect(found(text).sort()).toEqual([...expected].sort());
  });

  it.each([
    ["as a word that the documents write small, too", "Day 3 of treatment", ["once a day"]],
    ["as a name within a longer word", "Abarax and 1998991", []],
    ["as a possessive of something else", "Ashcombe's reagent", []],
    ["in small letters when it is one word", "abara", []],
  ])("are not found %s", (_, text, others) => {
    expect(found(text, others)).toEqual([]);
  });

  it("stand in the printed head", () => {
    const head = writeHeader(document);
    for (const value of [
      "Femi Day",
      "998991",
      "9 Mill Road",
      "(802)555-0148",
      "Mill Basin Clinic",
    ]) {
      expect(head).toContain(value);
    }
  });
});

describe("ages and years that must stay", () => {
  const read = (text: string): { ages: string[]; years: string[] } => {
    const { ages, years } = agesAndYears({ id: "1", text, spans: [] });
    return { ages: cut(text, ages), years: cut(text, years) };
  };

  it("are read in the usual forms", () => {
    expect(read("A 47-year-old, her son 6 yo, a 71F, stroke in 2019.")).toEqual({
      ages: ["47-year-old", "6 yo", "71F"],
      years: ["2019"],
    });
  });

  it("are neither ages of 90 and above nor years within dates", () => {
    expect(read("94-year-old, 3/4/2024, 2024-03-04, 2019.5")).toEqual({ ages: [], years: [] });
  });

  it("are not those of the gold", () => {
    const text = "in 2019";
    const row = { id: "1", text, spans: [{ start: 3, end: 7, label: "DATE" }] };
    expect(agesAndYears(row).years).toEqual([]);
  });
});

describe("the day of a date", () => {
  it.each([
    "2024-03-04",
    "3/4/2024",
    "03/04/24",
    "March 4, 2024",
    "Mar. 4th, 2024",
    "4 March 2024",
    "04MAR2024",
  ])("is the same for %s", (value) => {
    expect(readPlainDate(value)).toBe(Date.UTC(2024, 2, 4) / 86_400_000);
  });

  it.each(["13/40/2024", "March 2024", "4/2024", "soon", "2024-02-30"])(
    "is not read from %s",
    (value) => {
      expect(readPlainDate(value)).toBeNull();
    },
  );
});
