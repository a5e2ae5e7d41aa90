import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Origin } from "../runtime";
import { makeTestClinic, type TestClinic } from "../test-clinic";
import { endSession } from "./end-session";
import { networkOf } from "./lock-out";
import { hashPassword } from "./password";
import { readSession } from "./read-session";
import { signInWithPassword } from "./sign-in-with-password";
import { rolesOfClaim, signInWithProvider, type ProviderIdentity } from "./sign-in-with-provider";
import { touchSession } from "./touch-session";

const PASSWORD = "a long enough test password";
let clinic: TestClinic;
let addresses = 0;

beforeAll(async () => {
  clinic = await makeTestClinic();
});
afterAll(() => clinic.close());

/** Each test signs in from a network of its own, so that their lock-outs do not meet. */
const newOrigin = (): Origin => ({
  address: `10.0.${(addresses += 1)}.7`,
  workstation: "Test",
  requestId: "",
});

async function addAccount(): Promise<{ email: string; membershipId: string; personId: string }> {
  const member = await clinic.addMember("clinician");
  const email = `${member.personId}@clinic.example`;
  await clinic.owner.query("INSERT INTO password_credential (person_id, hash) VALUES ($1, $2)", [
    member.personId,
    await hashPassword(PASSWORD),
  ]);
  return { email, membershipId: member.membershipId, personId: member.personId };
}

const callerOf = (secret: string, origin: Origin) => ({ runtime: clinic.runtime, secret, origin });

describe("sign-in with a password", () => {
  test("opens a session whose secret works at once, and the sign-in is an entry", async () => {
    const account = await addAccount();
    const origin = newOrigin();
    const result = await signInWithPassword(clinic.runtime, origin, {
      email: account.email.toUpperCase(),
      password: PASSWORD,
    });
    if (!result.ok) throw new Error("not signed in");
    await expect(readSession(callerOf(result.secret, origin))).resolves.toMatchObject({
      membershipId: account.membershipId,
      roles: ["clinician"],
    });
    const entries = await clinic.entries("session.opened");
    expect(entries.at(-1)).toMatchObject({
      actorId: account.membershipId,
      factors: ["password"],
      origin: { address: origin.address },
    });
  });

  test("gives an unknown account and a wrong password the same answer, each an entry", async () => {
    const { email } = await addAccount();
    const before = (await clinic.entries("session.refused")).length;
    const wrong = await signInWithPassword(clinic.runtime, newOrigin(), {
      email,
      password: "wrong password",
    });
    const unknown = await signInWithPassword(clinic.runtime, newOrigin(), {
      email: "nobody@clinic.example",
      password: "wrong password",
    });
    expect(wrong).toEqual({ ok: false, reason: "wrong" });
    expect(unknown).toEqual(wrong);
    expect(await clinic.entries("session.refused")).toHaveLength(before + 2);
  });

  test.each([
    ["person", "UPDATE person SET disabled_at = now() WHERE id = $1"],
    ["membership", "UPDATE membership SET disabled_at = now() WHERE person_id = $1"],
  ])("refuses a disabled %s with the right password", async (_name, statement) => {
    const { email, personId } = await addAccount();
    await clinic.owner.query(statement, [personId]);
    const result = await signInWithPassword(clinic.runtime, newOrigin(), {
      email,
      password: PASSWORD,
    });
    expect(result).toEqual({ ok: false, reason: "wrong" });
  });

  test("locks the account for this network after five wrong tries, the right password included", async () => {
    const { email } = await addAccount();
    const origin = newOrigin();
    for (let index = 0; index < 5; index += 1) {
      expect(
        await signInWithPassword(clinic.runtime, origin, { email, password: `wrong ${index}` }),
      ).toMatchObject({ reason: "wrong" });
    }
    expect(
      await signInWithPassword(clinic.runtime, origin, { email, password: PASSWORD }),
    ).toMatchObject({ reason: "locked" });
    const elsewhere = await signInWithPassword(clinic.runtime, newOrigin(), {
      email,
      password: PASSWORD,
    });
    expect(elsewhere.ok, "a colleague is not locked out by a stranger's five guesses").toBe(true);
  });

  test("20 parallel wrong guesses use up exactly the budget", async () => {
    const { email } = await addAccount();
    const origin = newOrigin();
    const results = await Promise.all(
      Array.from({ length: 20 }, (_, index) =>
        signInWithPassword(clinic.runtime, origin, { email, password: `guess ${index}` }),
      ),
    );
    const wrong = results.filter((result) => !result.ok && result.reason === "wrong");
    expect(wrong).toHaveLength(5);
  });

  test("a right password gives the account its tries back", async () => {
    const { email } = await addAccount();
    const origin = newOrigin();
    for (let round = 0; round < 3; round += 1) {
      for (let index = 0; index < 4; index += 1) {
        await signInWithPassword(clinic.runtime, origin, { email, password: "wrong" });
      }
      expect(
        (await signInWithPassword(clinic.runtime, origin, { email, password: PASSWORD })).ok,
      ).toBe(true);
    }
  });
});

