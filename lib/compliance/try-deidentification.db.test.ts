import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { makeTestClinic, type TestClinic } from "@/lib/access/test-clinic";
import { STRICT_POLICY, type PolicyContent } from "@/lib/phi/policy/policy.schema";
import { savePolicy } from "@/lib/phi/policy/save-policy";
import { tryDeidentification, type TriedText } from "./try-deidentification";

const TEXT = "Pt: Testa Examplar, MRN 00-1234, seen 12 May 2026. Takes metoprolol 50 mg.";
const OWN = "Chart KX-204417 of Testa Examplar.";
const { actions } = STRICT_POLICY;
const WITH_PATTERN: PolicyContent = {
  actions,
  patterns: [{ label: "Our MRN", category: "mrn", pattern: "KX-999999", after: [] }],
  allowed: [],
  secondLook: "replace",
};

let clinic: TestClinic;

beforeAll(async () => {
  clinic = await makeTestClinic();
});
afterAll(() => clinic.close());

/** What a model would see. */
function seen(text: string, { spans }: TriedText): string {
  let [out, at] = ["", 0];
  for (const { start, end, placeholder } of spans) {
    out += text.slice(at, start) + placeholder;
    at = end;
  }
  return out + text.slice(at);
}

describe("trying the policy", () => {
  test("takes identifiers out and keeps drugs", async () => {
    const { caller } = await clinic.addMember("administrator");
    const tried = await tryDeidentification(caller, { text: TEXT });
    expect(seen(TEXT, tried)).not.toMatch(/Testa|Examplar|00-1234|12 May/);
    expect(seen(TEXT, tried)).toContain("metoprolol 50 mg");
    expect(tried.secondCheck).toBe("clear");
    const kinds = tried.spans.map(({ category }) => category);
    expect([...new Set(kinds)].sort()).toEqual(["date", "mrn", "name"]);
  });

  test("shows what a policy that nobody saved would do, and leaves the saved one alone", async () => {
    const { caller } = await clinic.addMember("administrator");
    const edited = await tryDeidentification(caller, { text: OWN, content: WITH_PATTERN });
    expect(edited.spans).toMatchObject([
      { category: "mrn", reason: "custom pattern", placeholder: "[MRN_1]" },
      { category: "name" },
    ]);
    const kept: PolicyContent = { ...WITH_PATTERN, actions: { ...actions, date: "keep_year" } };
    expect(seen(TEXT, await tryDeidentification(caller, { text: TEXT, content: kept }))).toContain(
      "] 2026.",
    );
    expect(seen(TEXT, await tryDeidentification(caller, { text: TEXT }))).not.toContain("2026");
  });

  test("uses the saved policy when none is given", async () => {
    const own = await makeTestClinic();
    try {
      const { caller } = await own.addMember("administrator");
      await savePolicy(caller, { basedOn: 0, content: WITH_PATTERN });
      const { spans } = await tryDeidentification(caller, { text: OWN });
      expect(spans).toContainEqual(expect.objectContaining({ reason: "custom pattern" }));
    } finally {
      await own.close();
    }
  });

  test("writes nothing anywhere", async () => {
    const { caller } = await clinic.addMember("administrator");
    const before = (await clinic.entries()).length;
    await tryDeidentification(caller, { text: TEXT, content: WITH_PATTERN });
    expect(await clinic.entries()).toHaveLength(before);
  });

  test.each(["clinician", "nurse", "coordinator", "compliance_officer"] as const)(
    "is not for a %s",
    async (role) => {
      const { caller } = await clinic.addMember(role);
      await expect(tryDeidentification(caller, { text: TEXT })).rejects.toMatchObject({
        code: "access.refused",
      });
    },
  );

  test.each<[string, Parameters<typeof tryDeidentification>[1]]>([
    ["nothing", { text: "" }],
    ["too much", { text: "x".repeat(5001) }],
    ["a policy that keeps names", { text: TEXT, content: badContent() }],
  ])("refuses %s", async (_what, input) => {
    const { caller } = await clinic.addMember("administrator");
    await expect(tryDeidentification(caller, input)).rejects.toThrow();
  });
});

function badContent(): PolicyContent {
  return { ...WITH_PATTERN, actions: { ...actions, name: "keep" } } as unknown as PolicyContent;
}
