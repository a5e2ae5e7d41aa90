import { describe, expect, it } from "vitest";
import { readMarked } from "../../testing/marked-text";
import { providerNames } from "./provider-names";

/** «…» stands round names that were found; those of professionals come back. */
function providersIn(marked: string, fixedValues: readonly string[] = []): string[] {
  const { text, values } = readMarked(marked);
  let at = 0;
  const ranges = values.map((value) => {
    const start = text.indexOf(value, at);
    at = start + value.length;
    return { start, end: at };
  });
  const isFixed = ({ start, end }: { start: number; end: number }) =>
    fixedValues.includes(text.slice(start, end));
  const names = ranges.filter((range) => !isFixed(range));
  return providerNames(text, names, ranges.filter(isFixed)).map(({ start, end }) =>
    text.slice(start, end),
  );
}

describe("a professional's name", () => {
  it.each([
    ["Seen by Dr. «Okafor» today.", ["Okafor"]],
    ["Seen by Dr «Ada Okafor».", ["Ada Okafor"]],
    ["doctor «Okafor» agrees", ["Okafor"]],
    ["Prof. «Lindqvist» advised", ["Lindqvist"]],
    ["«Dr. Okafor» agrees", ["Dr. Okafor"]],
    ["«Ada Okafor», MD", ["Ada Okafor"]],
    ["«Ben Li» RN took the call", ["Ben Li"]],
    ["«Ben Li», PA-C", ["Ben Li"]],
    ["Attending: «Ada Okafor»", ["Ada Okafor"]],
    ["Electronically signed by: «Ben Li»", ["Ben Li"]],
    ["Referring provider: «Ben Li»", ["Ben Li"]],
    ["Attending physician: «Ada Okafor»", ["Ada Okafor"]],
    ["a patient of Dr. «Okafor»", ["Okafor"]],
    ["patient's surgeon, Dr. «Okafor»", ["Okafor"]],
    ["Dr. «Okafor» came. «Okafor» advised rest.", ["Okafor", "Okafor"]],
    ["Dr. «Ada Okafor» came. «A. Okafor» advised rest.", ["Ada Okafor", "A. Okafor"]],
    ["«Okafor, Ada», MD. Dr. «Okafor» called.", ["Okafor, Ada", "Okafor"]],
    ["Dr. «Okafor» and «Karen Smith» spoke.", ["Okafor"]],
  ])("%s", (marked, expected) => {
    expect(providersIn(marked)).toEqual(expected);
  });

  it.each([
    "«Harold Brennick» came in.",
    "Patient: «Harold Brennick»",
    "Pt «Harold Brennick», MD is a retired surgeon",
    "Mr. «Brennick» came in.",
    "his son, Dr. «Peter Brennick», called",
    "his wife «Karen Smith», RN, called",
    "Her employer Dr. «Quill» called",
    "the nurse «Karen» called",
    "a surgeon «Karen Smith» called",
    "Dr. «Brown» is a 67-year-old man",
    "Dr. «Brown», 67M, came in",
    "Dr. «Brown» (DOB [DATE_1])",
    "Dr. «Brown» was admitted",
    "Dr. «Brown» presents with cough",
    "«Mr. Brown», MD",
    "«Anne Hill», MD 21201",
    "Name: Dr. «Brown»",
  ])("not in: %s", (marked) => {
    expect(providersIn(marked)).toEqual([]);
  });

  it.each([
    ["the patient", "Dr. «Brown» saw Mr. «Brown»."],
    ["a relative", "Dr. «Lee» spoke with her mother «Ann Lee»."],
    ["somebody unknown", "Dr. «Lee» came. «Ann Lee» waited."],
    ["somebody with the same given name", "Dr. «Ann Okafor» saw Mrs. «Ann».“"],
  ])("not when %s shares a word of it: %s", (_who, marked) => {
    expect(providersIn(marked)).toEqual([]);
  });

  it("not when a known value or a mark by hand shares a word of it", () => {
    expect(providersIn("Dr. «Okafor» saw «Okafor».", [])).toHaveLength(2);
    expect(providersIn("Dr. «Ada Okafor» saw «Okafor».", ["Okafor"])).toEqual([]);
  });

  it("a given name alone is nobody's proof", () => {
    expect(providersIn("Dr. «Ada Okafor» came. «Ada» is better.")).toEqual([]);
  });
});
