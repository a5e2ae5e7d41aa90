import { describe, expect, it } from "vitest";
import type { IdentifierCategory, IdentifierSpan } from "../../identifier.schema";
import { generaliseAge } from "./generalise-age";
import { allowedParts, careFacilities, comparableTerms, yearOfDate, zipPrefix } from "./kept-parts";
import type { TextRange } from "./text-range";

const spanOf = (text: string, value: string, category: IdentifierCategory): IdentifierSpan => {
  const start = text.indexOf(value);
  return { start, end: start + value.length, category, score: 0.9, reason: "test" };
};
const partsOf = (text: string, ranges: readonly TextRange[]) =>
  ranges.map(({ start, end }) => text.slice(start, end));

describe("a place keeps", () => {
  it.each<[string, string[]]>([
    ["St. Mary's Hospital", ["St. Mary's Hospital"]],
    ["St. Mary's Hospital, Denver, CO 80202", ["St. Mary's Hospital"]],
    ["Northfield Valley Clinic in Fernby", ["Northfield Valley Clinic"]],
    ["Fernby, Northfield Health Center", ["Northfield Health Center"]],
    ["Children's Hospital of Fernby", ["Children's Hospital of Fernby"]],
    ["Alder Street Clinic", ["Alder Street Clinic"]],
    ["Denver", []],
    ["Old Hospital Rd.", []],
    ["12 Clinic Road, Fernby", []],
    ["Hospital Street", []],
    ["Sunrise Nursing Home", []],
    ["Hillside Hospice Hospital", []],
    ["Fernby School Clinic", []],
    ["Veterans Home Clinic", []],
    ["Fernby Correctional Hospital", []],
    ["Clinic 4, Fernby", []],
    ["Northfield Pharmacy", []],
  ])("of %s: %j", (text, expected) => {
    expect(partsOf(text, careFacilities(text, spanOf(text, text, "location")))).toEqual(expected);
  });

  it("nothing when it is not a place", () => {
    const text = "Mayo Clinic";
    expect(careFacilities(text, spanOf(text, text, "name"))).toEqual([]);
  });
});

describe("a ZIP code keeps its first digits", () => {
  it.each<[string, string[]]>([
    ["80202", ["802"]],
    ["80202-1234", ["802"]],
    ["Denver, CO 80202", ["802"]],
    ["Denver, Colorado 80202", ["802"]],
    ["Fernby, New Mexico 87101", ["871"]],
    ["802", ["802"]],
    ["03601", []],
    ["036", []],
    ["96201", []],
    ["Fernby, VT 05901", []],
    ["12345 Main Street", []],
    ["Main Street 12345", []],
    ["apt 80202", []],
    ["Denver, CO 802021", []],
    ["SW1A 1AA", []],
  ])("of %s: %j", (text, expected) => {
    expect(partsOf(text, zipPrefix(text, spanOf(text, text, "location")))).toEqual(expected);
  });

  it("and no number of another kind does", () => {
    expect(zipPrefix("80202", spanOf("80202", "80202", "mrn"))).toEqual([]);
  });
});

describe("a date keeps its year", () => {
  it.each<[string, string[]]>([
    ["11/17/2026", ["2026"]],
    ["2024-03-03", ["2024"]],
    ["2024-03-03T10:20:00Z", ["2024"]],
    ["March 3, 2024", ["2024"]],
    ["12MAR2023", ["2023"]],
    ["Christmas 2023", ["2023"]],
    ["11/2023", ["2023"]],
    ["1/1/1950", ["1950"]],
    ["1/1/1949", []],
    ["1931", []],
    ["March 3", []],
    ["3/4/24", []],
    ["20240303", []],
    ["3/4/2023 to 5/6/2024", []],
    ["May the third of 2024 at noon", []],
    ["2 of May two thousand one", []],
  ])("of %s: %j", (text, expected) => {
    expect(partsOf(text, yearOfDate(text, spanOf(text, text, "date")))).toEqual(expected);
  });

  it("and no number of another kind does", () => {
    expect(yearOfDate("AB-2024", spanOf("AB-2024", "AB-2024", "mrn"))).toEqual([]);
  });
});

describe("an age over 89 becomes “90 or older”", () => {
  it.each([
    ["A 92-year-old woman", "92", "A 90 or older woman"],
    ["92 y/o M", "92", "90 or older M"],
    ["92 yo F", "92", "90 or older F"],
    ["92yoF", "92", "90 or older F"],
    ["92F with cough", "92", "90 or older F with cough"],
    ["ninety-two years old", "ninety-two", "90 or older"],
    ["Age: 92.", "92", "Age: 90 or older."],
    ["92 years of age", "92", "90 or older"],
    ["turned 93 last year", "93", "turned 90 or older last year"],
    ["in her nineties", "nineties", "in her 90 or older"],
    ["92 yearling", "92", "90 or older yearling"],
  ])("%s", (text, value, expected) => {
    const made = generaliseAge(text, spanOf(text, value, "age"));
    expect(made).not.toBeNull();
    if (made === null) return;
    expect(text.slice(0, made.start) + made.text + text.slice(made.end)).toBe(expected);
  });

  it.each(["age 90 or older", "90 and over", "aged 90 or above"])("not again: %s", (text) => {
    expect(generaliseAge(text, spanOf(text, "90", "age"))).toBeNull();
  });
});

describe("an allowed term", () => {
  const terms = comparableTerms(["Coumadin Clinic", "Silver-Sneakers", "Café Müller", "--"]);
  it.each<[string, IdentifierCategory, string[]]>([
    ["Coumadin Clinic", "location", ["Coumadin Clinic"]],
    ["COUMADIN CLINIC", "location", ["COUMADIN CLINIC"]],
    ["the Coumadin Clinic", "location", ["the Coumadin Clinic"]],
    ["Coumadin Clinic, Fernby", "location", ["Coumadin Clinic"]],
    ["silver sneakers", "name", ["silver sneakers"]],
    ["Cafe\u0301 Mu\u0308ller", "name", ["Cafe\u0301 Mu\u0308ller"]],
    ["Coumadin", "location", []],
    ["Coumadin Clinic Fernby", "location", []],
    ["Dr. Coumadin Clinic", "name", []],
    ["", "name", []],
  ])("frees %j (%s): %j", (text, category, expected) => {
    expect(partsOf(text, allowedParts(text, spanOf(text, text, category), terms))).toEqual(
      expected,
    );
  });

  it.each(["header field", "title", "relative cue"])("frees no name after a %s", (reason) => {
    const span = { ...spanOf("Silver Sneakers", "Silver Sneakers", "name"), reason };
    expect(allowedParts("Silver Sneakers", span, terms)).toEqual([]);
  });

  it("frees nothing when the list is empty", () => {
    const span = spanOf("Coumadin Clinic", "Coumadin Clinic", "location");
    expect(allowedParts("Coumadin Clinic", span, comparableTerms(["", "--"]))).toEqual([]);
  });
});
