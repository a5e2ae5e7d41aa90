import { describe, expect, it } from "vitest";
import { findInTypedWords } from "./find-in-typed-words";
import type { TypedKind } from "./typed-words.schema";

const BY_KIND: Readonly<Partial<Record<TypedKind, readonly string[]>>> = {
  words: [
    "MRN 4471-0926",
    "MRN: 00482913",
    "mrn 774512",
    "Medical record number 99812034",
    "Record no. 4471-0926",
    "Call 415-555-0142",
    "(415) 555-0142",
    "phone 415.555.0142",
    "+1 415 555 0142",
    "fax 617-555-0199",
    "h.brennick@example.org",
    "Write to anna.keller@mail.example.com",
    "DOB 03/11/1968",
    "born 11 March 1968",
    "date of birth 1968-03-11",
    "DOB: March 11, 1968",
    "d.o.b. 3/11/68",
    "Mr. Brennick",
    "Mrs. Okonkwo had a bleed",
    "Ms. Lindqvist",
    "patient John Smith",
    "Patient: Maria Gonzalez",
    "pt John Smith had a rash",
    "pt. Harold Brennick bled on this pair",
    "Harold Brennick",
    "the case of Harold Brennick",
    "Brennick, Harold",
    "John Smith bled after this",
    "seen in John Smith, MRN 774512",
    "wrong for Mary Johnson",
    "Happened to Robert Williams last week",
    "Jane Doe's rash",
    "smith, john",
    "patient smith",
    "patient brennick got this",
    "Mr Smith",
    "Miss Garcia",
    "SSN 123-45-6789",
    "123-45-6789",
    "ssn: 987 65 4321",
    "lives at 14 Maple Street, Springfield",
    "14 Maple St, Denver, CO 80202",
    "a 92-year-old woman from Fernby",
    "the 94 year old in room 4",
    "account 88213390",
    "Acct # 4471092",
    "health plan ID XYZ123456789",
    "Medicare 1EG4-TE5-MK73",
    "policy number 7781-2231",
    "admitted on 3 March 2026, bed 12",
    "seen on 11/17/2026",
    "discharged 03/04/2026 by us",
    "died on 12 May 2026",
    "patient's father Thomas Brennick",
    "his wife Susan",
    "Mr. and Mrs. Keller",
    "Sra. Gonzalez",
    "Little Emily Watson, 4 years",
    "Emily W., DOB 2/3/2019",
    "plate 7ABC123",
    "pacemaker serial number PJN446210S",
    "VIN 1HGCM82633A004352",
    "IP 203.0.113.44",
    "www.facebook.com/harold.brennick",
    "driver's license D1234567",
    "HAROLD BRENNICK",
    "john smith",
    "JOHN SMITH MRN 774512",
    "encounter 100293847",
    "visit number 100293847",
    "our patient Keller",
    "see chart of Nguyen Van Minh",
    "Patel, Ravi, 58 y",
    "Ravi Patel",
    "José Ramírez",
    "Ibrahim Al-Hassan",
    "Wei Zhang",
    "text harold.brennick@example.org or 415-555-0142",
    "Room 12 bed 3, Mr. O'Brien",
    "Jean-Luc Moreau",
    "O'Connor, Siobhan",
    "Dr. Keller's patient Anna Moss",
    "Recalled after what happened to Harold Brennick on 3 March",
    "Quentin Examplar",
    "Saw this in Mr. Okafor on the ward",
    "Mrs Delacroix fell after the second dose",
    "our patient Dmitri Volkov had torsades",
    "Recalled because of the Hernandez, Lucia case",
    "happened to Samuel Adeyemi yesterday",
    "Patient Fatima Al-Sayed, MRN 553920",
    "MRN#8831204 bled",
    "pt with mrn: 0099-2231",
    "call the daughter at (312) 555-0188",
    "312-555-0188 is her number",
    "her email is rosa.m@example.net",
    "DOB 7/14/1951",
    "born on July 14, 1951",
    "SSN 900-11-2233",
    "she lives at 221 Baker Street, Omaha, NE 68102",
    "a 97-year-old man bled",
    "admitted 6/2/2026 with a bleed",
    "seen in clinic on 2 June 2026",
    "Ask Bianca Rossi's husband",
    "his mother Gloria",
    "Peter Novak bled on warfarin and fluconazole",
    "dr said that mr novak bled",
    "peter novak bled",
    "Medicare ID 4EG4-TE5-MK72",
    "insurance member ID W2233 44556",
    "Case of Thandiwe Mokoena",
    "K. Johansson, room 4, bled",
    "Johansson K had a rash",
    "Aiko Tanaka's creatinine was 3",
  ],
  title: [
    "Discharge summary of Karin Johansson",
    "Care plan for Mr. Novak",
    "Case 4471-0926: MRN 4471-0926",
    "Antonio Bianchi",
    "Antibiotic plan, Antonio Bianchi, DOB 1/2/1950",
  ],
  organization: ["Mr. Peter Novak", "Karin Johansson"],
  file_name: [
    "discharge-summary-john-smith.pdf",
    "John_Smith_labs.pdf",
    "Brennick_Harold_2026.pdf",
    "SMITH JOHN.pdf",
    "Johansson_Karin_discharge.pdf",
    "Peter Novak.pdf",
    "MRN 4471-0926 labs.pdf",
    "mrs_delacroix.pdf",
    "karin.johansson.pdf",
  ],
  professional: ["Dr. Keller, MRN 4471-0926", "Jane Keller, PharmD, 415-555-0142"],
};

