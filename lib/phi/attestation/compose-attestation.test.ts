import { describe, expect, it } from "vitest";
import { attestationSchema } from "../attestation.schema";
import { deidentify, type DeidentifyResult } from "../deidentify";
import { composeAttestation, ENGINE } from "./compose-attestation";
import { detectorOf } from "./detector-of";

const TEXT =
  "Pt: Testa Quillfeather, DOB 03/14/1961, MRN 00-12345. Quillfeather is a 58-year-old from Ohio with Fabry disease. Dr. Halvorsen-Pike agrees.";

const run = { policyVersion: 2, model: null };

describe("the family of a reason", () => {
  it.each([
    ["model", "model"],
    ["known value", "known_value"],
    ["name seen elsewhere", "propagation"],
    ["initials of a name", "propagation"],
    ["marked by hand", "by_hand"],
    ["second look", "second_look"],
    ["second check", "second_look"],
    ["custom pattern 3", "custom_pattern"],
    ["record number trigger", "rules"],
    ["modelled", "rules"],
    ["", "rules"],
  ])("%j is %s", (reason, family) => {
    expect(detectorOf(reason)).toBe(family);
  });
});

describe("an attestation", () => {
  it("counts every identifier once by kind and once by detector", () => {
    const result = deidentify(TEXT, {
      knownValues: [{ category: "name", value: "Halvorsen-Pike" }],
    });
    const attestation = composeAttestation(result, run);
    const sum = (counts: object): number =>
      Object.values(counts).reduce((total: number, each: number) => total + each, 0);
    expect(result.ok).toBe(true);
    expect(sum(attestation.counts)).toBe(result.ok ? result.spans.length : -1);
    expect(sum(attestation.detectors)).toBe(sum(attestation.counts));
    expect(attestation.detectors.known_value).toBe(1);
    expect(attestation).toMatchObject({ policyVersion: 2, engine: ENGINE, residual: "clear" });
    expect(attestation.quasi.level).toBe("raised");
  });

  it("holds no word of the text", () => {
    const written = JSON.stringify(composeAttestation(deidentify(TEXT), run));
    for (const word of TEXT.match(/[\p{L}\d-]{4,}/gu) ?? []) {
      if (["with", "from"].includes(word)) continue;
      expect(written).not.toContain(word);
    }
  });

  it("is what the schema allows, and names the classifier when one took part", () => {
    const attestation = composeAttestation(deidentify(TEXT), {
      policyVersion: 0,
      model: "phi-x/1",
    });
    expect(attestationSchema.parse(attestation)).toEqual(attestation);
    expect(attestation.model).toBe("phi-x/1");
  });

  it("of a blocked text says so, and nothing about what stays", () => {
    const blocked: DeidentifyResult = {
      ok: false,
      findings: [{ start: 0, end: 4, category: "name", isKnown: false }],
      counts: { date: 1 },
    };
    expect(composeAttestation(blocked, run)).toMatchObject({
      residual: "found",
      counts: { date: 1 },
      detectors: {},
      quasi: { level: "low", drivers: [] },
    });
  });

  it.each([
    [{ counts: { shoe_size: 1 } }],
    [{ detectors: { guess: 1 } }],
    [{ quasi: { level: "low", drivers: [{ kind: "age", count: 0 }] } }],
    [{ residual: "unknown" }],
  ])("with %j is refused by the schema", (wrong) => {
    const attestation = composeAttestation(deidentify(TEXT), run);
    expect(attestationSchema.safeParse({ ...attestation, ...wrong }).success).toBe(false);
  });
});
