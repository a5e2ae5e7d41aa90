import { describe, expect, test } from "vitest";
import { scanText } from "../detection/scanned-text";
import type { IdentifierCategory } from "../identifier.schema";
import { toCandidate } from "./refine-proposal";

const refine = (value: string, category: IdentifierCategory) =>
  toCandidate(scanText(value), { start: 0, end: value.length, category, score: 0.99 });

describe("a proposal becomes a candidate", () => {
  test.each<[string, IdentifierCategory, IdentifierCategory]>([
    ["Ada Testcase", "name", "name"],
    ["March 4", "date", "date"],
    ["4/11", "date", "date"],
    ["20240311", "date", "date"],
    ["Thanksgiving", "date", "date"],
    ["97", "age", "age"],
    ["ninety-two", "age", "age"],
    ["555-0142", "phone", "phone"],
    ["a.b@clinic.example", "phone", "email"],
    ["portal.example.org/r/1", "phone", "url"],
    ["10.1.2.3", "phone", "ip"],
    ["AA-4471", "other", "other"],
    ["ada.testcase", "other", "other"],
    ["078-05-1120", "other", "ssn"],
    ["Oakfield Clinic", "location", "location"],
  ])("%s (%s) as %s", (value, category, expected) => {
    expect(refine(value, category)?.category).toBe(expected);
  });

  test.each<[string, IdentifierCategory]>([
    ["2019", "date"],
    ["winter", "date"],
    ["Monday", "date"],
    ["three weeks", "date"],
    ["64", "age"],
    ["seventy", "age"],
    ["clinic", "other"],
    ["T4", "other"],
    ["12", "phone"],
    ["--", "name"],
  ])("%s (%s) does not", (value, category) => {
    expect(refine(value, category)).toBeNull();
  });

  test("scores below every rule, so that a rule's kind stands", () => {
    expect(refine("Ada Testcase", "name")?.score).toBe(0.6);
  });
});