describe("what is a patient's", () => {
  it.each(
    Object.entries(BY_KIND).flatMap(([kind, texts]) =>
      texts.map((text) => [kind as TypedKind, text] as const),
    ),
  )("as %s is seen in %s", (kind, text) => {
    const found = findInTypedWords(text, kind);
    expect(found.length).toBeGreaterThan(0);
    for (const { start, end } of found) {
      expect(start).toBeGreaterThanOrEqual(0);
      expect(end).toBeGreaterThan(start);
      expect(end).toBeLessThanOrEqual(text.length);
    }
  });

  it.each([
    ["words", "Recalled after what happened to Mr. Brennick", "name", "Brennick"],
    ["words", "seen in MRN 4471-0926 again", "mrn", "4471-0926"],
    ["words", "DOB 03/11/1968", "date", "03/11/1968"],
    ["words", "patient smith", "name", "smith"],
    ["words", "Sra. Gonzalez", "name", "Gonzalez"],
    ["file_name", "discharge-summary-john-smith.pdf", "name", "john-smith"],
    ["title", "Call 415-555-0142", "phone", "415-555-0142"],
  ] as const)("as %s in %s: the %s stands at %s", (kind, text, category, value) => {
    const found = findInTypedWords(text, kind).map((span) => [
      span.category,
      text.slice(span.start, span.end),
    ]);
    expect(found).toContainEqual([category, value]);
  });

  it("is told in order and without overlap", () => {
    const text = "Mr. Brennick, MRN 4471-0926, DOB 03/11/1968, h.brennick@example.org";
    const found = findInTypedWords(text, "words");
    expect(found.map(({ category }) => category)).toEqual(["name", "mrn", "date", "email"]);
    found.forEach(({ start }, at) => expect(start).toBeGreaterThanOrEqual(found[at - 1]?.end ?? 0));
  });
});

/** Known limits, so that nobody takes silence for proof. */
describe("what is not seen", () => {
  it.each([
    ["words", "Keller's potassium was 6.8"],
    ["words", "JOHANSSON, KARIN"],
    ["file_name", "novak-peter-labs.pdf"],
    ["file_name", "novak_p_19500102.pdf"],
  ] as const)("as %s: %s, which nothing marks as a person's", (kind, text) => {
    expect(findInTypedWords(text, kind)).toEqual([]);
  });
});
