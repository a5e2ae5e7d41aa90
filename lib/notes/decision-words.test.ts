import { describe, expect, it } from "vitest";
import { decidedWithReasons, decisionWords, overrideWords } from "./decision-words.schema";
import type { AttentionItem } from "./note-content.schema";

const ITEM: AttentionItem = {
  id: "6f1c1f5e-57a5-4b53-8a6d-3c3a9f2a1b10",
  kind: "drug_interaction",
  severity: "warning",
  title: "Two medicines",
  detail: "",
  reference: "",
  citations: [],
  sentenceIds: [],
  choices: [
    { action: "override", label: "Override", needsReason: true },
    { action: "keep", label: "Keep, with a reason", needsReason: true },
  ],
};

describe("the words of an override", () => {
  it.each([
    [{ reasonCode: "already_monitored" as const, reason: "" }, "Already monitored"],
    [
      { reasonCode: "already_monitored" as const, reason: "INR weekly" },
      "Already monitored, “INR weekly”",
    ],
    [{ reasonCode: "other" as const, reason: "Seen by cardiology" }, "“Seen by cardiology”"],
    [{ reason: "Seen" }, "“Seen”"],
  ])("%j", (decision, words) => {
    expect(overrideWords(decision)).toBe(words);
  });

  it("stand behind the act in the folded line; other decisions keep their words", () => {
    const item = ITEM;
    const made = { reason: "", byId: item.id, at: "2026-11-17T10:00:00.000Z" };
    const decided = (decision: AttentionItem["decision"]): string =>
      decisionWords({ ...item, decision });
    expect(decided({ ...made, action: "override", reasonCode: "not_accurate" })).toBe(
      "Overridden: Not accurate for this patient",
    );
    expect(decided({ ...made, action: "keep", reason: "Told to stop" })).toBe(
      "Keep: “Told to stop”",
    );
    expect(decisionWords(item)).toBe("");
  });

  it.each([
    [{ reasonCode: "not_accurate" as const, reason: "" }, 1],
    [{ reason: "Told to stop" }, 1],
    [{ reason: "" }, 0],
    [undefined, 0],
  ])("what a later reader has to know of: %j", (made, count) => {
    const decision = made && {
      ...made,
      action: "keep",
      byId: ITEM.id,
      at: "2026-11-17T10:00:00.000Z",
    };
    const item = decision === undefined ? ITEM : { ...ITEM, decision };
    expect(decidedWithReasons([item])).toHaveLength(count);
  });
});
