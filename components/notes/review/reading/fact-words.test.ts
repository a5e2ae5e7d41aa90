import { describe, expect, it } from "vitest";
import type { Fact } from "@/lib/drafting/draft.schema";
import { factName, factValue, factWords, groupFacts, isFlagged } from "./fact-words";

const fact = (more: Partial<Fact> = {}): Fact => ({
  kind: "symptom",
  concept: "chest pain",
  polarity: "affirmed",
  certainty: "certain",
  temporality: "current",
  experiencer: "patient",
  spans: [{ start: 0, end: 4 }],
  ...more,
});

describe("groupFacts", () => {
  it("puts allergies and medications first and keeps source order inside a kind", () => {
    const groups = groupFacts([
      fact({ concept: "cough" }),
      fact({ kind: "medication", concept: "aspirin" }),
      fact({ concept: "fever" }),
      fact({ kind: "allergy", concept: "penicillin" }),
    ]);
    expect(groups.map(({ heading, facts }) => [heading, facts.map(factName)])).toEqual([
      ["Allergies", ["Penicillin"]],
      ["Medications", ["Aspirin"]],
      ["Symptoms", ["Cough", "Fever"]],
    ]);
  });

  it("shows a kind it does not know under its own name, last", () => {
    const strange = { ...fact(), kind: "social_event" } as unknown as Fact;
    expect(groupFacts([strange, fact()]).map(({ heading }) => heading)).toEqual([
      "Symptoms",
      "Social event",
    ]);
  });
});

describe("factName", () => {
  it.each([
    ["ct dye", "CT dye"],
    ["egfr", "eGFR"],
    ["actinic keratosis", "Actinic keratosis"],
  ])("writes %j as %j", (concept, name) => {
    expect(factName(fact({ concept }))).toBe(name);
  });
});

describe("factValue", () => {
  it.each([
    [fact({ kind: "vital", value: "148/86", unit: "mmHg" }), "148/86", "mmHg"],
    [
      fact({ kind: "medication", strength: "50 mg", frequency: "as needed" }),
      "50 mg as needed",
      "",
    ],
    [fact({ kind: "allergy", reaction: "rash" }), "rash", ""],
    [fact(), "", ""],
  ])("of %j", (given, value, unit) => {
    expect(factValue(given)).toEqual({ value, unit });
  });
});

describe("factWords", () => {
  it.each([
    [fact(), []],
    [fact({ polarity: "negated" }), ["Not present"]],
    [fact({ polarity: "uncertain" }), ["Uncertain"]],
    [fact({ temporality: "historical", experiencer: "family" }), ["Past", "Family"]],
    [fact({ kind: "lab", flag: "high" }), ["High"]],
    [fact({ kind: "medication", change: "stop" }), ["Stop"]],
    [fact({ kind: "allergy", concept: "no known allergies", polarity: "negated" }), []],
    [fact({ polarity: "uncertain", certainty: "likely" }), ["Likely"]],
  ])("of %j", (given, words) => {
    expect(factWords(given)).toEqual(words);
  });

  it("flags what is out of range, nothing else", () => {
    expect([fact({ flag: "critical" }), fact({ flag: "" }), fact()].map(isFlagged)).toEqual([
      true,
      false,
      false,
    ]);
  });
});
