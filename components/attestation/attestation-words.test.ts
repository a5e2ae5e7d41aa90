import { describe, expect, it } from "vitest";
import { quasiKindSchema, type Attestation } from "@/lib/phi/attestation.schema";
import {
  attestationSentence,
  detectorWords,
  kindWords,
  modelWords,
  QUASI_WORDS,
  takenOutWords,
} from "./attestation-words";

const ATTESTATION: Attestation = {
  counts: { name: 4, date: 6, location: 2, phone: 1, mrn: 1 },
  detectors: { rules: 13, model: 1 },
  policyVersion: 2,
  engine: "phi-rules/2",
  model: "phi-small/1",
  residual: "clear",
  quasi: {
    level: "raised",
    drivers: [
      { kind: "age", count: 2 },
      { kind: "region", count: 1 },
      { kind: "rare_condition", count: 1 },
    ],
  },
};

describe("an attestation in words", () => {
  it("is one sentence with the draft", () => {
    expect(attestationSentence(ATTESTATION)).toBe(
      "14 identifiers taken out: 13 by rules, 1 by the classifier; policy version 2; second check clear; re-identification risk from what stays: raised (age, state or region, rare condition).",
    );
  });

  it("says when nothing was found, when the policy is built in, and when something was left", () => {
    const nothing: Attestation = {
      ...ATTESTATION,
      counts: {},
      detectors: {},
      policyVersion: 0,
      residual: "found",
      quasi: { level: "low", drivers: [] },
    };
    expect(attestationSentence(nothing)).toBe(
      "0 identifiers taken out; built-in policy; second check found something; re-identification risk from what stays: low.",
    );
    expect(kindWords(nothing)).toBe("");
    expect(detectorWords(nothing)).toBe("");
  });

  it("counts one as one", () => {
    expect(
      takenOutWords({ ...ATTESTATION, counts: { name: 1 }, detectors: { known_value: 1 } }),
    ).toBe("1 identifier taken out: 1 known value");
  });

  it("groups categories as the pages show them, and leaves zeros out", () => {
    expect(kindWords({ counts: { phone: 1, email: 2, ssn: 1, name: 0 } })).toBe(
      "Contact\u00a03, Number\u00a01",
    );
  });

  it("says whether the classifier took part", () => {
    expect(modelWords(ATTESTATION)).toBe("Rules and classifier (phi-small/1)");
    expect(modelWords({ ...ATTESTATION, model: null })).toBe(
      "Classifier not available: stricter rules",
    );
  });

  it("has words for every kind that may stay", () => {
    for (const kind of quasiKindSchema.options) expect(QUASI_WORDS[kind]).not.toBe("");
  });
});
