import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { applyPlaceholders } from "../apply-placeholders";
import { detectIdentifiers } from "../detect-identifiers";
import type { KnownValue } from "../identifier.schema";
import { EMPTY_PLACEHOLDER_MAP } from "../placeholder-map";
import { countPatternWork } from "../testing/pattern-steps";
import { residualCheck } from "./residual-check";

const name = (value: string): KnownValue => ({ category: "name", value });
const found = (text: string, knownValues: readonly KnownValue[] = []): string[] =>
  residualCheck(text, { knownValues }).map((each) => text.slice(each.start, each.end));

describe("known values survive", () => {
  const CASES: readonly (readonly [string, KnownValue, string, string])[] = [
    ["as they are", name("Quillon Abara"), "saw Quillon Abara", "Quillon Abara"],
    ["in lower case", name("Quillon Abara"), "saw quillon abara", "quillon abara"],
    ["in capitals", name("Quillon Abara"), "saw QUILLON ABARA", "QUILLON ABARA"],
    ["without a space", name("Quillon Abara"), "saw QuillonAbara", "QuillonAbara"],
    ["spaced out", name("Quillon"), "saw Q u i l l o n", "Q u i l l o n"],
    ["across a line break", name("Quillon Abara"), "saw Quillon\nAbara", "Quillon\nAbara"],
    ["in reversed order", name("Quillon Abara"), "saw Abara, Quillon", "Abara, Quillon"],
    ["as the given name alone", name("Quillon Abara"), "saw Quillon.", "Quillon"],
    ["as the family name alone", name("Quillon Abara"), "saw Abara.", "Abara"],
    ["without diacritics", name("Zoë Drăgan"), "saw zoe dragan", "zoe dragan"],
    ["decomposed", name("Zoë Drăgan"), "saw Zoe\u0308 Dra\u0306gan", "Zoe\u0308 Dra\u0306gan"],
    ["with zero-width characters", name("Quillon"), "saw Quil\u200blon", "Quil\u200blon"],
    [
      "in full width",
      name("Quillon"),
      "saw \uff31\uff55\uff49\uff4c\uff4c\uff4f\uff4e",
      "\uff31\uff55\uff49\uff4c\uff4c\uff4f\uff4e",
    ],
    ["in a possessive", name("Quillon"), "Quillon's chart", "Quillon"],
    ["in an e-mail name", name("Quillon Abara"), "quillon.abara is the login", "quillon.abara"],
    [
      "as a number without marks",
      { category: "mrn", value: "4471-0926" },
      "wrist 44710926",
      "44710926",
    ],
    [
      "as a number with blanks",
      { category: "mrn", value: "4471-0926" },
      "wrist 4471 0926",
      "4471 0926",
    ],
    ["glued to a label", { category: "mrn", value: "4471-0926" }, "mrn44710926 read", "44710926"],
    [
      "as a place",
      { category: "location", value: "Tumbledown Yard" },
      "from tumbledown yard",
      "tumbledown yard",
    ],
    ["as a date", { category: "date", value: "03/11/1968" }, "on 03-11-1968", "03-11-1968"],
    [
      "as a phone number",
      { category: "phone", value: "(415) 555-0142" },
      "415 555 0142 rang",
      "415 555 0142",
    ],
  ];
  it.each(CASES)("%s", (_, known, text, value) => {
    expect(found(text, [known])).toContain(value);
  });
});

describe("known values do not fire", () => {
  const CASES: readonly (readonly [string, KnownValue, string])[] = [
    ["inside a longer word", name("Ann Abara"), "an annual review of annals"],
    ["inside a longer number", { category: "mrn", value: "4471" }, "weight 14471 grams"],
    ["as ordinary words", name("Will May"), "he will come and may stay"],
    ["as an ordinary word at the head of a sentence", name("Grace Hope"), "Done. Hope remains."],
    ["as a short number", { category: "mrn", value: "92" }, "SpO2 92 %"],
    ["as an age", { category: "age", value: "92" }, "SpO2 92 %"],
    ["as a day and month", { category: "date", value: "3/4" }, "strength 3/4"],
    ["when a placeholder stands for them", name("Quillon Abara"), "saw [NAME_1] today"],
    ["inside a placeholder", name("Mr. Name"), "saw [NAME_1] today"],
    ["as a title", name("Dr. Quillon"), "the dr said so"],
    ["as a typed placeholder", { category: "other", value: "[NAME_1]" }, "saw [ID_1] today"],
    ["scattered over words when short", name("Lio"), "l i o"],
  ];
  it.each(CASES)("%s", (_, known, text) => {
    expect(found(text, [known])).toEqual([]);
  });

  it("but an ordinary word capitalised inside a sentence does", () => {
    expect(found("then Grace left", [name("Grace Hope")])).toEqual(["Grace"]);
  });
});

