import { describe, expect, it } from "vitest";
import type { DraftSentence } from "../draft.schema";
import { findSideItems } from "./find-side-items";

const say = (...texts: string[]): DraftSentence[] =>
  texts.map((text, index) => ({
    section: "subjective",
    text,
    citations: [{ start: index * 10, end: index * 10 + 5 }],
    support: "stated",
  }));

describe("findSideItems", () => {
  it("asks which side is meant, and shows the rarer one", () => {
    const items = findSideItems(
      say("Right knee pain.", "The right knee is swollen.", "X-ray of the left knee: no fracture."),
    );
    expect(items).toHaveLength(1);
    expect(items[0]).toMatchObject({
      kind: "side_conflict",
      severity: "critical",
      title: "Left and right knee",
    });
    expect(items[0]?.spans).toEqual([{ start: 20, end: 25 }]);
  });

  it.each([
    [["Right knee pain.", "Left shoulder pain."]],
    [["Pain in both the left knee and the right knee.", "Right knee swollen."]],
    [["The right wrist is weaker than the left wrist.", "Right wrist pain."]],
    [["He left the right foot out."]],
  ])("is silent for %j", (texts) => {
    expect(findSideItems(say(...texts))).toEqual([]);
  });
});
