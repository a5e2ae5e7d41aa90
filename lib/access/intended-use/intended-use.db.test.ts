import { randomBytes, randomUUID } from "node:crypto";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { ROLES } from "../role.schema";
import { makeTestClinic, type TestClinic, type TestMember } from "../test-clinic";
import { withActor } from "../with-actor";
import { countersignIntendedUse } from "./countersign-intended-use";
import { readEmergencyMode, readIntendedUse } from "./read-intended-use";
import { signIntendedUse } from "./sign-intended-use";
import { withdrawIntendedUse } from "./withdraw-intended-use";

const NAME = "Ada Testperson";

let clinic: TestClinic;
let other: TestClinic;
let admin: TestMember;
let officer: TestMember;
let both: TestMember;
let doctor: TestMember;

beforeAll(async () => {
  clinic = await makeTestClinic();
  other = await makeTestClinic();
  admin = await clinic.addMember("administrator");
  officer = await clinic.addMember("compliance_officer");
  both = await clinic.addMember("administrator", "compliance_officer");
  doctor = await clinic.addMember("clinician");
});
beforeEach(async () => {
  for (const { id, withdrawnAt } of (await readIntendedUse(admin.caller)).signatures) {
    if (withdrawnAt === null) {
      await withdrawIntendedUse(admin.caller, { signatureId: id, reason: "Before the next test" });
    }
  }
});
afterAll(async () => {
  await clinic.close();
  await other.close();
});

const digest = async () => (await readIntendedUse(admin.caller)).textSha256;
const sign = async (by = admin) =>
  signIntendedUse(by.caller, { textSha256: await digest(), name: NAME });
const countersign = async (signatureId: string, by = officer) =>
  countersignIntendedUse(by.caller, { signatureId, textSha256: await digest(), name: NAME });

describe("the signed intended use", () => {
  test.each([
    ["the second name's account", () => [admin, officer] as const],
    ["the first name's account", () => [officer, admin] as const],
  ])("says so, in the entry and on the page, where the other name made %s", async (_name, who) => {
    const [maker, made] = who();
    const set = (by: string | null) =>
      clinic.owner.query("UPDATE membership SET created_by_id = $1 WHERE id = $2", [
        by,
        made.membershipId,
      ]);
    await set(maker.membershipId);
    const { signatureId } = await sign();
    await countersign(signatureId);
    expect((await clinic.entries("intended_use.countersigned")).at(-1)).toMatchObject({
      object: { kind: "intended_use", id: signatureId },
      part: "second_account",
    });
    const shown = async () => (await readIntendedUse(officer.caller)).signatures[0]?.isOfOneHand;
    expect(await shown()).toBe(true);
    await set(null);
    expect(await shown()).toBe(false);
  });

  test("is in force with two names, each with its entry, and off again when withdrawn", async () => {
    const { signatureId } = await sign();
    expect(await readEmergencyMode(doctor.caller)).toEqual({ isOn: false });
    await countersign(signatureId);
    expect(await readEmergencyMode(doctor.caller)).toEqual({ isOn: true });
    const view = await readIntendedUse(officer.caller);
    expect(view).toMatchObject({ state: "in_force", may: { sign: false, countersign: true } });
    expect(view.signatures[0]).toMatchObject({ signedName: NAME, countersignedName: NAME });
    await withdrawIntendedUse(officer.caller, { signatureId, reason: "It flagged a denied thing" });
    expect(await readEmergencyMode(doctor.caller)).toEqual({ isOn: false });
    for (const type of ["signed", "countersigned", "withdrawn"]) {
      expect((await clinic.entries(`intended_use.${type}`)).at(-1)).toMatchObject({
        object: { kind: "intended_use", id: signatureId },
      });
    }
    const withdrawn = JSON.stringify((await clinic.entries("intended_use.withdrawn")).at(-1));
    expect(withdrawn).not.toContain("denied thing");
  });

  test.each(ROLES)("%s does what that office may, and no more", async (role) => {
    const { caller } = await clinic.addMember(role);
    const { signatureId } = await sign();
    const refused = { code: "access.refused" };
    if (role !== "administrator") {
      await expect(
        signIntendedUse(caller, { textSha256: await digest(), name: NAME }),
      ).rejects.toMatchObject(refused);
    }
    if (role !== "compliance_officer") {
      await expect(countersign(signatureId, { caller } as TestMember)).rejects.toMatchObject(
        refused,
      );
    }
    if (role !== "administrator" && role !== "compliance_officer") {
      await expect(readIntendedUse(caller)).rejects.toMatchObject(refused);
      await expect(
        withdrawIntendedUse(caller, { signatureId, reason: "No office" }),
      ).rejects.toMatchObject(refused);
    }
  });

  test("one person with both offices is still one person", async () => {
    const { signatureId } = await sign(both);
    await expect(countersign(signatureId, both)).rejects.toMatchObject({
      code: "intended_use.own_signature",
    });
    expect(await readEmergencyMode(doctor.caller)).toEqual({ isOn: false });
  });

  test("wants one's own name and the text as it stands, and is signed once", async () => {
    const textSha256 = await digest();
    await expect(
      signIntendedUse(admin.caller, { textSha256, name: "Somebody Else" }),
    ).rejects.toMatchObject({ code: "intended_use.other_name" });
    await expect(
      signIntendedUse(admin.caller, { textSha256: "0".repeat(64), name: NAME }),
    ).rejects.toMatchObject({ code: "intended_use.other_text" });
    const { signatureId } = await sign();
    await expect(sign()).rejects.toMatchObject({ code: "intended_use.decided" });
    await countersign(signatureId);
    await expect(countersign(signatureId)).rejects.toMatchObject({ code: "intended_use.decided" });
    await expect(countersign(randomUUID())).rejects.toMatchObject({ code: "intended_use.decided" });
  });

  test("of one clinic opens nothing in another", async () => {
    const { signatureId } = await sign();
    await countersign(signatureId);
    const foreign = await other.addMember("administrator", "compliance_officer");
    expect((await readIntendedUse(foreign.caller)).signatures).toEqual([]);
    await expect(
      withdrawIntendedUse(foreign.caller, { signatureId, reason: "Not ours" }),
    ).rejects.toMatchObject({ code: "intended_use.decided" });
    expect(await readEmergencyMode((await other.addMember("clinician")).caller)).toEqual({
      isOn: false,
    });
  });
});

