import { describe, expect, it } from "vitest";
import { draftNote } from "../draft-note";

function opening(head: string, story = "Chest pressure for 2 hours."): string | undefined {
  const text = `${head}\nHPI: ${story}\nPlan: ECG`;
  return draftNote(text, { template: "soap" }).sentences[0]?.text;
}

describe("writePerson", () => {
  it.each([
    ["Patient: [NAME_1]\nAge: 57 Sex: M", "Age 57, sex M."],
    ["Age: 57\nSex: Female", "Age 57, sex Female."],
    ["Name: [NAME_1]\nAge/Sex: 57/M", "Age 57, sex M."],
    ["Name: [NAME_1]\nDOB: [DATE_1]\nSex: M", "Sex M."],
    ["Name: [NAME_1], Age: 4 months, Gender: F", "Age 4 months, sex F."],
  ])("%j opens with %j", (head, expected) => {
    expect(opening(head)).toBe(expected);
  });

  it.each([
    [
      "Age: 57 Sex: M",
      "57M, chest pressure for 2 hours.",
      "57-year-old man with chest pressure for 2 hours.",
    ],
    ["Patient: [NAME_1]", "47F w/ SLE on prednisone.", "47-year-old woman with SLE on prednisone."],
    ["Patient: [NAME_1]", "47F w/o fever.", "47-year-old woman without fever."],
    ["Patient: [NAME_1]", "Chest pressure.", "Chest pressure."],
    ["Stage: 3", "Chest pressure.", undefined],
  ])("%j with %j says it once or not at all", (head, story, expected) => {
    const text = opening(head, story);
    if (expected !== undefined) expect(text).toBe(expected);
    expect(text).not.toMatch(/^Age/);
  });

  it("cites the head it reads", () => {
    const text = "Patient: [NAME_1]\nAge: 57 Sex: M\nHPI: Chest pressure.\nPlan: ECG";
    const [first] = draftNote(text, { template: "soap" }).sentences;
    const cited = first?.citations.map(({ start, end }) => text.slice(start, end)).join(" ");
    expect(cited).toContain("Age: 57");
    expect(cited).toContain("Sex: M");
    expect(cited).not.toContain("NAME");
  });
});
