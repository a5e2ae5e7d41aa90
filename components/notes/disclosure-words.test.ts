import { describe, expect, it } from "vitest";
import type { ModelUse } from "@/lib/notes/note-content.schema";
import { disclosureOf, fallbackOf, kilobytes, withLiterature } from "./disclosure-words";

const USE: ModelUse = {
  deploymentId: "5c6f0f8e-0f0e-4a52-9f0e-000000000001",
  deploymentVersion: 1,
  name: "Clinic server",
  model: "clinic-8b",
  zone: "on_premises",
  section: "subjective",
  prompt: "section-drafter.subjective/1",
  temperature: "0",
  state: "used",
  bytes: 2_050,
  rejected: 0,
};
const cloud = {
  ...USE,
  deploymentId: "b",
  name: "Northgate general",
  zone: "public_cloud",
  vendor: "Northgate Cloud",
} as const;

describe("what a draft says of where its text went", () => {
  const asked = {
    name: "Clinic server",
    zone: "on_premises",
    vendor: null,
    bytes: 3_100,
    isIdentified: false,
  } as const;

  it("never says that nothing left when a question did", () => {
    expect(disclosureOf({ models: [] }, [asked])).toBe(
      "The draft was made on this machine. Questions and further drafting sent to Clinic server, on premises: 3.1 kB, de-identified.",
    );
    expect(
      disclosureOf({ models: [USE] }, [{ ...asked, zone: "public_cloud", vendor: "V" }]),
    ).toMatch(/^Sent to Clinic server.* Questions and further drafting sent to V: /);
    expect(disclosureOf({ models: [] }, [{ ...asked, isIdentified: true }])).toMatch(
      /3\.1 kB, with identifiers\.$/,
    );
    expect(disclosureOf({ models: [] }, [{ ...asked, zone: "in_process" }])).toBe(
      "Nothing left this machine.",
    );
  });

  it.each([
    ["nothing else left", disclosureOf({}), /^The draft was made on this machine\. A register/],
    ["a model was asked", disclosureOf({ models: [USE] }), /^Sent to Clinic server.* A register/],
  ])("never says that nothing left when a register was asked: %s", (_, words, expected) => {
    const told = withLiterature(words);
    expect(told).toMatch(expected);
    expect(told).not.toContain("Nothing left");
    expect(withLiterature(told)).toBe(told);
  });

  it.each<[string, ModelUse[] | undefined, string]>([
    ["no model", undefined, "Nothing left this machine."],
    ["a model in process", [{ ...USE, zone: "in_process" }], "Nothing left this machine."],
    ["a refused model", [{ ...USE, state: "refused", bytes: 0 }], "Nothing left this machine."],
    [
      "two sections on premises",
      [USE, { ...USE, section: "assessment_and_plan" }],
      "Sent to Clinic server, on premises: 4.1 kB, de-identified.",
    ],
    [
      "a vendor that was sent identifiers, and later was not",
      [{ ...cloud, isIdentified: true }, cloud],
      "Sent to Northgate Cloud: 2.0 kB, with identifiers. Sent to Northgate Cloud: 2.0 kB, de-identified.",
    ],
    ["a vendor", [cloud], "Sent to Northgate Cloud: 2.0 kB, de-identified."],
    [
      "a call that was sent and failed",
      [{ ...cloud, state: "failed", code: "llm.timeout" }],
      "Sent to Northgate Cloud: 2.0 kB, de-identified.",
    ],
  ])("%s", (_, models, words) => {
    expect(disclosureOf(models === undefined ? {} : { models })).toBe(words);
  });

  it("says which sections the embedded drafter stands in for, and for what", () => {
    const failed = { ...USE, state: "failed", code: "llm.timeout" } as const;
    expect(fallbackOf({ models: [failed, { ...failed, section: "assessment_and_plan" }] })).toBe(
      "Subjective and Assessment and plan are from the embedded drafter: Clinic server gave no usable answer.",
    );
    expect(fallbackOf({ models: [USE] })).toBeNull();
    expect(fallbackOf({})).toBeNull();
  });

  it("says of references that they were chosen without a model that failed, and of the draft nothing", () => {
    const { section: _, ...rest } = USE;
    const failed = {
      ...rest,
      task: "evidence",
      prompt: "evidence/1",
      state: "failed",
      code: "llm.timeout",
    } as const;
    expect(fallbackOf({ models: [USE, failed] })).toBe(
      "The references were chosen without Clinic server, which gave no usable answer.",
    );
    expect(fallbackOf({ models: [{ ...failed, state: "used" }] })).toBeNull();
  });

  it("forgets a section that failed once it was drafted again", () => {
    const failed = { ...USE, state: "failed", code: "llm.timeout" } as const;
    expect(fallbackOf({ models: [failed] })).not.toBeNull();
    expect(fallbackOf({ models: [failed, USE] })).toBeNull();
    expect(fallbackOf({ models: [USE, failed] })).not.toBeNull();
  });

  it("says why a model was refused, and that the draft is whole", () => {
    expect(
      fallbackOf({
        models: [{ ...cloud, state: "refused", code: "llm.agreement_expired", bytes: 0 }],
      }),
    ).toBe(
      "Northgate general was not used. Its agreement has expired. The draft is complete without it.",
    );
  });

  const critic = { ...USE, section: undefined, task: "critic", prompt: "critic/1" } as const;

  it("counts what went to a critic with the rest, and names it where it alone was sent something", () => {
    const { section: _, ...use } = critic;
    expect(disclosureOf({ models: [USE, use] })).toBe(
      "Sent to Clinic server, on premises: 4.1 kB, de-identified.",
    );
    expect(disclosureOf({ models: [use] })).toBe(
      "Sent to Clinic server, on premises: 2.0 kB, de-identified.",
    );
  });

  it.each<[string, Partial<ModelUse>, string]>([
    [
      "failed",
      { state: "failed", code: "llm.timeout" },
      "The second look is the embedded critic's alone: Clinic server gave no usable answer.",
    ],
    [
      "was refused",
      { state: "refused", code: "llm.agreement_expired", bytes: 0 },
      "Clinic server was not used as critic. Its agreement has expired. The embedded critic took the second look.",
    ],
  ])("says that a critic %s, and who stood in", (_, change, words) => {
    const { section: __, ...use } = critic;
    expect(fallbackOf({ models: [USE, { ...use, ...change }] })).toBe(words);
  });

  it("says both when the drafter failed and the critic too", () => {
    const { section: _, ...use } = critic;
    const failed = { state: "failed", code: "llm.timeout" } as const;
    expect(
      fallbackOf({
        models: [
          { ...USE, ...failed },
          { ...use, ...failed },
        ],
      }),
    ).toBe(
      "Subjective is from the embedded drafter: Clinic server gave no usable answer. The second look is the embedded critic's alone: Clinic server gave no usable answer.",
    );
  });

  it.each([
    [0, "0.0 kB"],
    [480, "0.5 kB"],
    [9_949, "9.9 kB"],
    [12_400, "12 kB"],
  ])("writes %i bytes as %s", (bytes, words) => {
    expect(kilobytes(bytes)).toBe(words);
  });
});
