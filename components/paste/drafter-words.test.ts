import { describe, expect, it } from "vitest";
import { drafterOf, type DraftingModelView } from "./drafter-words";

const MODEL: DraftingModelView = {
  deploymentId: "5c6f0f8e-0f0e-4a52-9f0e-000000000001",
  version: 3,
  name: "Clinic server",
  zone: "on_premises",
  vendor: null,
  refusal: null,
  expiredOn: null,
  asksFirst: false,
};

describe("the line beside the draft button", () => {
  it("says that nothing leaves when no model is set up", () => {
    expect(drafterOf(null).destination).toMatch(/^Nothing leaves this machine/);
  });

  it.each([
    [MODEL, /Clinic server, on premises/],
    [
      { ...MODEL, zone: "public_cloud", vendor: "Northgate Cloud" },
      /of Northgate Cloud, in a public cloud/,
    ],
  ] as const)("says where quotations go", (model, words) => {
    const { detail, destination } = drafterOf(model);
    expect(`${detail} ${destination}`).toMatch(words);
    expect(destination).not.toMatch(/Nothing leaves/);
  });

  it("says of a model on this machine that nothing leaves it", () => {
    expect(drafterOf({ ...MODEL, zone: "in_process" }).destination).toMatch(/^Nothing leaves/);
  });

  it("says why a model is not used, and that nothing leaves then", () => {
    const view = drafterOf({ ...MODEL, refusal: "llm.agreement_expired", expiredOn: "8 Nov 2026" });
    expect(view.detail).toBe("Clinic server is not used: its agreement expired on 8 Nov 2026.");
    expect(view.destination).toMatch(/^Nothing leaves this machine/);
    expect(drafterOf({ ...MODEL, refusal: "llm.no_agreement" }).detail).toBe(
      "Clinic server is not used: there is no agreement with its vendor.",
    );
  });
});
