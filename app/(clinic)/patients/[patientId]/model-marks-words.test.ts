import { describe, expect, it } from "vitest";
import { consentTitle, modelsMaySee, whatMarksMean } from "./model-marks-words";

describe("what the chart says of language models", () => {
  it.each([
    ["normal", true, "by_rule", /^Language models may see the de-identified text/],
    ["part2", true, "by_consent", /where a consent of the patient names it/],
    ["restricted", true, "never", /^No language model/],
    ["psychotherapy", true, "never", /^No language model/],
    ["normal", false, "never", /^No language model/],
    ["part2", false, "never", /^No language model/],
  ] as const)("is, for %s and %s: %s", (sensitivity, isAiAllowed, may, words) => {
    expect(modelsMaySee({ sensitivity, isAiAllowed })).toBe(may);
    expect(whatMarksMean({ sensitivity, isAiAllowed })).toMatch(words);
  });

  it("names whom a consent is for", () => {
    const consent = {
      id: "",
      purpose: "drafting",
      keptAt: "",
      givenOn: "2026-01-01",
      expiresOn: null,
      recordedAt: "",
      revokedAt: null,
    };
    expect(consentTitle({ ...consent, recipient: "Northgate AI" })).toBe("Northgate AI: drafting");
    expect(consentTitle({ ...consent, recipient: null })).toMatch(/^All recipients/);
  });
});
