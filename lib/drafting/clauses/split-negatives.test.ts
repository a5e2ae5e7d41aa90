import { describe, expect, it } from "vitest";
import { splitNegatives } from "./split-negatives";

function pieces(text: string): string[] {
  return splitNegatives(text).map(({ start, end }) => text.slice(start, end).trim());
}

describe("splitNegatives", () => {
  it.each([
    ["No allergies calpol only.", ["No allergies", "calpol only."]],
    [
      "No allergies stopped cannabis in September.",
      ["No allergies", "stopped cannabis in September."],
    ],
    ["No known drug allergies mother has asthma", ["No known drug allergies", "mother has asthma"]],
    ["no fever takes aspirin daily", ["no fever", "takes aspirin daily"]],
    ["Nil regular medications lives alone", ["Nil regular medications", "lives alone"]],
    ["Takes vitamin D, allergic to penicillin", ["Takes vitamin D,", "allergic to penicillin"]],
    ["On aspirin, NKDA", ["On aspirin,", "NKDA"]],
  ])("cuts %j", (text, expected) => {
    expect(pieces(text)).toEqual(expected);
  });

  it.each([
    "No medications started yet.",
    "No pain since stopped running.",
    "No allergies to penicillin or aspirin.",
    "No aspirin.",
    "No longer takes aspirin.",
    "No allergies reported.",
    "No pain started on Monday",
    "Mother has asthma, allergic to penicillin.",
    "Denies being asthmatic, allergic to anything.",
    "No family history of asthma",
    "Rash (asthmatic, allergic to cats)",
    "",
  ])("keeps %j whole", (text) => {
    expect(pieces(text)).toEqual([text]);
  });

  it("stays linear in a hostile text", () => {
    const startedAt = performance.now();
    splitNegatives("no known ".repeat(20_000) + ", allergic to (".repeat(5_000));
    expect(performance.now() - startedAt).toBeLessThan(4_000);
  });
});
