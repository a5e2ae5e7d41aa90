import { describe, expect, it } from "vitest";
import { readIdentityHints } from "./identity-hints";

describe("name", () => {
  const CASES: readonly (readonly [string, string, string])[] = [
    ["Pt: Harold Brennick DOB 03/11/1968 MRN 4471-0926", "Harold", "Brennick"],
    ["Patient Name: Brennick, Harold J.", "Harold J.", "Brennick"],
    ["PATIENT: HAROLD BRENNICK\nMRN 4471", "HAROLD", "BRENNICK"],
    ["Name: Harold Brennick\nAttending: Lena Marsh", "Harold", "Brennick"],
    ["Brennick, Harold  DOB 03/11/1968  58M", "Harold", "Brennick"],
    ["Harold Brennick, 58M, with chest pressure", "Harold", "Brennick"],
    ["Harold Brennick is a 58-year-old man", "Harold", "Brennick"],
    ["Seen today: patient Ruth Abernathy, stable", "Ruth", "Abernathy"],
    ["a 71 yo woman named Ruth Abernathy", "Ruth", "Abernathy"],
    ["First Name: Harold\nLast Name: Brennick", "Harold", "Brennick"],
    ["Mother: Ada Brennick\nPatient: Harold Brennick", "Harold", "Brennick"],
    ["Dr. Lena Marsh\nPt: Harold Brennick", "Harold", "Brennick"],
    ["Patient: Maria de la Cruz, 34F", "Maria", "de la Cruz"],
    ["Patient: Harold Brennick Jr. DOB 1968", "Harold", "Brennick"],
    ["Mr. Brennick has chest pressure", "", "Brennick"],
    ["[doctor] hi , martha . how are you ?", "Martha", ""],
    ["[doctor] hello mr. hill , come in", "", "Hill"],
    ["[doctor] martha is a 50-year-old female with chf .", "Martha", ""],
    ["Re: Okafor, Tomas", "Tomas", "Okafor"],
  ];
  it.each(CASES)("of %s", (text, given, family) => {
    const { name } = readIdentityHints(text);
    expect({ given: name?.given, family: name?.family }).toEqual({ given, family });
  });

  const NONE: readonly string[] = [
    "58-year-old man with chest pressure",
    "Mother: Ada Brennick, 81",
    "Attending: Lena Marsh",
    "Provider Name: Lena Marsh",
    "Patient: stable, resting",
    "Patient has Crohn's disease.",
    "Dictated by: Tomas Okafor, MD",
    "His brother Tomas Okafor drove.",
    "Patient Instructions: rest",
    "[patient] hi there , doctor",
    "Name: unknown",
    "",
  ];
  it.each(NONE.map((text) => [text]))("is absent in %j", (text) => {
    expect(readIdentityHints(text).name).toBeUndefined();
  });

  it("points at the words it was read from", () => {
    const text = "Note\nPt: Harold Brennick DOB 03/11/1968";
    const { name } = readIdentityHints(text);
    expect(text.slice(name?.start, name?.end)).toBe("Harold Brennick");
  });

  it("points into the original when the text holds invisible characters", () => {
    const text = "\u200bPt: Har\u200bold Brennick DOB 03/11/1968";
    const { name } = readIdentityHints(text);
    expect(text.slice(name?.start, name?.end)).toBe("Har\u200bold Brennick");
  });
});

describe("birth date", () => {
  const CASES: readonly (readonly [string, string])[] = [
    ["DOB 03/11/1968", "1968-03-11"],
    ["DOB: 3/11/68", "1968-03-11"],
    ["DOB: 1968-03-11", "1968-03-11"],
    ["Date of birth: March 11, 1968", "1968-03-11"],
    ["date of birth : 7/7/1974", "1974-07-07"],
    ["Born on 11 March 1968", "1968-03-11"],
    ["D.O.B. 03-11-1968", "1968-03-11"],
    ["DOB 25/03/1968", "1968-03-25"],
    ["DOB 1/2/15", "2015-01-02"],
    ["Birthdate: Mar 11 1968", "1968-03-11"],
  ];
  it.each(CASES)("of %s", (text, iso) => {
    expect(readIdentityHints(text).birthDate?.iso).toBe(iso);
  });

  it.each([
    ["seen 03/11/1968"],
    ["DOB unknown"],
    ["DOB 13/45/1968"],
    ["DOB 02/30/1990"],
    ["DOB 1968"],
    ["born in Denver"],
    ["son's DOB 03/11/1998".replace("son's ", "son ")],
  ])("is absent in %s", (text) => {
    expect(readIdentityHints(text).birthDate).toBeUndefined();
  });
});

describe("record number", () => {
  const CASES: readonly (readonly [string, string])[] = [
    ["MRN 4471-0926", "4471-0926"],
    ["MRN: 4471-0926.", "4471-0926"],
    ["MRN# CS-550417", "CS-550417"],
    ["medical record number is KVM40218", "KVM40218"],
    ["Patient ID: P-4C19-A2", "P-4C19-A2"],
    ["chart # 88123", "88123"],
  ];
  it.each(CASES)("of %s", (text, value) => {
    expect(readIdentityHints(text).mrn?.value).toBe(value);
  });

  it.each([
    ["MRN unknown"],
    ["phone 4471-0926"],
    ["account 4471-0926"],
    ["MRI 3 T"],
    ["patient identified by band"],
  ])("is absent in %s", (text) => {
    expect(readIdentityHints(text).mrn).toBeUndefined();
  });
});

describe("age and sex", () => {
  const CASES: readonly (readonly [string, number | undefined, string | undefined])[] = [
    ["58M with chest pressure", 58, "male"],
    ["58 F, gout", 58, "female"],
    ["58-year-old man", 58, "male"],
    ["a 71 yo woman", 71, "female"],
    ["71 y/o African American female", 71, "female"],
    ["8 months old boy", 0, "male"],
    ["18-month-old girl", 1, "female"],
    ["age: 44 years old", 44, undefined],
    ["Sex: F", undefined, "female"],
    ["Gender: male, 40 years old", 40, "male"],
    ["Her 62-year-old brother is well. She is 58 years old.", 58, undefined],
    ["daughter is a 30-year-old woman; pt is a 58-year-old man", 58, "male"],
    ["a 92-year-old gentleman", 92, "male"],
  ];
  it.each(CASES)("of %s", (text, years, sex) => {
    const hints = readIdentityHints(text);
    expect([hints.age?.years, hints.sex?.value]).toEqual([years, sex]);
  });

  it.each([
    ["6 weeks of cough"],
    ["40 mg daily"],
    ["3 years ago"],
    ["5 F catheter in 2019".replace("5 F", "5 Fr")],
    ["BP 120/80"],
    ["300-year-old clinic"],
    ["two weeks"],
  ])("are absent in %s", (text) => {
    const hints = readIdentityHints(text);
    expect([hints.age, hints.sex]).toEqual([undefined, undefined]);
  });
});
