import { describe, expect, test } from "vitest";
import { addDocumentSchema, confirmDocumentSchema, documentKindSchema } from "./document.schema";

const GIVEN = {
  title: "House rules",
  publisher: "Northgate Clinic",
  year: 2026,
  kind: "text",
  fileName: "rules.txt",
  file: Buffer.from("Call the desk first.").toString("base64"),
  replacesId: null,
};
const isTaken = (change: object): boolean =>
  addDocumentSchema.safeParse({ ...GIVEN, ...change }).success;

describe("a document that is brought in", () => {
  test.each<[string, object]>([
    ["as it is", {}],
    ["without a year", { year: null }],
    ["of 1500", { year: 1500 }],
    ["with a name of another script", { fileName: "Правила (2) — neu.txt" }],
    ["that takes another's place", { replacesId: "5c6f0f8e-0f0e-4a52-9f0e-000000000001" }],
  ])("%s is taken", (_what, change) => {
    expect(isTaken(change)).toBe(true);
  });

  test.each<[string, object]>([
    ["a path for a name", { fileName: "../rules.txt" }],
    ["a path of Windows for a name", { fileName: "C:\\rules.txt" }],
    ["a line end in its name", { fileName: "rules\n.txt" }],
    ["no name", { fileName: "  " }],
    ["no title", { title: "" }],
    ["a title of 301 letters", { title: "x".repeat(301) }],
    ["a year before printing", { year: 1499 }],
    ["half a year", { year: 2020.5 }],
    ["a file that is no base64", { file: "not base64!" }],
    ["an empty file", { file: "" }],
    ["a kind that only an import has", { kind: "pubmed" }],
    ["a kind that nobody reads", { kind: "docx" }],
    ["an id that is none", { replacesId: "1" }],
    ["nothing said of what it replaces", { replacesId: undefined }],
  ])("with %s is not", (_what, change) => {
    expect(isTaken(change)).toBe(false);
  });

  test("loses blanks around its words", () => {
    const parsed = addDocumentSchema.parse({ ...GIVEN, title: "  House rules \n" });
    expect(parsed.title).toBe("House rules");
  });
});

test("a document is confirmed with a reason of ten characters and at most three hundred", () => {
  const documentId = "5c6f0f8e-0f0e-4a52-9f0e-000000000001";
  const isReason = (reason: string): boolean =>
    confirmDocumentSchema.safeParse({ documentId, reason }).success;
  expect(isReason("x".repeat(10)) && isReason("x".repeat(300))).toBe(true);
  expect(isReason(`  ${"x".repeat(9)}  `) || isReason("x".repeat(301))).toBe(false);
});

test("a document's kinds are those of files and of the two registers", () => {
  expect(documentKindSchema.options).toEqual(["pdf", "text", "html", "pubmed", "medlineplus"]);
});
