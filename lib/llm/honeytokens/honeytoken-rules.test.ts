import { describe, expect, test } from "vitest";
import { SURNAMES, SURNAMES_ALSO_WORDS } from "@/lib/phi/gazetteers/surnames";
import { randomFrom } from "@/lib/phi/testing/seeded-random";
import { drawHoneytoken, valuesOfHoneytoken } from "./honeytoken-rules";
import { honeytokenSchema } from "./honeytoken.schema";

const random = randomFrom(5);
const drawBytes = (size: number): Uint8Array =>
  Uint8Array.from({ length: size }, () => Math.floor(random() * 256));
const DRAWN = Array.from({ length: 400 }, () => drawHoneytoken(drawBytes));

describe("a patient who does not exist", () => {
  test("has the shape of one who does", () => {
    for (const patient of DRAWN) {
      expect(honeytokenSchema.parse(patient)).toEqual(patient);
      expect(patient.family).toMatch(/^[A-Z][a-z]{11}$/);
      expect(patient.mrn).toMatch(/^\d{4}-\d{4}-\d{4}$/);
      expect(patient.address).toMatch(/^\d{3,4} [A-Z][a-z]{11} (Lane|Road|Avenue|Court|Street)$/);
    }
  });

  test("has a name that is in no list of names, and a telephone number that is nobody's", () => {
    for (const { family, phone } of DRAWN) {
      expect(SURNAMES.has(family.toLowerCase())).toBe(false);
      expect(SURNAMES_ALSO_WORDS.has(family.toLowerCase())).toBe(false);
      expect(phone).toMatch(/^\([2-9]\d\d\) 555-01\d\d$/);
    }
  });

  test("is another one for other randomness, and the same for the same", () => {
    for (const part of ["family", "mrn", "address"] as const) {
      expect(new Set(DRAWN.map((patient) => patient[part])).size).toBe(DRAWN.length);
    }
    const zeros = (size: number) => new Uint8Array(size);
    expect(drawHoneytoken(zeros)).toEqual(drawHoneytoken(zeros));
    expect(drawHoneytoken(zeros)).toMatchObject({ family: "Babbabbabbab", sex: "female" });
  });

  test("is known by what nobody else has, and not by a given name or a birth date", () => {
    for (const patient of DRAWN.slice(0, 20)) {
      const values = valuesOfHoneytoken("h", patient);
      expect(values.map(({ id }) => id)).toEqual(["h", "h", "h", "h"]);
      const said = values.map(({ value }) => value);
      expect(said).toContain(patient.family);
      expect(patient.address).toContain(said[3]);
      expect(said).not.toContain(patient.given);
      expect(said).not.toContain(patient.birthDate);
      // Ten letters and digits and more are found in every disguise; fewer are words.
      for (const value of said) {
        expect(value.replace(/[^a-z0-9]/gi, "").length).toBeGreaterThanOrEqual(10);
      }
    }
  });
});

describe("what is sealed as such a patient", () => {
  const [patient] = DRAWN;
  test.each([
    ["no address", { ...patient, address: undefined }],
    ["no telephone", { ...patient, phone: undefined }],
    ["an empty name", { ...patient, family: "" }],
    ["no date", { ...patient, birthDate: "1968-02-30" }],
    ["a field more", { ...patient, note: "x" }],
  ])("with %s is refused", (_, content) => {
    expect(honeytokenSchema.safeParse(content).success).toBe(false);
  });
});
