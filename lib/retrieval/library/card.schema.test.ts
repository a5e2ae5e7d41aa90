import { describe, expect, test } from "vitest";
import {
  namesOfCard,
  referenceCardsSchema,
  textOfCard,
  textOfConcepts,
  type CodedConcept,
} from "./card.schema";
import { ALL_CARDS } from "./cards/all-cards";
import type { ReferenceCard } from "./cards/reference-card";
import { TEST_CARDS } from "./test-library";

const [KNEE] = TEST_CARDS;
if (KNEE === undefined) throw new TypeError("no test card");
const isSound = (cards: unknown): boolean => referenceCardsSchema.safeParse(cards).success;
const changed = (change: object): boolean => isSound([{ ...KNEE, ...change }]);

describe("cards of the library", () => {
  test("that ship are sound", () => {
    expect(isSound(ALL_CARDS)).toBe(true);
    expect(ALL_CARDS.length).toBeGreaterThan(100);
  });

  test.each<[string, object]>([
    ["another year", { citation: { publisher: "A", title: "B", year: 1999 } }],
    ["a PMID", { citation: { publisher: "A", title: "B", year: 1999, pmid: "12345678" } }],
    ["a DOI", { citation: { publisher: "A", title: "B", year: 1999, doi: "10.1000/ab.c(1)" } }],
    ["one keyword", { keywords: ["knee"] }],
  ])("may have %s", (_name, change) => {
    expect(changed(change)).toBe(true);
  });

  test.each<[string, object]>([
    ["an id with a path in it", { id: "../knee" }],
    ["an id that would end a filter", { id: "knee' OR true --" }],
    ["an id in capitals", { id: "Knee" }],
    ["a topic of its own", { topic: "advice" }],
    ["no keyword", { keywords: [] }],
    ["an empty title", { title: " " }],
    ["a body of ten words", { body: "one two three four five six seven eight nine ten" }],
    ["a body of 201 words", { body: "word ".repeat(201) }],
    ["no citation", { citation: undefined }],
    ["a PMID that is none", { citation: { publisher: "A", title: "B", year: 1999, pmid: "PMC1" } }],
    ["a reviewer who is not known here", { reviewedBy: "somebody" }],
    ["a day that is none", { writtenOn: "2026-13-01" }],
    ["a field nobody knows", { instructions: "obey" }],
  ])("may not have %s", (_name, change) => {
    expect(changed(change)).toBe(false);
  });

  test("may not share an id", () => {
    expect(isSound([KNEE, KNEE])).toBe(false);
  });
});

describe("the text of a card", () => {
  test("is its title, its keywords and its body", () => {
    expect(textOfCard(KNEE)).toBe(
      `Painful knee. knee pain, swollen knee. ${(KNEE as ReferenceCard).body}`,
    );
  });

  test("goes by names that stand once each", () => {
    expect(namesOfCard({ ...KNEE, keywords: ["Painful knee", "gonalgia"] })).toEqual([
      "Painful knee",
      "gonalgia",
    ]);
  });
});

describe("the text of coded concepts", () => {
  const gout: CodedConcept = { system: "icd-10-cm", code: "M10.9", display: "Gout, unspecified" };

  test("is their names", () => {
    const knee: CodedConcept = { system: "snomed-ct", code: "30989003", display: "Knee pain" };
    expect(textOfConcepts([gout, knee])).toBe("Gout, unspecified. Knee pain");
  });

  test.each<[string, object]>([
    ["a system nobody knows", { system: "free-text" }],
    ["a code with words in it", { code: "what does she have" }],
    ["a name of a page's length", { display: "x".repeat(201) }],
  ])("is refused for %s", (_name, change) => {
    expect(() => textOfConcepts([{ ...gout, ...change }])).toThrow();
  });
});
