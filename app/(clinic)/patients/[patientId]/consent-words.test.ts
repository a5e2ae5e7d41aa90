import { describe, expect, it } from "vitest";
import { consentStateWords, consentTitle } from "./consent-words";

describe("a consent in words", () => {
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

  it.each([
    ["live", "In force"],
    ["not_yet", "Not yet in force"],
    ["expired", "Expired"],
    ["revoked", "Revoked"],
  ] as const)("that is %s reads %s", (state, words) => {
    expect(consentStateWords(state)).toBe(words);
  });
});
