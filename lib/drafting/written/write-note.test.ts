import { describe, expect, it } from "vitest";
import { draftNote } from "../draft-note";

describe("hurried dictation", () => {
  it("keeps the weight of a child beside the name, and says no exam was done", () => {
    const text =
      "Telephone encounter. 4yo M ([NAME_1]), wt 16.2 kg. Mom reports fever 102.3 x2d. No vomiting. Not seen in person; no exam done.";
    const words = draftNote(text, { template: "soap" }).sentences.map((sentence) => sentence.text);
    expect(words.join(" ")).toContain("16.2 kg");
    expect(words).toEqual(expect.arrayContaining(["No vomiting.", "No exam done."]));
  });

  it("does not end a sentence after a title in small letters, and leaves the history in its place", () => {
    const text =
      "so this is mrs. [NAME_1] she's 58 with chest tightness for two days. no fever\non exam blood pressure 168 over 96 lungs clear";
    const { sentences } = draftNote(text, { template: "soap" });
    const history = sentences.find((sentence) => sentence.text.includes("chest tightness"));
    expect(history).toMatchObject({ section: "subjective" });
    expect(history?.text).toContain("[NAME_1]");
  });
});
