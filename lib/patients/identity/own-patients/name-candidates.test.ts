import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fullNameKey } from "../identity-token";
import { identityCandidates } from "./name-candidates";

const valuesIn = (text: string, field: "full_name" | "mrn"): string[] =>
  identityCandidates(text).flatMap((each) => (each.field === field ? [each.value] : []));

describe("a full name is compared as it may be written", () => {
  it.each([
    ["Harold Brennick"],
    ["Brennick, Harold"],
    ["harold brennick bled"],
    ["the case of HAROLD BRENNICK"],
    ["Brennick_Harold_2026.pdf"],
    ["brennick-harold.pdf"],
    ["Harold J. Brennick"],
    ["Harold James Brennick"],
  ])("%s", (text) => {
    expect(valuesIn(text, "full_name")).toContain(fullNameKey("Brennick", "Harold"));
  });

  it.each([
    ["Maria Gonzalez Ruiz", "Gonzalez Ruiz", "Maria"],
    ["Gonzalez Ruiz, Maria", "Gonzalez Ruiz", "Maria"],
  ])("%s, with a family name of two words", (text, family, given) => {
    expect(valuesIn(text, "full_name")).toContain(fullNameKey(family, given));
  });

  it.each([
    ["two sentences", "Ask Harold! Brennick said so"],
    ["two lines of thought", "Harold (see above) and later on also Brennick"],
    ["a family name alone", "Brennick"],
    ["nothing", ""],
  ])("not across %s", (_, text) => {
    expect(valuesIn(text, "full_name")).not.toContain(fullNameKey("Brennick", "Harold"));
  });
});

describe("a number is compared as an MRN", () => {
  it.each([
    ["MRN 4471-0926 bled", "44710926"],
    ["4471 0926", "44710926"],
    ["row 00482913", "00482913"],
    ["ab-123", "AB123"],
  ])("%s", (text, mrn) => {
    expect(valuesIn(text, "mrn")).toContain(mrn);
  });

  it.each(["40 mg", "section 7", "no number", "CURB-65"])("not %s", (text) => {
    expect(valuesIn(text, "mrn")).toEqual([]);
  });
});

it("names stretches of the text, whatever it is", () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 300 }), (text) => {
      for (const { start, end } of identityCandidates(text)) {
        expect(start).toBeGreaterThanOrEqual(0);
        expect(end).toBeGreaterThan(start);
        expect(end).toBeLessThanOrEqual(text.length);
      }
    }),
  );
});
