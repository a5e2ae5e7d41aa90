import { describe, expect, it } from "vitest";
import type { Person } from "../presentations/statement.schema";
import { checkSexAge } from "./check-sex-age";
import { readAges } from "./reading/read-ages";

function kinds(note: string, person: Person, source?: string): string[] {
  return checkSexAge({ note, person, source }).map(({ kind, severity }) => `${kind} ${severity}`);
}

describe("what sex makes implausible", () => {
  it.each([
    ["Prostate exam normal.", "female"],
    ["Prostate enlarged on exam.", "female"],
    ["Testicular exam without masses found normal.", "female"],
    ["Status post vasectomy.", "female"],
    ["She is 12 weeks pregnant.", "male"],
    ["LMP two weeks ago.", "male"],
    ["Status post hysterectomy.", "male"],
    ["Ovarian cyst on the left.", "male"],
    ["G2P1.", "male"],
  ] as const)("%j of a %s patient", (note, sex) => {
    expect(kinds(note, { sex })).toContain("sex warning");
  });

  it.each([
    ["Prostate exam normal.", { sex: "male" }],
    ["Prostate exam normal.", {}],
    ["She is pregnant.", { sex: "female" }],
    ["His wife is pregnant.", { sex: "male" }],
    ["Mother had ovarian cancer.", { sex: "male" }],
    ["Family history of ovarian cancer.", { sex: "male" }],
    ["Father had prostate cancer.", { sex: "female" }],
    ["Not pregnant.", { sex: "male" }],
    ["Denies vaginal bleeding.", { sex: "male" }],
    ["Breast cancer in 2010.", { sex: "male" }],
    ["Gynecomastia.", { sex: "male" }],
    ["Prosthetic knee.", { sex: "female" }],
    ["Took a test.", { sex: "female" }],
    ["His sister had a miscarriage.", { sex: "male" }],
    ["", { sex: "male" }],
  ] as const)("%j with %j is plausible", (note, person) => {
    expect(kinds(note, person)).toEqual([]);
  });
});

describe("what age makes implausible", () => {
  it.each([
    ["Menopause symptoms.", { ageYears: 8 }],
    ["Pregnant, 8 weeks.", { ageYears: 8 }],
    ["Pregnant.", { ageYears: 70 }],
    ["Dementia is stable.", { ageYears: 10 }],
    ["Smokes a pack a day.", { ageYears: 5 }],
    ["Croup last night.", { ageYears: 45 }],
    ["Fontanelle flat.", { ageYears: 30 }],
    ["Febrile seizure yesterday.", { ageYears: 40 }],
  ])("%j with %j", (note, person) => {
    expect(kinds(note, person)).toContain("age warning");
  });

  it.each([
    ["Menopause at 51.", { ageYears: 60 }],
    ["Mother went through menopause.", { ageYears: 8 }],
    ["His grandmother has dementia.", { ageYears: 10 }],
    ["No smoking at home; father smokes outside.", { ageYears: 5 }],
    ["Febrile seizures as a child.", { ageYears: 40 }],
    ["Her son has croup.", { ageYears: 35 }],
    ["Pregnant.", { ageYears: 30 }],
    ["Pregnant.", {}],
    ["Croup last night.", { ageYears: 2 }],
  ])("%j with %j is plausible", (note, person) => {
    expect(kinds(note, person)).toEqual([]);
  });
});

describe("ages that differ", () => {
  it.each([
    ["A 62-year-old man.", "26 year old man", {}, "age critical"],
    ["72 y/o with cough.", "27 y/o with cough", {}, "age critical"],
    ["A 6-month-old.", "a 6-week-old baby", {}, "age critical"],
    ["A 62-year-old man.", undefined, { ageYears: 40 }, "age warning"],
  ] as const)("%j, source %j, record %j: %s", (note, source, person, kind) => {
    expect(kinds(note, person, source)).toContain(kind);
  });

  it.each([
    ["A 62-year-old man.", "sixty two year old man", {}],
    ["A 62-year-old man.", "62 y/o M", {}],
    ["A 62-year-old man.", undefined, { ageYears: 61.2 }],
    ["A 62-year-old man.", "he has a cough", { ageYears: 62 }],
    ["His 5-year-old son is ill.", "62 y/o", { ageYears: 62 }],
    ["Mother died at age 50.", "62 y/o", { ageYears: 62 }],
    ["Since age 12.", "62 y/o", { ageYears: 62 }],
    ["A 3-year-old fracture.", "62 y/o", { ageYears: 62 }],
    ["A 6-week-old.", "six weeks old, a 6 week old", { ageYears: 0.12 }],
    ["No age here.", "62 y/o", { ageYears: 62 }],
  ] as const)("%j, source %j, record %j agree", (note, source, person) => {
    expect(kinds(note, person, source)).toEqual([]);
  });

  it.each([
    ["62-year-old", 62],
    ["aged 8", 8],
    ["an 18-month-old", 1.5],
    ["forty five year old", 45],
    ["70F with cough", 70],
  ])("reads %j as %d years", (text, years) => {
    expect(readAges(text)[0]?.years).toBeCloseTo(years, 1);
  });
});

describe("medicines at an age", () => {
  it.each([
    ["Codeine for cough.", 6, "pediatric_medicine critical"],
    ["Tramadol 50 mg.", 11, "pediatric_medicine critical"],
    ["Promethazine given.", 1, "pediatric_medicine critical"],
    ["Aspirin 81 mg.", 9, "pediatric_medicine warning"],
    ["Mother gave him aspirin.", 9, "pediatric_medicine warning"],
    ["Doxycycline started.", 5, "pediatric_medicine warning"],
    ["Ciprofloxacin.", 15, "pediatric_medicine warning"],
    ["Ibuprofen for fever.", 0.3, "pediatric_medicine warning"],
  ])("%j at %d years: %s", (note, ageYears, kind) => {
    expect(kinds(note, { ageYears })).toContain(kind);
  });

  it.each([
    ["Codeine for cough.", 40],
    ["No codeine given.", 6],
    ["Amoxicillin.", 3],
    ["Ibuprofen for fever.", 4],
    ["Mother takes tramadol.", 6],
    ["Avoid aspirin: risk of aspirin and Reye syndrome.", 40],
    ["Doxycycline.", 9],
  ])("%j at %d years says nothing", (note, ageYears) => {
    const found = kinds(note, { ageYears }).filter((kind) => kind.startsWith("pediatric"));
    expect(found).toEqual([]);
  });

  it("says nothing without an age", () => {
    expect(kinds("Codeine for cough.", {})).toEqual([]);
  });
});