/** What the database itself refuses, whatever the application asks for. */
describe("the rows of the intended use", () => {
  const as = (member: TestMember, sql: string) =>
    withActor(member.caller, ({ tx }) => tx.client.$executeRawUnsafe(sql));
  const insert = (signer: TestMember) =>
    `INSERT INTO intended_use (id, organization_id, subject, version, text_sha256, signed_by_id, signed_name, signed_at)
     VALUES (gen_random_uuid(), '${clinic.organizationId}', 'emergency_mode', 1, '\\x${randomBytes(32).toString("hex")}', '${signer.membershipId}', 'Ada Testperson', now())`;

  test("are signed by an administrator under his own name alone", async () => {
    await expect(as(doctor, insert(doctor))).rejects.toThrow();
    await expect(as(officer, insert(officer))).rejects.toThrow();
    await expect(as(admin, insert(officer))).rejects.toThrow();
    await expect(as(admin, insert(admin))).resolves.toBe(1);
  });

  test("are countersigned by an officer under his own name, once, and never after withdrawal", async () => {
    const { signatureId } = await sign();
    const set = (who: TestMember) =>
      `UPDATE intended_use SET countersigned_by_id = '${who.membershipId}', countersigned_name = 'Ada Testperson', countersigned_at = now() WHERE id = '${signatureId}'`;
    await expect(as(admin, set(officer))).rejects.toThrow();
    await expect(as(admin, set(admin))).rejects.toThrow();
    await expect(as(officer, set(both))).rejects.toThrow();
    expect(await as(doctor, set(doctor))).toBe(0);
    await withdrawIntendedUse(admin.caller, { signatureId, reason: "Before it is countersigned" });
    await expect(as(officer, set(officer))).rejects.toThrow();
  });

  test("keep their text and their first name", async () => {
    const { signatureId } = await sign();
    for (const change of ["text_sha256 = '\\x00'", "signed_name = 'Another'", "version = 9"]) {
      await expect(
        as(admin, `UPDATE intended_use SET ${change} WHERE id = '${signatureId}'`),
      ).rejects.toThrow();
    }
    await expect(
      as(admin, `DELETE FROM intended_use WHERE id = '${signatureId}'`),
    ).rejects.toThrow();
  });
});
