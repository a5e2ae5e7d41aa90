import { describe, expect, it } from "vitest";
import { cardSchema, SUMMARY_MAX } from "./card.schema";
import { OVERRIDE_REASONS, overrideSchema } from "./override.schema";

const UUID = "0b9c1f6e-3c8b-4d8e-9c53-7f0f2f3a1b2c";
const CARD = {
  uuid: UUID,
  summary: "Red flag: loss of consciousness",
  detail: "The text says so.",
  indicator: "critical",
  source: { label: "Guideline, 2021" },
  overrideReasons: [{ code: "other", display: "Another reason" }],
};

describe("cardSchema", () => {
  it.each([
    ["as it is", {}],
    ["with a link to its source", { source: { label: "Label", url: "https://example.org/a" } }],
    ["with the longest summary", { summary: "x".repeat(SUMMARY_MAX) }],
    [
      "with suggestions and how many may be taken",
      { suggestions: [{ label: "Open" }], selectionBehavior: "any" },
    ],
    ["without a suggestion in the list", { suggestions: [] }],
  ])("takes a card %s", (_name, change) => {
    expect(cardSchema.safeParse({ ...CARD, ...change }).success).toBe(true);
  });

  it.each([
    ["a summary of 140 characters", { summary: "x".repeat(140) }],
    ["an empty summary", { summary: "" }],
    ["an indicator that is not one", { indicator: "hard-stop" }],
    ["no source", { source: undefined }],
    ["a source without a label", { source: { label: "" } }],
    ["a link that is none", { source: { label: "Label", url: "guideline" } }],
    ["an id that is no UUID", { uuid: "card-1" }],
    ["suggestions without a selection behavior", { suggestions: [{ label: "Open" }] }],
    ["a selection behavior that is not one", { selectionBehavior: "all" }],
  ])("refuses %s", (_name, change) => {
    expect(cardSchema.safeParse({ ...CARD, ...change }).success).toBe(false);
  });

  it("keeps the summary under the 140 characters of CDS Hooks", () => {
    expect(SUMMARY_MAX).toBeLessThan(140);
  });
});

describe("overrideSchema", () => {
  const OVERRIDE = {
    cardKey: "red_flag:syncope",
    reasonCode: "already_monitored",
    by: UUID,
    at: "2031-05-04T10:00:00Z",
  };

  it.each([
    ["a listed reason", {}],
    ["another reason in words", { reasonCode: "other", reasonText: "Discussed with cardiology" }],
    ["a listed reason with words", { reasonText: "Telemetry is on" }],
    ["the indicator that was seen", { indicator: "warning" }],
  ])("takes %s", (_name, change) => {
    expect(overrideSchema.safeParse({ ...OVERRIDE, ...change }).success).toBe(true);
  });

  it.each([
    ["another reason without words", { reasonCode: "other" }],
    ["another reason of blanks", { reasonCode: "other", reasonText: "     " }],
    ["a reason outside the list", { reasonCode: "busy" }],
    ["nobody", { by: "" }],
    ["no time", { at: undefined }],
    ["a time that is none", { at: "yesterday" }],
    ["no card", { cardKey: "" }],
  ])("refuses %s", (_name, change) => {
    expect(overrideSchema.safeParse({ ...OVERRIDE, ...change }).success).toBe(false);
  });

  it("shows each reason once, with the open one last", () => {
    const codes = OVERRIDE_REASONS.map(({ code }) => code);
    expect(new Set(codes).size).toBe(codes.length);
    expect(codes.at(-1)).toBe("other");
    expect(OVERRIDE_REASONS.every(({ display }) => display.length > 3)).toBe(true);
  });
});
