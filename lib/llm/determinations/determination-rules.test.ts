import { describe, expect, test } from "vitest";
import { testDetermination } from "../gate/test-gate";
import { determinationState, findDetermination } from "./determination-rules";
import { saveDeterminationSchema, type Determination } from "./determination.schema";

const NOW = new Date("2026-11-17T23:59:59.000Z");
const HOST = "models.northgate.example";

describe("how an expert's determination stands", () => {
  test.each<[Partial<Determination>, string, boolean]>([
    [{ expiresOn: "2027-06-30" }, "live", true],
    [{}, "expires_soon", true],
    [{ expiresOn: "2026-11-17" }, "expires_soon", true],
    [{ expiresOn: "2026-11-16" }, "expired", false],
    [{ determinedOn: "2026-11-18" }, "not_yet_effective", false],
    [{ determinedOn: "2026-11-17" }, "expires_soon", true],
    [{ confirmedAt: null }, "to_confirm", false],
    [{ confirmedAt: null, expiresOn: "2026-11-16" }, "expired", false],
    [{ endedAt: "2026-11-01T00:00:00.000Z" }, "ended", false],
  ])("%j: %s, and opens its host: %s", (changes, state, isOpen) => {
    const determination = testDetermination(changes);
    expect(determinationState(determination, NOW)).toBe(state);
    expect(findDetermination([determination], HOST, NOW)).toBe(isOpen ? determination : null);
  });

  test("opens no host that it does not name, and none that is not known", () => {
    const found = (host: string | null) => findDetermination([testDetermination()], host, NOW);
    expect(found("models.harbourline.example")).toBeNull();
    expect(found(null)).toBeNull();
  });
});

describe("what is entered of a determination", () => {
  const ENTRY = {
    expert: "Dr. Determinata",
    terms: { scope: "Notes de-identified by the clinic's own policy", hosts: [HOST] },
    determinedOn: "2026-01-01",
    expiresOn: "2026-12-31",
    documentName: "report.pdf",
    document: "AAAA",
  };
  const faults = (changes: object) =>
    saveDeterminationSchema
      .safeParse({ ...ENTRY, ...changes })
      .error?.issues.map(({ path }) => path.join("."));

  test("is taken whole", () => {
    expect(faults({})).toBeUndefined();
    expect(faults({ expiresOn: "2026-01-01" })).toBeUndefined();
  });

  test.each<[string, object, string]>([
    ["without an expert", { expert: " " }, "expert"],
    ["without a scope", { terms: { ...ENTRY.terms, scope: "" } }, "terms.scope"],
    ["without a recipient", { terms: { ...ENTRY.terms, hosts: [] } }, "terms.hosts"],
    ["with every host there is", { terms: { ...ENTRY.terms, hosts: [".com"] } }, "terms.hosts.0"],
    ["that ends before it began", { expiresOn: "2025-12-31" }, "expiresOn"],
    ["without an end", { expiresOn: null }, "expiresOn"],
    ["without a report", { document: "" }, "document"],
    ["that is confirmed already", { confirmedAt: "2026-01-02T00:00:00.000Z" }, ""],
  ])("is not taken %s", (_, changes, path) => {
    expect(faults(changes)).toContain(path);
  });
});
