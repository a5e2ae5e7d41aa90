import { describe, expect, test } from "vitest";
import { auditHref, auditKeyFor, changedQuery, countWords, exportHref } from "./audit-href";

const QUERY = { period: "90", patient: "P-4C19-A2B7", older: "x" } as const;

describe("the page's address", () => {
  test("is the bare page for no query", () => {
    expect(auditHref({})).toBe("/audit");
  });

  test("holds what was asked and nothing that was not", () => {
    expect(auditHref({ ...QUERY, outcome: undefined, person: "" })).toBe(
      "/audit?patient=P-4C19-A2B7&period=90&older=x",
    );
  });

  test("of an export has no place in the list", () => {
    expect(exportHref(QUERY, "csv")).toBe(
      "/api/audit/export?patient=P-4C19-A2B7&period=90&format=csv",
    );
  });

  test("starts at the newest page when a filter changes", () => {
    expect(changedQuery(QUERY, { outcome: "refused" })).toEqual({
      period: "90",
      patient: "P-4C19-A2B7",
      outcome: "refused",
      older: undefined,
      newer: undefined,
    });
  });
});

describe("the counts", () => {
  test.each([
    [{ entries: 15, people: 4, refused: 2, isCapped: false }, "15 entries, 4 people", "2 refused"],
    [{ entries: 1, people: 1, refused: 0, isCapped: false }, "1 entry, 1 person", "None refused"],
    [
      { entries: 10_000, people: 40, refused: 7, isCapped: true },
      "More than 10,000 entries, 40 people",
      "7 refused, among the newest 10,000",
    ],
  ])("%j read well", (counts, main, note) => {
    expect(countWords(counts)).toEqual({ main, note });
  });
});

describe("a key", () => {
  const press = (key: string, change: object = {}) => ({
    key,
    code: "",
    altKey: false,
    ctrlKey: false,
    metaKey: false,
    ...change,
  });

  test.each([
    [press("j"), { act: "next" }],
    [press("K"), { act: "previous" }],
    [press("x"), { act: "export" }],
    [press("Escape"), { act: "close" }],
    [press("¡", { altKey: true, code: "Digit1" }), { act: "question", number: 0 }],
    [press("3", { altKey: true, code: "Digit3" }), { act: "question", number: 2 }],
  ])("%j acts", (pressed, expected) => {
    expect(auditKeyFor(pressed, false, true)).toEqual(expected);
  });

  test.each([
    ["typed in a text box", press("j"), true, true],
    ["while single letters are off", press("j"), false, false],
    ["with Ctrl", press("x", { ctrlKey: true }), false, true],
    ["of no meaning here", press("q"), false, true],
    ["4 with Alt", press("4", { altKey: true, code: "Digit4" }), false, true],
  ])("%s does nothing", (_case, pressed, isTyping, usesLetters) => {
    expect(auditKeyFor(pressed, isTyping, usesLetters)).toBeNull();
  });
});
