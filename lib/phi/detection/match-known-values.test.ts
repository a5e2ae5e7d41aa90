import { describe, expect, it } from "vitest";
import type { IdentifierCategory, KnownValue } from "../identifier.schema";
import { matchKnownValues } from "./match-known-values";
import { scanText } from "./scanned-text";

const known = (category: IdentifierCategory, value: string): KnownValue => ({ category, value });
const PEOPLE = [
  known("name", "Quillon Abara"),
  known("name", "Grace Hope"),
  known("name", "Maria de la Cruz"),
];
const VALUES = [
  known("mrn", "4471-0926"),
  known("phone", "415-555-0142"),
  known("date", "03/11/1968"),
  known("location", "Tumbledown Yard"),
  known("email", "q.abara@example.org"),
];

function found(text: string, values: readonly KnownValue[] = [...PEOPLE, ...VALUES]): string[] {
  return matchKnownValues(scanText(text), values).map(({ start, end }) => text.slice(start, end));
}

describe("found", () => {
  const CASES: readonly (readonly [string, string])[] = [
    ["saw Quillon Abara", "Quillon Abara"],
    ["saw quillon abara", "quillon abara"],
    ["saw QUILLON ABARA", "QUILLON ABARA"],
    ["saw Quillon  Abara", "Quillon  Abara"],
    ["saw Quillon\nAbara", "Quillon\nAbara"],
    ["saw Quillon-Abara", "Quillon-Abara"],
    ["saw Quillon.Abara", "Quillon.Abara"],
    ["saw QuillonAbara", "QuillonAbara"],
    ["saw Quillon", "Quillon"],
    ["saw Abara", "Abara"],
    ["Abara's chart", "Abara"],
    ["saw Abara-Voss", "Abara-Voss"],
    ["wrist 44710926", "44710926"],
    ["wrist 4471 0926", "4471 0926"],
    ["wrist 4471/0926", "4471/0926"],
    ["rang (415) 555-0142", "415) 555-0142"],
    ["rang 4155550142", "4155550142"],
    ["on 03-11-1968", "03-11-1968"],
    ["on 03111968", "03111968"],
    ["by tumbledown yard", "tumbledown yard"],
    ["mail q.abara@example.org", "q.abara@example.org"],
    ["then Grace left", "Grace"],
    ["then Hope left", "Hope"],
    ["with Maria there", "Maria"],
    ["with Cruz there", "Cruz"],
  ];
  it.each(CASES)("in %j", (text, value) => {
    expect(found(text)).toContain(value);
  });
});

describe("not found", () => {
  it.each([
    ["an annual review"],
    ["Grace period of a week"],
    ["Hope to wean"],
    ["in the hope of sleep"],
    ["the grace of god"],
    ["de novo"],
    ["la grippe"],
    ["weight 447 g"],
    ["0926 hours"],
    ["dose 1968 mg"],
    ["tumble in the yard"],
    ["abar"],
    ["quill"],
    ["[NAME_1] left"],
    [""],
  ])("in %j", (text) => {
    expect(found(text)).toEqual([]);
  });

  it("without values", () => {
    expect(found("saw Quillon Abara", [])).toEqual([]);
  });

  it.each([["12"], ["ab"], ["-"], [""]])("for the value %j, which says too little", (value) => {
    expect(found("gave 12 ab - doses", [known("mrn", value)])).toEqual([]);
  });
});

describe("what is found", () => {
  it("keeps its category and is certain", () => {
    const [match] = matchKnownValues(scanText("wrist 44710926"), VALUES);
    expect(match).toMatchObject({ category: "mrn", score: 1, reason: "known value", cued: true });
  });
  it("is found at every place", () => {
    expect(found("Abara and Abara, then ABARA").filter((each) => /abara/i.test(each))).toHaveLength(
      3,
    );
  });
});
