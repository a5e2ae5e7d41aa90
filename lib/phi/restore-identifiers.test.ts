import { describe, expect, it } from "vitest";
import type { Replacement } from "./apply-placeholders";
import type { PlaceholderMap } from "./placeholder-map";
import { mapSpanToSource, restoreIdentifiers } from "./restore-identifiers";

const MAP: PlaceholderMap = {
  entries: [
    { placeholder: "[NAME_1]", category: "name", value: "Quillon Abara" },
    { placeholder: "[NAME_1B]", category: "name", value: "ABARA" },
    { placeholder: "[NAME_11]", category: "name", value: "Ruth Abernathy" },
    { placeholder: "[DATE_1]", category: "date", value: "3/4/2024" },
    { placeholder: "[ID_1]", category: "other", value: "$& $1 [NAME_1]" },
  ],
};

describe("restoreIdentifiers", () => {
  const CASES: readonly (readonly [string, string])[] = [
    ["[NAME_1] left", "Quillon Abara left"],
    ["[NAME_1B] left", "ABARA left"],
    ["[NAME_11] left", "Ruth Abernathy left"],
    ["[NAME_1][NAME_1B]", "Quillon AbaraABARA"],
    ["on [DATE_1], [DATE_1]", "on 3/4/2024, 3/4/2024"],
    ["[NAME_1]'s", "Quillon Abara's"],
    ["([NAME_1])", "(Quillon Abara)"],
    ["[[NAME_1]]", "[Quillon Abara]"],
    ["[ID_1]", "$& $1 [NAME_1]"],
    ["", ""],
  ];
  it.each(CASES)("%j becomes %j", (text, expected) => {
    expect(restoreIdentifiers(text, MAP)).toBe(expected);
  });

  it.each([
    ["[NAME_2]"],
    ["[NAME_1C]"],
    ["[name_1]"],
    ["[NAME 1]"],
    ["NAME_1"],
    ["[NAME_]"],
    ["[PLACE_1]"],
    ["[NAME_1"],
    ["NAME_1]"],
    ["[ NAME_1 ]"],
  ])("leaves %j as it is, since nobody is meant by it", (text) => {
    expect(restoreIdentifiers(text, MAP)).toBe(text);
  });

  it("invents nobody from an empty map", () => {
    expect(restoreIdentifiers("[NAME_1] left", { entries: [] })).toBe("[NAME_1] left");
  });
});

describe("mapSpanToSource", () => {
  /** "aa Quillon bb 3/4/2024 cc" and "aa [NAME_1] bb [DATE_1] cc". */
  const replacements: readonly Replacement[] = [
    { start: 3, end: 10, outStart: 3, outEnd: 11, placeholder: "[NAME_1]" },
    { start: 14, end: 22, outStart: 15, outEnd: 23, placeholder: "[DATE_1]" },
  ];
  const source = "aa Quillon bb 3/4/2024 cc";
  const out = "aa [NAME_1] bb [DATE_1] cc";
  const CASES: readonly (readonly [string, string])[] = [
    ["aa", "aa"],
    ["[NAME_1]", "Quillon"],
    ["NAME", "Quillon"],
    ["bb", "bb"],
    ["[DATE_1]", "3/4/2024"],
    ["1] bb [D", "Quillon bb 3/4/2024"],
    ["cc", "cc"],
    ["aa [", "aa Quillon"],
    ["] cc", "3/4/2024 cc"],
    [out, source],
  ];
  it.each(CASES)("%j stands for %j", (part, expected) => {
    const start = part === "] cc" ? out.lastIndexOf(part) : out.indexOf(part);
    const mapped = mapSpanToSource(replacements, { start, end: start + part.length });
    expect(source.slice(mapped.start, mapped.end)).toBe(expected);
  });

  it.each([[{ start: 0, end: 0 }], [{ start: 4, end: 9 }], [{ start: 0, end: 40 }]])(
    "changes nothing without replacements: %j",
    (span) => {
      expect(mapSpanToSource([], span)).toEqual(span);
    },
  );
});
