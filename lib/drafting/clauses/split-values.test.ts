import { describe, expect, it } from "vitest";
import { draftNote } from "../draft-note";
import { awaitsValue } from "./split-values";

describe("awaitsValue", () => {
  it.each([
    ["TSH", "1.8 mIU/L (0.4-4.0)"],
    ["Ferritin ", "  12 ng/mL"],
    ["Potassium", "4.1 (3.5-5.1)"],
  ])("%j waits for %j", (name, line) => {
    expect(awaitsValue(name, line)).toBe(true);
  });

  it.each([
    ["TSH 1.8", "12 ng/mL"],
    ["TSH", "2 weeks ago"],
    ["Plan", "1.8 mIU/L"],
    ["TSH", "Ferritin 12 ng/mL"],
    ["", "4.1 mmol/L"],
  ])("%j does not wait for %j", (name, line) => {
    expect(awaitsValue(name, line)).toBe(false);
  });
});

describe("results in columns", () => {
  const labs = (lines: string): string[] =>
    draftNote(`HPI: fatigue.\nLABS\n${lines}\nAssessment: fatigue`, { template: "soap" })
      .sentences.filter(({ topic }) => topic === "labs")
      .map(({ text }) => text);

  it.each([
    ["TSH ..... 1.8 mIU/L (0.4-4.0)", ["TSH 1.8 mIU/L (0.4-4.0)."]],
    ["Free T4      1.1 ng/dL     (0.8-1.8)", ["Free T4 1.1 ng/dL (0.8-1.8)."]],
    ["Ferritin\t12 ng/mL\t(15-150)", ["Ferritin 12 ng/mL (15-150)."]],
    ["Hb . . . . 11.2 g/dL (12-16)", ["Hb 11.2 g/dL (12-16)."]],
    ["TSH\n1.8 mIU/L (0.4-4.0)", ["TSH 1.8 mIU/L (0.4-4.0)."]],
  ])("%j is one result", (lines, expected) => {
    expect(labs(lines)).toEqual(expected);
  });

  it("parts two results on one line", () => {
    expect(labs("Na 139    K 4.1    Vit B12 300")).toEqual(["Na 139, K 4.1, Vit B12 300."]);
  });
});
