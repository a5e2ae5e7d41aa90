import { describe, expect, test } from "vitest";
import { countFindings, decideDocument, isRecordTaken } from "./document-rules";
import type { DocumentFinding } from "./document.schema";
import { findIdentifying } from "./find-identifying";

const found = (category: DocumentFinding["category"]): DocumentFinding => ({
  category,
  page: 1,
  count: 1,
});

describe("a document", () => {
  test.each([
    ["nothing was found in", [], false, "take"],
    ["a name was found in", [found("name")], false, "ask"],
    ["a date was found in, and a person has looked at", [found("date")], true, "take"],
    ["a kind that nobody thought of was found in", [found("other")], false, "ask"],
    ["a record number was found in", [found("mrn")], false, "refuse"],
    ["a record number was found in, and a person has looked at", [found("mrn")], true, "refuse"],
    ["a social security number was found in", [found("name"), found("ssn")], true, "refuse"],
    ["a health plan number was found in", [found("health_plan")], true, "refuse"],
    ["an account number was found in", [found("account")], true, "refuse"],
  ] as const)(
    "that %s (confirmed: see row) is decided",
    (_name, findings, isConfirmed, decision) => {
      expect(decideDocument(findings, isConfirmed)).toBe(decision);
    },
  );
});

test.each([
  [[], true],
  [["name", "date", "location", "url"], true],
  [["name", "mrn"], false],
  [["ssn"], false],
] as const)("a record with %j is taken: %j", (categories, isTaken) => {
  expect(isRecordTaken(categories.map((category) => ({ category })))).toBe(isTaken);
});

test("findings are counted by kind and page, a person's numbers first", () => {
  const at = (category: DocumentFinding["category"], page: number) => ({ category, page });
  expect(countFindings([at("name", 2), at("date", 1), at("name", 2), at("ssn", 9)])).toEqual([
    { category: "ssn", page: 9, count: 1 },
    { category: "date", page: 1, count: 1 },
    { category: "name", page: 2, count: 2 },
  ]);
  const many = Array.from({ length: 900 }, (_, page) => at("date", page + 1));
  expect(countFindings([...many, at("mrn", 950)])[0]?.category).toBe("mrn");
  expect(countFindings(many)).toHaveLength(400);
});

describe("the look at a document's pages", () => {
  test.each([
    ["MRN: 4471-0926", "mrn"],
    ["SSN 123-45-6789", "ssn"],
    ["Mr. Examplar", "name"],
    ["seen on 03/04/2024", "date"],
    ["write to ada@clinic.example", "email"],
  ])("sees %j once, as %s", (text, category) => {
    expect(findIdentifying(["Clean.", `It says: ${text} there.`])).toEqual([
      { category, page: 2, count: 1 },
    ]);
  });

  test.each([
    "Start metformin 500 mg twice a day and check creatinine after 3 months.",
    "Potassium above 6.5 mmol/L with peaked T waves needs calcium at once.",
    "In adults over 65 the dose is halved; ages 18 to 64 keep it.",
  ])("leaves clinical text alone: %s", (text) => {
    expect(findIdentifying([text])).toEqual([]);
  });
});
