import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { drawHoneytoken, valuesOfHoneytoken } from "../../honeytokens/honeytoken-rules";
import { randomFrom } from "@/lib/phi/testing/seeded-random";
import { HARD_NEGATIVES } from "../../untrusted/hard-negatives";
import { TOKEN_DISGUISES } from "../testing/token-disguises";
import { findToken } from "./find-token";
import { findTokens } from "./find-tokens";
import { readForTokens } from "./token-readings";

const random = randomFrom(11);
const drawBytes = (size: number): Uint8Array =>
  Uint8Array.from({ length: size }, () => Math.floor(random() * 256));

/** Five patients, as an organization has them. */
const PATIENTS = Array.from({ length: 5 }, (_, at) => ({
  id: `h${at}`,
  patient: drawHoneytoken(drawBytes),
}));
const TOKENS = PATIENTS.flatMap(({ id, patient }) => valuesOfHoneytoken(id, patient));
const find = (text: string) => findTokens(readForTokens(text), TOKENS);

/** Half of a name is no name of theirs, and digits have no place in the alphabet. */
const OF_HALVES = new Set(["the first half"]);
const OF_LETTERS = new Set(["numbers of the alphabet", "spelling words"]);

describe("a patient who does not exist, in an answer (goal L3)", () => {
  const cases = TOKENS.flatMap(({ id, value }) =>
    TOKEN_DISGUISES.filter(
      ([name]) => !OF_HALVES.has(name) && !(OF_LETTERS.has(name) && !/[a-z]/i.test(value)),
    ).map(([name, write]) => ({ id, name, text: `The plan is unchanged. ${write(value)}` })),
  );

  it("is found in all of 500 and more cases: plain, base64, ROT13, spaced, split and more", () => {
    expect(cases.length).toBeGreaterThanOrEqual(500);
    const missed = cases.filter(({ id, text }) => !find(text).some((found) => found.id === id));
    expect(missed.map(({ name }) => name)).toEqual([]);
  });

  it("is found by each of its values: name, number, telephone and street", () => {
    for (const { id, patient } of PATIENTS) {
      for (const said of [
        `${patient.given} ${patient.family} is here as well.`,
        `${patient.family.toUpperCase()}, ${patient.given}`,
        `MRN ${patient.mrn.replaceAll("-", "")}`,
        `Call ${patient.phone.replace(/\D/g, "")}.`,
        `Lives at ${patient.address}.`,
      ]) {
        expect(find(said).map((found) => found.id)).toEqual([id]);
      }
    }
  });

  it("is told once, however often and however many of its values are written", () => {
    for (const { id, patient } of PATIENTS) {
      const text = `${patient.family}, ${patient.mrn}, ${patient.family}, ${patient.address}`;
      expect(find(text)).toEqual([{ id, encoding: "plain" }]);
    }
  });

  it("is found in none of the clinical sentences that look like orders", () => {
    expect(HARD_NEGATIVES.filter((text) => find(text).length > 0)).toEqual([]);
  });

  it.each([
    "",
    "No chest pain.",
    "BP 120/80, HR 72, RR 16, SpO2 98 %, T 37.1, glucose 104, potassium 4.4, sodium 138, eGFR 62.",
    "Lot 20261126, order 4471-0926-0001, call 415-555-0188 or (800) 555-0199.",
    "She lives in a lane off the main road.",
  ])("is not seen in %j", (text) => {
    expect(find(text)).toEqual([]);
  });

  it("is another organization's, and not taken for this one's", () => {
    const other = drawHoneytoken(drawBytes);
    expect(find(`${other.family}, ${other.mrn}, ${other.phone}, ${other.address}`)).toEqual([]);
  });
});

describe("looking for many at once", () => {
  const MIXED = [
    { id: "long", value: "Zebedee Quillfeather" },
    { id: "short", value: "Ann Lee" },
    { id: "digits", value: "7482-0915-3306" },
  ];

  it("finds what looking for each alone finds, in any text", () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.oneof(
            fc.string({ maxLength: 20 }),
            fc
              .tuple(fc.constantFrom(...MIXED), fc.constantFrom(...TOKEN_DISGUISES))
              .map(([{ value }, [, write]]) => write(value)),
          ),
          { maxLength: 4 },
        ),
        (parts) => {
          const readings = readForTokens(parts.join(" "));
          const alone = MIXED.filter(({ value }) => findToken(readings, value) !== null);
          const together = findTokens(readings, MIXED).map(({ id }) => id);
          expect([...together].sort()).toEqual(alone.map(({ id }) => id).sort());
        },
      ),
      { numRuns: 150 },
    );
  });

  it("finds nothing where there is nothing to look for", () => {
    expect(findTokens(readForTokens("Zebedee Quillfeather"), [])).toEqual([]);
    expect(findTokens(readForTokens("anything"), [{ id: "x", value: "?!" }])).toEqual([]);
  });
});
