import { describe, expect, test } from "vitest";
import { documentFaults, documentKindOf, EMPTY_DOCUMENT } from "./document-draft";

test.each([
  ["a.pdf", "pdf"],
  ["A.PDF", "pdf"],
  ["a.b.html", "html"],
  ["a.htm", "html"],
  ["a.txt", "text"],
  ["a.md", "text"],
  ["a.docx", null],
  ["pdf", null],
  ["a.pdf.exe", null],
  ["", null],
])("%s is read as %s", (name, kind) => {
  expect(documentKindOf(name)).toBe(kind);
});

describe("the form says what is missing or wrong", () => {
  const whole = {
    ...EMPTY_DOCUMENT,
    title: "Asthma",
    publisher: "GINA",
    year: "2026",
    file: new File(["x"], "gina.pdf"),
  };
  test.each([
    ["nothing", whole, []],
    ["no year", { ...whole, year: " " }, []],
    ["an empty form", EMPTY_DOCUMENT, ["title", "publisher", "file"]],
    ["blanks", { ...whole, title: "  " }, ["title"]],
    ["a year of two digits", { ...whole, year: "26" }, ["year"]],
    ["a year in words", { ...whole, year: "last" }, ["year"]],
    ["another kind of file", { ...whole, file: new File(["x"], "a.zip") }, ["file"]],
  ])("for %s", (_name, draft, fields) => {
    expect(Object.keys(documentFaults(draft))).toEqual(fields);
  });
});
