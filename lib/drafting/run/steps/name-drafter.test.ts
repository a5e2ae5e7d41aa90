import { describe, expect, it } from "vitest";
import type { ModelUse } from "@/lib/notes/note-content.schema";
import { EMBEDDED_DRAFTER, nameDrafter } from "./name-drafter";

const USE: ModelUse = {
  deploymentId: "5c6f0f8e-0f0e-4a52-9f0e-000000000001",
  deploymentVersion: 3,
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

describe("what an entry says wrote a draft", () => {
  it("is the model whose words stand in it", () => {
    expect(nameDrafter([USE])).toMatchObject({ name: "clinic-8b", deploymentVersion: 3 });
  });

  it.each<[string, ModelUse[]]>([
    ["no model was asked", []],
    ["the model failed", [{ ...USE, state: "failed" }]],
    ["a model chose references alone", [{ ...USE, task: "evidence", prompt: "evidence/1" }]],
  ])("is the embedded drafter where %s", (_, models) => {
    expect(nameDrafter(models)).toEqual({ name: EMBEDDED_DRAFTER, zone: "in_process" });
  });
});
