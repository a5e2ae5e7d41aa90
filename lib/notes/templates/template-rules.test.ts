import { describe, expect, test } from "vitest";
import { SHIPPED_TEMPLATES } from "./shipped-templates.schema";
import { assertFits, MOST_TEMPLATES, scopeOf } from "./template-rules";
import type { OfferedTemplate } from "./template-store";

const offered = (id: string, name: string, ownerId: string | null = "me"): OfferedTemplate => ({
  id,
  ownerId,
  archivedAt: null,
  newest: {
    id: `version of ${id}`,
    templateId: id,
    version: 1,
    definition: { ...SHIPPED_TEMPLATES.dap, name },
    createdById: "me",
    createdAt: new Date(0),
  },
});
const saved = (name: string, templateId?: string) => ({
  templateId,
  scope: "own" as const,
  definition: { ...SHIPPED_TEMPLATES.dap, name },
});

describe("a template fits", () => {
  test.each([
    ["another name", saved("B")],
    ["its own name", saved("A", "a")],
    ["a name of the organization's list", saved("House")],
  ])("with %s", (_what, saving) => {
    expect(() =>
      assertFits([offered("a", "A"), offered("h", "House", null)], saving),
    ).not.toThrow();
  });

  test.each(["A", "a"])("not with the name of another of its list: %s", (name) => {
    expect(() => assertFits([offered("a", "A")], saved(name))).toThrow(
      expect.objectContaining({ code: "template.name_taken" }) as Error,
    );
  });

  test("not beside a full list, of which one may still be saved anew", () => {
    const full = Array.from({ length: MOST_TEMPLATES }, (_, at) => offered(`${at}`, `T${at}`));
    expect(() => assertFits(full, saved("New"))).toThrow(
      expect.objectContaining({ code: "template.too_many" }) as Error,
    );
    expect(() => assertFits(full, saved("Renamed", "3"))).not.toThrow();
  });
});

test("without an owner it is the organization's", () => {
  expect([scopeOf({ ownerId: null }), scopeOf({ ownerId: "me" })]).toEqual(["organization", "own"]);
});
