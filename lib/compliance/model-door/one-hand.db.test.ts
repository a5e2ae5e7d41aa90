import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { makeTestClinic, type TestClinic, type TestMember } from "@/lib/access/test-clinic";
import { confirmAgreement } from "@/lib/llm/agreements/confirm-agreement";
import { saveAgreement } from "@/lib/llm/agreements/save-agreement";
import { readModels } from "@/lib/llm/read-models";
import { bySql } from "./by-sql";
import { syntheticAgreement } from "./synthetic-papers";

let clinic: TestClinic;
let administrator: TestMember;
let officer: TestMember;
beforeAll(async () => {
  clinic = await makeTestClinic();
  clinic.clock.now = new Date();
  administrator = await clinic.addMember("administrator");
  officer = await clinic.addMember("compliance_officer");
});
afterAll(() => clinic.close());

describe("a confirmation", () => {
  test("of an account that the other name made is told as such, in the entry and in the register", async () => {
    const made = await clinic.addMember("compliance_officer");
    await clinic.owner.query("UPDATE membership SET created_by_id = $1 WHERE id = $2", [
      administrator.membershipId,
      made.membershipId,
    ]);
    const shown = async (agreementId: string) =>
      (await readModels(administrator.caller)).agreements.find(({ id }) => id === agreementId)
        ?.isOfOneHand;
    const lastEntry = async () => (await clinic.entries("agreement.confirmed")).at(-1);
    const own = await saveAgreement(administrator.caller, syntheticAgreement());
    expect(await shown(own.agreementId)).toBe(false);
    await confirmAgreement(made.caller, own);
    expect(await lastEntry()).toMatchObject({ part: "second_account" });
    const other = await saveAgreement(administrator.caller, syntheticAgreement());
    await confirmAgreement(officer.caller, other);
    expect(await lastEntry()).not.toHaveProperty("part");
    expect([await shown(own.agreementId), await shown(other.agreementId)]).toEqual([true, false]);

    // Nobody washes it out: neither who made an account nor whose name an invitation carries is a session's to write.
    const wash = "UPDATE membership SET created_by_id = NULL WHERE id = $1";
    for (const { caller } of [administrator, made]) {
      const { refused } = await bySql(clinic, caller, wash, [made.membershipId]);
      expect(refused).toMatch(/permission denied/);
    }
    expect(await shown(own.agreementId)).toBe(true);
  });

  test.each([
    ["another's", true],
    ["nobody's", false],
  ])("is not hidden behind an invitation in %s name", async (_name, isOfficer) => {
    const { refused } = await bySql(
      clinic,
      administrator.caller,
      `INSERT INTO invitation (id, organization_id, email, family_name, given_name, roles, token_hash, created_by_id, expires_at)
       VALUES (gen_random_uuid(), $1, 'second@clinic.example', 'Second', 'Account', '{compliance_officer}', sha256('token'), $2,
               now() + interval '1 hour')`,
      [clinic.organizationId, isOfficer ? officer.membershipId : randomUUID()],
    );
    expect(refused).toMatch(/row-level security/);
  });
});
