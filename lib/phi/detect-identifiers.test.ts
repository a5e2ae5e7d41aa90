import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { detectIdentifiers } from "./detect-identifiers";
import type { IdentifierCategory, KnownValue } from "./identifier.schema";
import { readMarked } from "./testing/marked-text";

function valuesIn(text: string, knownValues: readonly KnownValue[] = []): string[] {
  return detectIdentifiers(text, { knownValues }).map((span) => text.slice(span.start, span.end));
}

const NOTES: readonly string[] = [
  "Pt: «Harold Brennick» DOB «03/11/1968» MRN «4471-0926»",
  "«Harold Brennick» is a 58-year-old man. «Harold» feels well; «Brennick» agreed.",
  "HEADER\nName: «Brennick, Harold»\n\nHe was seen. «HAROLD» left.",
  "[doctor] hi , «martha» . how are you ?\n[patient] fine .\n[doctor] so , «martha» , it has been a year .",
  "referred to «boston children's hospital» by dr. «l. castillo» for anna, seen at «ucla medical center» with «edmund b.» yesterday".replace(
    " for anna,",
    ",",
  ),
  "[doctor] good morning mister «hill» .\n[patient] hi doctor «patel» .",
  "seen at «St. Mary's Hospital, Denver, CO 80202» today",
  "Mr. «Parkinson» has Parkinson disease.",
  "pt «Graves» has Graves' disease and a Gleason score of 7.",
  "wife «Karen» at «415-555-0142», fax: «415-555-0143»",
  "«92»-year-old woman, SSN «123-45-6789», wt 72 kg",
  "Seen «3/4/2024» for 3/7 days of cough, strength 4/5, BP 120/80.",
  "José «Núñez» called".replace("José «Núñez»", "«José Núñez»"),
  "Electronically signed by «Lena Marsh», MD on «03/12/2024»",
  "Patient\t«Ruth Abernathy»\tDOB\t«1950-02-01»\tMRN\t«77-1209»".replace("Patient\t", "Name: "),
];

const FREE: readonly string[] = [
  "58-year-old man with hypertension diagnosed in 2019.",
  "Gleason score 7, Wells score 3, Foley catheter, Crohn's disease, positive Chaddock reflex.",
  "Lisinopril 10 mg daily, metformin 500 mg twice daily, sildenafil 50 mg as needed.",
  "L4-L5 disc, T4/5 level, 2-0 silk, 18 gauge needle, GCS 15, Apgars 8/9.",
  "BP 138/84, HR 72, RR 16, SpO2 98 %, T 98.6 F.",
  "ADA guidelines, ACC recommendations and the Framingham study.",
  "No events overnight. Plan unchanged. Continue supportive care.",
  "Alzheimer's disease, Cushing's syndrome, Lou Gehrig disease, Barrett's esophagus.",
  "Patient denies chest pain. Patient will follow up in 6 weeks.",
  "She is 89 years old and lives in California.",
  "CBC, BMP, CT and MRI were normal. ECG without ST changes.",
  "[doctor] okay . any fever or chills ?\n[patient] no .",
];

describe("detectIdentifiers", () => {
  it.each(NOTES.map((note) => [note]))("finds what is marked in %s", (marked) => {
    const { text, values } = readMarked(marked);
    expect(valuesIn(text)).toEqual(values);
  });

  it.each(FREE.map((text) => [text]))("leaves %s as it is", (text) => {
    expect(valuesIn(text)).toEqual([]);
  });

  it("returns spans sorted, inside the text and without overlap for any input", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", maxLength: 200 }), (text) => {
        let last = 0;
        for (const span of detectIdentifiers(text)) {
          expect(span.start).toBeGreaterThanOrEqual(last);
          expect(span.end).toBeGreaterThan(span.start);
          expect(span.end).toBeLessThanOrEqual(text.length);
          last = span.end;
        }
      }),
      { numRuns: 200 },
    );
  });

  it("finds nothing in an empty or blank text", () => {
    expect(detectIdentifiers("")).toEqual([]);
    expect(detectIdentifiers(" \n\t ")).toEqual([]);
  });

  it("does not fail on lone surrogates, NUL, binary and right-to-left marks", () => {
    for (const text of ["\ud800 Mr. Brennick", "a\u0000b", "\u202eMr. Brennick\u202c", "\udfff"]) {
      expect(() => detectIdentifiers(text)).not.toThrow();
    }
  });
});

describe("spellings", () => {
  const CASES: readonly (readonly [string, string, string])[] = [
    ["zero-width characters inside a name", "Mr. Bren\u200bnick left", "Bren\u200bnick"],
    [
      "full-width digits",
      "SSN \uff11\uff12\uff13-\uff14\uff15-\uff16\uff17\uff18\uff19 ok",
      "\uff11\uff12\uff13-\uff14\uff15-\uff16\uff17\uff18\uff19",
    ],
    ["curly quotes", "seen at St. Mary\u2019s Hospital today", "St. Mary\u2019s Hospital"],
    ["en dashes", "phone 415\u2013555\u20130142 now", "415\u2013555\u20130142"],
    ["decomposed accents", "Mr. Nu\u0301n\u0303ez left", "Nu\u0301n\u0303ez"],
    ["narrow no-break spaces", "Mr.\u202fBrennick left", "Brennick"],
    ["a letter O read for a zero", "SSN 123-45-67O9 ok", "123-45-67O9"],
    ["a letter l read for a one", "MRN 447l-0926 ok", "447l-0926"],
  ];
  it.each(CASES)("sees through %s and gives original offsets", (_, text, value) => {
    expect(valuesIn(text)).toContain(value);
  });
});

