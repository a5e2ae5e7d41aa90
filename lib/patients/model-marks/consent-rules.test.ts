import { describe, expect, it } from "vitest";
import { consentedRecipients, consentState } from "./consent-rules";
import { consentSchema, type Consent } from "./model-marks.schema";

const consent = (changes: Partial<Consent> = {}): Consent => ({
  id: "8a1f3a8e-7d0f-4c1e-9d52-1f6b0d1f5b77",
  recipient: "Northgate AI",
  purpose: "drafting notes",
  keptAt: "Cabinet 4",
  givenOn: "2026-03-01",
  expiresOn: "2026-12-31",
  recordedAt: "2026-03-01T10:00:00.000Z",
  revokedAt: null,
  ...changes,
});

describe("a consent", () => {
  it.each([
    ["live", "2026-03-01", {}],
    ["live", "2026-12-31", {}],
    ["expired", "2027-01-01", {}],
    ["live", "2031-01-01", { expiresOn: null }],
    ["not_yet", "2026-02-28", {}],
    ["revoked", "2026-06-01", { revokedAt: "2026-05-01T00:00:00.000Z" }],
    ["revoked", "2026-02-01", { revokedAt: "2026-05-01T00:00:00.000Z" }],
  ] as const)("is %s on %s", (state, day, changes) => {
    expect(consentState(consent(changes), day)).toBe(state);
  });

  it("opens nothing once it is over: only live ones name recipients", () => {
    const all = [
      consent(),
      consent({ recipient: null, expiresOn: null }),
      consent({ recipient: "Over", expiresOn: "2026-04-01" }),
      consent({ recipient: "Taken back", revokedAt: "2026-05-01T00:00:00.000Z" }),
    ];
    expect(consentedRecipients(all, "2026-06-01")).toEqual(["Northgate AI", null]);
  });

  it.each([
    ["an end before its day", { givenOn: "2026-05-01", expiresOn: "2026-04-30" }],
    ["a day that does not exist", { givenOn: "2026-02-30" }],
    ["no purpose", { purpose: "  " }],
    ["no paper", { keptAt: "" }],
    ["an empty recipient", { recipient: "  " }],
  ])("is not recorded with %s", (_, changes) => {
    expect(consentSchema.safeParse({ ...consent(), ...changes }).success).toBe(false);
  });
});
