import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { makeTestClinic, type TestClinic } from "@/lib/access/test-clinic";
import { tryDeidentification } from "./try-deidentification";

const TEXT = "Pt: Testa Examplar, MRN 00-1234, seen 12 May 2026. Takes metoprolol 50 mg.";

let clinic: TestClinic;

beforeAll(async () => {
  clinic = await makeTestClinic();
});
afterAll(() => clinic.close());

describe("trying the policy", () => {
  test("takes identifiers out, keeps drugs, and counts by kind", async () => {
    const { caller } = await clinic.addMember("administrator");
    const { text, found } = await tryDeidentification(caller, { text: TEXT });
    expect(text).not.toMatch(/Testa|Examplar|00-1234|12 May/);
    expect(text).toContain("metoprolol 50 mg");
    expect(found.map(({ kind }) => kind).sort()).toEqual(["date", "name", "number"]);
  });

  test("writes nothing anywhere", async () => {
    const { caller } = await clinic.addMember("administrator");
    const before = (await clinic.entries()).length;
    await tryDeidentification(caller, { text: TEXT });
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

  test.each([
    ["nothing", ""],
    ["too much", "x".repeat(5001)],
  ])("refuses %s", async (_what, text) => {
    const { caller } = await clinic.addMember("administrator");
    await expect(tryDeidentification(caller, { text })).rejects.toThrow();
  });
});
