import { describe, expect, it } from "vitest";
import { draftNote } from "../draft-note";
import { SAMPLES } from "./samples.schema";

describe("the samples", () => {
  it("are five with ids of their own, the showcase first", () => {
    expect(SAMPLES.map(({ id }) => id)).toEqual([
      "showcase",
      "clinic-visit",
      "emergency-note",
      "transcript",
      "paediatric-note",
    ]);
  });

  it("fill the 23 lines of the showcase", () => {
    expect(SAMPLES[0]?.text.split("\n")).toHaveLength(23);
  });

  it.each(SAMPLES.map((sample) => [sample.id, sample] as const))(
    "%s leaves at most one line unplaced",
    (_id, { text, title, about }) => {
      expect(title.length).toBeLessThan(40);
      expect(about).not.toBe("");
      expect(draftNote(text, { template: "soap" }).unplaced.length).toBeLessThanOrEqual(1);
    },
  );

  it("show what they promise", () => {
    const kinds = (id: string): string[] =>
      draftNote(SAMPLES.find((sample) => sample.id === id)?.text ?? "", {
        template: "soap",
      }).attention.map(({ kind }) => kind);
    expect(kinds("clinic-visit")).toEqual([]);
    // Its spironolactone is stopped and its lisinopril held: they are no pair any more.
    expect(kinds("emergency-note")).toEqual(["critical_value", "critical_value"]);
    expect(kinds("transcript")).toEqual(["self_correction", "drug_interaction"]);
    expect(kinds("paediatric-note")).toEqual(["self_correction", "allergy_conflict"]);
  });
});