describe("shapes", () => {
  const FIRE: readonly (readonly [string, string])[] = [
    ["mail h.brennick@example.org", "h.brennick@example.org"],
    ["see https://example.org/x", "https://example.org/x"],
    ["no 123-45-6789 left", "123-45-6789"],
    ["rang 415-555-0142", "415-555-0142"],
    ["rang (415) 555-0142", "(415) 555-0142"],
    ["on 03/11/1968", "03/11/1968"],
    ["on 2024-03-11", "2024-03-11"],
    ["on March 3, 2024", "March 3, 2024"],
    ["on 3 March 2024", "3 March 2024"],
    ["wrist 44710926 read", "44710926"],
    ["MRN 4471", "4471"],
    ["saw Mr. Brennick", "Brennick"],
    ["saw Dr Okafor", "Okafor"],
    ["Pt: Quillon Abara", "Quillon Abara"],
    ["Quillon Abara is a 58-year-old", "Quillon Abara"],
    ["at Tumbledown Hospital", "Tumbledown Hospital"],
    ["12 Maple Street", "12 Maple Street"],
  ];
  it.each(FIRE)("find %s", (text, value) => {
    expect(found(text)).toContain(value);
  });

  const STILL: readonly string[] = [
    "BP 120/80, HR 72, SpO2 98 %",
    "strength 4/5, 3/7 days, T4/5",
    "Lisinopril 10 mg, 1000000 units",
    "SNOMED 44054006, RxNorm 860975",
    "in 2019-2021 and in 2024",
    "Gleason score 7 and Crohn's disease",
    "the hospital and Pain Clinic",
    "Mr. [NAME_1] at [PLACE_1] on [DATE_1], MRN [MRN_1]",
    "Dr. [NAME_2] said no",
    "Emergency Hospital visit was short",
    "May 5 mg be given? No.",
    "pH 7.35, INR 2.5, WBC 12000",
    "Patient: stable",
    "58-year-old man",
  ];
  it.each(STILL.map((text) => [text]))("leave %s alone", (text) => {
    expect(found(text)).toEqual([]);
  });
});

const GIVEN = ["Harold", "Ruth", "Oluwaseun", "Mei", "José", "Ada", "Tomas", "Karen"];
const FAMILY = [
  "Brennick",
  "Abernathy",
  "Adeyemi",
  "Okafor",
  "Núñez",
  "Lindqvist",
  "Haddad",
  "Marsh",
];

/** A note with one identifier of each sort, and the run that replaced all but the one deleted. */
function noteFrom(given: string, family: string, seed: number): string {
  const digits = String(44710926 + seed * 977);
  const day = (seed % 27) + 1;
  return [
    `Pt: ${given} ${family} DOB 03/${String(day).padStart(2, "0")}/1968 MRN ${digits.slice(0, 4)}-${digits.slice(4)}`,
    `Mr. ${family} was seen at Northfield Valley Clinic on March ${day}, 2024.`,
    `Phone 415-555-0${100 + (seed % 800)}, e-mail ${given.toLowerCase()}@example.org, SSN 219-09-${1000 + seed}.`,
    `Lives at ${seed + 10} Old Mill Road, Denver, CO 80202. Account number 88-${digits}.`,
  ].join("\n");
}

describe("the check as a second pair of eyes", () => {
  it("catches at least 95 % of identifiers deleted from the detector's answer, and loses none of the map's", () => {
    let [deleted, caught, caughtByShape, shapes] = [0, 0, 0, 0];
    fc.assert(
      fc.property(
        fc.constantFrom(...GIVEN),
        fc.constantFrom(...FAMILY),
        fc.nat(8_000),
        (given, family, seed) => {
          const text = noteFrom(given, family, seed);
          const spans = detectIdentifiers(text);
          const { map } = applyPlaceholders(text, spans, EMPTY_PLACEHOLDER_MAP);
          for (const missing of spans) {
            const rest = spans.filter((span) => span !== missing);
            const out = applyPlaceholders(text, rest, EMPTY_PLACEHOLDER_MAP);
            const value = text.slice(missing.start, missing.end);
            const at = out.text.indexOf(value);
            const covers = (each: { start: number; end: number }) =>
              each.start < at + value.length && at < each.end;
            deleted += 1;
            if (residualCheck(out.text, { map }).some(covers)) caught += 1;
            if (missing.category === "location") continue;
            shapes += 1;
            if (residualCheck(out.text, { map: out.map }).some(covers)) caughtByShape += 1;
          }
        },
      ),
      { numRuns: 60, seed: 7 },
    );
    expect(deleted).toBeGreaterThan(400);
    expect(caught / deleted).toBeGreaterThanOrEqual(0.95);
    expect(caughtByShape / shapes).toBeGreaterThanOrEqual(0.8);
  });

  it("finds nothing in an empty text", () => {
    expect(residualCheck("")).toEqual([]);
  });

  it("compares a thousand values with a long text in linear time", () => {
    const knownValues = Array.from({ length: 1_000 }, (_, at) => name(`Quillon${at} Abara${at}`));
    const text = "the patient was seen and sent home with advice. ";
    const work = (times: number): number =>
      countPatternWork(() => residualCheck(text.repeat(times), { knownValues })).steps;
    expect(work(1_200)).toBeLessThan(work(300) * 5);
  });
});
