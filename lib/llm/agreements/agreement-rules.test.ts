import { describe, expect, it, test } from "vitest";
import { testAgreement } from "../gate/test-gate";
import { coversCall, dayOf, daysBetween, isLive, stateOf, vendorKey } from "./agreement-rules";
import { saveAgreementSchema, type Agreement, type AgreementState } from "./agreement.schema";

const NOW = new Date("2026-11-17T23:59:59.000Z");

describe("how an agreement stands", () => {
  test.each<[string, Partial<Agreement>, AgreementState]>([
    ["within its dates and confirmed", {}, "live"],
    ["without an end", { expiresOn: null }, "live"],
    ["61 days before its last day", { expiresOn: "2027-01-17" }, "live"],
    ["60 days before its last day", { expiresOn: "2027-01-16" }, "expires_soon"],
    ["on its last day", { expiresOn: "2026-11-17" }, "expires_soon"],
    ["the day after", { expiresOn: "2026-11-16" }, "expired"],
    ["not confirmed", { confirmedAt: null }, "to_confirm"],
    ["not confirmed and expired", { confirmedAt: null, expiresOn: "2026-11-16" }, "expired"],
    ["a day before it takes effect", { effectiveOn: "2026-11-18" }, "not_yet_effective"],
    ["on the day it takes effect", { effectiveOn: "2026-11-17" }, "live"],
    ["ended, whatever its dates", { endedAt: "2026-11-01T00:00:00.000Z" }, "ended"],
  ])("%s", (_, changes, state) => {
    const agreement = testAgreement(changes);
    expect(stateOf(agreement, NOW)).toBe(state);
    expect(isLive(agreement, NOW)).toBe(state === "live" || state === "expires_soon");
  });

  it("counts whole days of the calendar", () => {
    expect(dayOf(NOW)).toBe("2026-11-17");
    expect(daysBetween("2026-11-08", "2026-11-17")).toBe(9);
    expect(daysBetween("2026-03-28", "2026-03-30")).toBe(2);
    expect(daysBetween("2026-11-17", "2026-11-16")).toBe(-1);
  });

  it("knows one vendor in any case and spacing, and no other", () => {
    expect(vendorKey(" Northgate   CLOUD ")).toBe(vendorKey("northgate cloud"));
    expect(vendorKey("Northgate Cloud Ltd")).not.toBe(vendorKey("Northgate Cloud"));
  });

  test.each([
    ["deidentified", "deidentified", true],
    ["deidentified", "identified", false],
    ["identified", "identified", true],
    ["identified", "deidentified", true],
    ["none", "deidentified", false],
  ] as const)("under one that covers %s, %s text: %s", (covers, dataClass, isCovered) => {
    const agreement = testAgreement({ terms: { ...testAgreement().terms, covers } });
    expect(coversCall(agreement, { dataClass, isPart2: false })).toBe(isCovered);
    expect(coversCall(agreement, { dataClass, isPart2: true })).toBe(false);
  });
});

describe("an agreement that is entered", () => {
  const input = {
    vendor: "Northgate Cloud",
    kind: "baa",
    terms: testAgreement().terms,
    signedOn: "2026-01-02",
    effectiveOn: "2026-01-02",
    expiresOn: "2027-01-01",
    documentName: "baa.pdf",
    document: "QUJDRA==",
  };
  it("is taken when its dates follow each other", () => {
    expect(saveAgreementSchema.safeParse(input).success).toBe(true);
  });
  it.each([
    ["monitoring alone", { scope: ["monitoring"] }],
    ["no chart data", { covers: "none" }],
  ])("needs no host where it is for %s", (_, terms) => {
    const changed = { ...input.terms, ...terms, hosts: [] };
    expect(saveAgreementSchema.safeParse({ ...input, terms: changed }).success).toBe(true);
  });
  it.each([
    ["takes effect before it is signed", { effectiveOn: "2026-01-01" }],
    ["expires before it takes effect", { expiresOn: "2026-01-01" }],
    ["has no such day", { signedOn: "2026-02-30" }],
    ["covers nothing that is named", { terms: { ...input.terms, scope: [] } }],
    ["has a field that nobody knows", { confirmedAt: "2026-01-02" }],
    ["has no document", { document: "" }],
    ["names no host for its models", { terms: { ...input.terms, hosts: [] } }],
    ["names every host under a country", { terms: { ...input.terms, hosts: [".com"] } }],
  ])("is refused when it %s", (_, changes) => {
    expect(saveAgreementSchema.safeParse({ ...input, ...changes }).success).toBe(false);
  });
});