describe("a session", () => {
  test("ends at sign-out, on the next request", async () => {
    const { caller } = await clinic.addMember("nurse");
    await endSession(caller);
    await expect(readSession(caller)).rejects.toMatchObject({ code: "access.no_session" });
    await expect(endSession(caller)).rejects.toMatchObject({ code: "access.no_session" });
  });

  test("slides its idle end on activity, never past the absolute one, and not on reading", async () => {
    const member = await clinic.addMember("nurse");
    const idle = async (): Promise<number> => {
      const { rows } = await clinic.owner.query<{ left: string }>(
        "SELECT extract(epoch FROM idle_ends_at - clock_timestamp()) AS left FROM session WHERE id = $1",
        [member.sessionId],
      );
      return Number(rows[0]?.left);
    };
    await clinic.owner.query(
      "UPDATE session SET last_seen_at = now() - interval '5 minutes', idle_ends_at = now() + interval '10 minutes' WHERE id = $1",
      [member.sessionId],
    );
    await readSession(member.caller);
    expect(await idle()).toBeLessThan(601);
    await touchSession(member.caller);
    expect(await idle()).toBeGreaterThan(890);
    await clinic.owner.query(
      "UPDATE session SET last_seen_at = now() - interval '5 minutes', absolute_ends_at = now() + interval '3 minutes' WHERE id = $1",
      [member.sessionId],
    );
    await touchSession(member.caller);
    expect(await idle()).toBeLessThan(181);
  });
});

describe("sign-in at a provider", () => {
  const identity = (changes: Partial<ProviderIdentity> = {}): ProviderIdentity => ({
    issuer: "https://id.clinic.example",
    subject: randomUUID(),
    email: `${randomUUID()}@clinic.example`,
    familyName: "Testperson",
    givenName: "Ada",
    claimedRoles: ["clinician"],
    factors: ["pwd"],
    ...changes,
  });

  test("makes the account on first sign-in and follows the claim afterwards", async () => {
    const who = identity();
    const first = await signInWithProvider(clinic.runtime, newOrigin(), who, {});
    if (!first.ok) throw new Error("not signed in");
    const second = await signInWithProvider(
      clinic.runtime,
      newOrigin(),
      { ...who, claimedRoles: ["nurse"] },
      {},
    );
    if (!second.ok) throw new Error("not signed in");
    expect(second.membershipId).toBe(first.membershipId);
    await expect(readSession(callerOf(second.secret, newOrigin()))).resolves.toMatchObject({
      roles: ["nurse"],
    });
  });

  test("never links accounts by e-mail", async () => {
    const { email } = await addAccount();
    expect(await signInWithProvider(clinic.runtime, newOrigin(), identity({ email }), {})).toEqual({
      ok: false,
      reason: "email_taken",
    });
  });

  test.each([
    [[], "no_role"],
    [["guest", "superuser"], "no_role"],
    [["administrator", "clinician"], "role_clash"],
  ])("refuses the claim %j", async (claimedRoles, reason) => {
    expect(
      await signInWithProvider(clinic.runtime, newOrigin(), identity({ claimedRoles }), {}),
    ).toEqual({ ok: false, reason });
  });

  test("maps the provider's names to roles and ignores the rest", () => {
    expect(rolesOfClaim(["ehr-doctors", "vpn", "nurse"], { "ehr-doctors": "clinician" })).toEqual([
      "clinician",
      "nurse",
    ]);
    expect(rolesOfClaim(["Clinician", "admin"], {})).toEqual([]);
  });
});

describe("a network", () => {
  test.each([
    ["10.1.2.3", "10.1.2.0/24"],
    ["::ffff:10.1.2.3", "10.1.2.0/24"],
    ["2001:db8:0:1:2:3:4:5", "2001:db8:0:1::/64"],
    ["2001:DB8::1", "2001:db8:0:0::/64"],
    ["::1", "0:0:0:0::/64"],
  ])("%s is of %s", (address, network) => {
    expect(networkOf(address)).toBe(network);
  });
});