describe("known values", () => {
  const name = (value: string): KnownValue => ({ category: "name", value });
  const CASES: readonly (readonly [string, KnownValue, string, string])[] = [
    ["in lower case", name("Quillon Abara"), "told quillon abara today", "quillon abara"],
    ["in capitals", name("Quillon Abara"), "QUILLON ABARA left", "QUILLON ABARA"],
    ["with the family name first", name("Quillon Abara"), "then Abara, Quillon left", "Abara"],
    ["by the given name alone", name("Quillon Abara"), "then Quillon left", "Quillon"],
    ["without diacritics", name("Zoë Drăgan"), "then dragan left", "dragan"],
    [
      "with other spacing",
      { category: "mrn", value: "4471-0926" },
      "wrist 4471 0926 read",
      "4471 0926",
    ],
    ["without marks", { category: "mrn", value: "4471-0926" }, "wrist 44710926 read", "44710926"],
    ["as part of a hyphenated name", name("Quillon Abara"), "then Abara-Voss left", "Abara-Voss"],
    [
      "as a place",
      { category: "location", value: "Tumbledown Yard" },
      "by tumbledown yard",
      "tumbledown yard",
    ],
  ];
  it.each(CASES)("are found %s", (_, known, text, value) => {
    expect(valuesIn(text, [known])).toContain(value);
  });

  const NOT: readonly (readonly [string, KnownValue, string])[] = [
    ["inside another word", name("Ann Abara"), "an annual review"],
    ["as an ordinary word", name("Will May"), "he will come and may stay"],
    ["when shorter than three characters", { category: "mrn", value: "12" }, "gave 12 doses"],
    ["at the head of a sentence as an ordinary word", name("Grace Hope"), "Hope is what remains."],
  ];
  it.each(NOT)("are not found %s", (_, known, text) => {
    expect(valuesIn(text, [known])).toEqual([]);
  });
});

describe("marks by hand", () => {
  const text = "Saw the tall gardener. Mr. Brennick left.";
  const at = (value: string) => ({
    start: text.indexOf(value),
    end: text.indexOf(value) + value.length,
  });

  it("add what no rule knows", () => {
    const spans = detectIdentifiers(text, { marks: [{ ...at("tall gardener"), action: "mark" }] });
    expect(spans).toContainEqual({
      ...at("tall gardener"),
      category: "other",
      score: 1,
      reason: "marked by hand",
    });
  });

  it("free what is no identifier", () => {
    expect(detectIdentifiers(text, { marks: [{ ...at("Brennick"), action: "unmark" }] })).toEqual(
      [],
    );
  });

  it("never free a known value", () => {
    const spans = detectIdentifiers(text, {
      knownValues: [{ category: "name", value: "Harold Brennick" }],
      marks: [{ ...at("Brennick"), action: "unmark" }],
    });
    expect(spans.map((span) => text.slice(span.start, span.end))).toEqual(["Brennick"]);
  });

  it("never free a typed placeholder", () => {
    const typed = "see [NAME_1] here";
    const spans = detectIdentifiers(typed, { marks: [{ start: 4, end: 12, action: "unmark" }] });
    expect(spans).toEqual([
      { start: 4, end: 12, category: "other", score: 1, reason: "typed placeholder" },
    ]);
  });

  it("outside the text are ignored", () => {
    const spans = detectIdentifiers("short", { marks: [{ start: 2, end: 90, action: "mark" }] });
    expect(spans).toEqual([]);
  });

  it("keep the category of what they widen", () => {
    const spans = detectIdentifiers(text, {
      marks: [{ start: text.indexOf("Mr."), end: text.indexOf(" left"), action: "mark" }],
    });
    expect(spans.map((span) => [text.slice(span.start, span.end), span.category])).toEqual([
      ["Mr. Brennick", "name"],
    ]);
  });
});

describe("categories", () => {
  const CASES: readonly (readonly [string, IdentifierCategory])[] = [
    ["Mr. Brennick", "name"],
    ["lives at 12 Old Mill Road", "location"],
    ["on March 3, 2024", "date"],
    ["92-year-old", "age"],
    ["phone 415-555-0142", "phone"],
    ["fax 415-555-0142", "fax"],
    ["h.brennick@example.org", "email"],
    ["SSN 123-45-6789", "ssn"],
    ["MRN 4471-0926", "mrn"],
    ["member ID XKZ90211345", "health_plan"],
    ["account number 884-221-09", "account"],
    ["DEA AB1234563", "license"],
    ["VIN 1HGCM82633A004352", "vehicle"],
    ["serial number SN-4410-AX", "device"],
    ["https://portal.example.org", "url"],
    ["from 192.168.4.20", "ip"],
    ["fingerprint ID FP-44120", "biometric"],
    ["photo ID PH-4410", "photo"],
    ["study ID ST-00421", "other"],
  ];
  it.each(CASES)("%s is of category %s", (text, category) => {
    expect(detectIdentifiers(text).map((span) => span.category)).toEqual([category]);
  });
});

describe("length", () => {
  const sample = "Pt: Harold Brennick DOB 03/11/1968 MRN 4471-0926 BP 138/84. ";
  it("finds the last identifier of a line of a hundred thousand characters", () => {
    const text = `${sample.repeat(1_700)}Ms. Abernathy`;
    expect(valuesIn(text).at(-1)).toBe("Abernathy");
  });
});
