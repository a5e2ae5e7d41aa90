import { describe, expect, it } from "vitest";
import { SHOWCASE } from "@/lib/drafting/samples/showcase.schema";
import { deidentify } from "@/lib/phi/deidentify";
import { detectIdentifiers } from "@/lib/phi/detect-identifiers";
import { kindOfCategory, type IdentifierKind } from "@/lib/phi/identifier-kind.schema";
import { restoreIdentifiers } from "@/lib/phi/restore-identifiers";

const { text } = SHOWCASE;

function valuesByKind(): Partial<Record<IdentifierKind, string[]>> {
  const values: Partial<Record<IdentifierKind, string[]>> = {};
  for (const { start, end, category } of detectIdentifiers(text)) {
    (values[kindOfCategory(category)] ??= []).push(text.slice(start, end));
  }
  return values;
}

describe("the sample of the paste page", () => {
  it("holds exactly these fourteen identifiers", () => {
    expect(valuesByKind()).toEqual({
      name: ["Harold Brennick", "Marisol", "Lindqvist", "Lindqvist"],
      date: ["11/17/2026", "03/11/1968", "11/09", "Aug", "11/16", "11/17"],
      place: ["ALDER STREET CLINIC", "214 Juniper Ct, Fernby"],
      contact: ["555-0143"],
      number: ["4471-0926"],
    });
  });

  it("passes the second check, and the bytes come back", () => {
    const result = deidentify(text);
    if (!result.ok) throw new Error(`blocked with ${result.findings.length} findings`);
    expect(restoreIdentifiers(result.text, result.map)).toBe(text);
  });

  it("shows a model the visit again where its month and day return", () => {
    const result = deidentify(text);
    if (!result.ok) throw new Error("blocked");
    expect(result.text).toContain("Visit [DATE_1]");
    expect(result.text).toContain("[NAME_3] [DATE_1B] 3:40pm");
  });
});
