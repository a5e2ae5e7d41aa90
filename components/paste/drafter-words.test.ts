import { describe, expect, it } from "vitest";
import { drafterOf, type DraftModelView } from "./drafter-words";

const MODEL: DraftModelView = {
  tasks: ["section_drafter"],
  deploymentId: "5c6f0f8e-0f0e-4a52-9f0e-000000000001",
  version: 3,
  name: "Clinic server",
  zone: "on_premises",
  vendor: null,
  refusal: null,
  expiredOn: null,
  asksFirst: false,
  isIdentified: false,
};

describe("the line beside the draft button", () => {
  it("says that nothing leaves when no model is set up", () => {
    expect(drafterOf([]).destination).toMatch(/^Nothing leaves this machine/);
  });

  it.each([
    [MODEL, /Clinic server, on premises/],
    [
      { ...MODEL, zone: "public_cloud", vendor: "Northgate Cloud" },
      /of Northgate Cloud, in a public cloud/,
    ],
  ] as const)("says where quotations go", (model, words) => {
    const { detail, destination } = drafterOf([model]);
    expect(`${detail} ${destination}`).toMatch(words);
    expect(destination).not.toMatch(/Nothing leaves/);
  });

  it("says of a model on this machine that nothing leaves it", () => {
    expect(drafterOf([{ ...MODEL, zone: "in_process" }]).destination).toMatch(/^Nothing leaves/);
  });

  it.each<[string, readonly DraftModelView[], string]>([
    [
      "in process",
      [{ ...MODEL, zone: "in_process", isIdentified: true }],
      "Nothing leaves this machine: Clinic server runs here, and gets quotations from this text, as they are written.",
    ],
    [
      "on premises",
      [{ ...MODEL, isIdentified: true }],
      "Quotations from this text go to Clinic server, on premises, as they are written: what is underlined at the left is in them.",
    ],
    [
      "one of two",
      [MODEL, { ...MODEL, name: "Reader", isIdentified: true }],
      "Quotations from this text go to Clinic server, on premises and Reader, on premises; what is underlined at the left is not in them, but for Reader it is.",
    ],
    [
      "a cloud that asks first",
      [{ ...MODEL, zone: "public_cloud", asksFirst: true, isIdentified: true }],
      "Quotations from this text go to Clinic server, in a public cloud; what is underlined at the left is not in them, but for Clinic server it is if you say so.",
    ],
  ])("says who gets the text as it is written: %s", (_, models, destination) => {
    expect(drafterOf(models).destination).toBe(destination);
  });

  it.each([
    ["psychotherapy", true],
    ["restricted", true],
    ["normal", false],
  ] as const)(
    "names no model for a text that none may read: %s, %s",
    (sensitivity, isAiAllowed) => {
      const view = drafterOf([{ ...MODEL, zone: "public_cloud" }], { sensitivity, isAiAllowed });
      expect(view.detail).toMatch(/^No language model may read this text/);
      expect(view.destination).toMatch(/^Nothing leaves/);
    },
  );

  it("names the models for a text under Part 2, which a consent may open", () => {
    const view = drafterOf([MODEL], { sensitivity: "part2", isAiAllowed: true });
    expect(view.detail).toMatch(/Clinic server/);
  });

  it("says why a model is not used, and that nothing leaves then", () => {
    const view = drafterOf([
      { ...MODEL, refusal: "llm.agreement_expired", expiredOn: "8 Nov 2026" },
    ]);
    expect(view.detail).toBe("Clinic server is not used: its agreement expired on 8 Nov 2026.");
    expect(view.destination).toMatch(/^Nothing leaves this machine/);
    expect(drafterOf([{ ...MODEL, refusal: "llm.no_agreement" }]).detail).toBe(
      "Clinic server is not used: there is no agreement with its vendor.",
    );
  });

  it("names every model and what it does, also one that only looks again", () => {
    const critic: DraftModelView = {
      ...MODEL,
      deploymentId: "5c6f0f8e-0f0e-4a52-9f0e-000000000002",
      name: "Northgate",
      zone: "public_cloud",
      vendor: "Northgate Cloud",
      tasks: ["critic", "evidence"],
    };
    expect(drafterOf([critic]).destination).toMatch(/^Quotations .* Northgate of Northgate Cloud/);
    const both = drafterOf([{ ...MODEL, zone: "in_process" }, critic]);
    expect(both.detail).toBe(
      "Clinic server, on this machine, words the sections. Northgate, in a public cloud, takes a second look and chooses references. Each sentence is checked against its source.",
    );
    expect(both.destination).not.toMatch(/Nothing leaves|Clinic server/);
    const refused = drafterOf([MODEL, { ...critic, refusal: "llm.no_agreement" }]);
    expect(refused.detail).toContain("Northgate is not used:");
    expect(refused.destination).not.toContain("Northgate");
  });
});
