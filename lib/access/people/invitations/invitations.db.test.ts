import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { secretHash } from "../../sign-in/session-secret";
import { signInWithPassword } from "../../sign-in/sign-in-with-password";
import { makeTestClinic, type TestClinic, type TestMember } from "../../test-clinic";
import { createTeam } from "../../care-team/create-team";
import { changeRoles } from "../change-roles";
import { endAccess } from "../end-access";
import { listPeople } from "../list-people";
import { acceptInvitation } from "./accept-invitation";
import { invitePeople } from "./invite-people";
import { listInvitations } from "./list-invitations";
import { previewPeopleTable } from "./preview-people-table";
import { readInvitation } from "./read-invitation";
import { revokeInvitation } from "./revoke-invitation";

const PASSWORD = "correct horse battery";
const ORIGIN = { address: "10.0.0.9", workstation: "Test", requestId: "" };

let clinic: TestClinic;
let second: TestClinic;
let admin: TestMember;

beforeAll(async () => {
  clinic = await makeTestClinic({ kind: "live" });
  second = await makeTestClinic({ kind: "live" });
  clinic.clock.now = new Date();
  second.clock.now = new Date();
  admin = await clinic.addMember("administrator");
});
afterAll(async () => {
  await clinic.close();
  await second.close();
});

function newEmail(): string {
  return `${randomUUID()}@alder.example`;
}

async function inviteOne(rest = "Nurse"): Promise<{ token: string; email: string; id: string }> {
  const email = newEmail();
  const text = `Ada Testperson\t${email}\t${rest}`;
  const [link] = await invitePeople(admin.caller, { text, expected: 1 });
  return { token: link?.path.split("#")[1] ?? "", email, id: link?.invitationId ?? "" };
}

const accept = (token: string, password = PASSWORD) =>
  acceptInvitation(clinic.runtime, ORIGIN, { token, password });

describe("a pasted table", () => {
  test("is previewed row by row and writes nothing", async () => {
    const before = (await clinic.entries()).length;
    const text = `name\temail\trole\nAda Good\t${newEmail()}\tNurse\nBad Row\tnope\tKing`;
    expect(await previewPeopleTable(admin.caller, { text })).toMatchObject({
      ready: 1,
      needFix: 1,
      hadHeader: true,
    });
    expect(await clinic.entries()).toHaveLength(before);
    expect(await listInvitations(admin.caller)).toEqual([]);
  });

  test("invites the rows that are ready, keeps hashes only, and writes an entry each", async () => {
    const emails = [newEmail(), newEmail()];
    const text = emails.map((email) => `Ada Person\t${email}\tNurse`).join("\n");
    const links = await invitePeople(admin.caller, { text: `${text}\nBad\t\t`, expected: 2 });
    expect(links.map(({ email }) => email)).toEqual(emails);
    const tokens = links.map(({ path }) => path.replace("/invitation#", ""));
    const { rows } = await clinic.owner.query<{ token_hash: Buffer }>(
      "SELECT token_hash FROM invitation WHERE email = ANY ($1)",
      [emails],
    );
    expect(rows.map(({ token_hash }) => token_hash.toString("hex")).sort()).toEqual(
      tokens.map((token) => secretHash(token).toString("hex")).sort(),
    );
    const entries = await clinic.entries("person.invited");
    expect(entries.slice(-2)).toMatchObject([{ part: "roles:nurse" }, { part: "roles:nurse" }]);
    expect(JSON.stringify(entries)).not.toContain("alder.example");
    expect(JSON.stringify(entries)).not.toContain(tokens[0]);
  });

  test("invites nobody when another number is ready than was confirmed", async () => {
    const text = `Ada Person\t${newEmail()}\tNurse`;
    const input = { text, expected: 2 };
    await expect(invitePeople(admin.caller, input)).rejects.toMatchObject({
      code: "people.preview_changed",
      details: { ready: 1 },
    });
    const email = text.split("\t")[1] ?? "";
    expect(JSON.stringify(await listInvitations(admin.caller))).not.toContain(email);
  });

  test("does not invite a person twice or one who is here", async () => {
    const { email } = await inviteOne();
    const [own] = (await listPeople(admin.caller)).filter(({ isSelf }) => isSelf);
    const text = `A B\t${email}\tNurse\nC D\t${own?.email ?? ""}\tNurse`;
    const { rows } = await previewPeopleTable(admin.caller, { text });
    expect(rows.flatMap(({ problems }) => problems.map(({ code }) => code))).toEqual([
      "already_invited",
      "already_here",
    ]);
  });

  test("of more than 500 rows is refused", async () => {
    const text = Array.from({ length: 501 }, (_, n) => `A B\ta${n}@x.example\tNurse`).join("\n");
    await expect(previewPeopleTable(admin.caller, { text })).rejects.toMatchObject({
      code: "people.too_many_rows",
    });
  });
});

describe("a link", () => {
  test("shows whom it invites, makes the account, and the person signs in", async () => {
    const team = `Team ${randomUUID().slice(0, 8)}`;
    await createTeam(admin.caller, { name: team });
    const { token, email } = await inviteOne(`Nurse\t${team}`);
    expect(await readInvitation(clinic.runtime, ORIGIN, { token })).toMatchObject({
      email,
      organizationName: "Test clinic",
    });
    expect(await accept(token)).toEqual({ email });
    const signedIn = await signInWithPassword(clinic.runtime, ORIGIN, {
      email,
      password: PASSWORD,
    });
    expect(signedIn.ok).toBe(true);
    const person = (await listPeople(admin.caller)).find((one) => one.email === email);
    expect(person).toMatchObject({ roles: ["nurse"], teams: [{ name: team }] });
    expect((await clinic.entries("person.joined")).at(-1)).toMatchObject({
      actorId: person?.membershipId,
      targetId: person?.membershipId,
    });
  });

  test("writes the joining into the log of the clinic that invited", async () => {
    const theirAdmin = await second.addMember("administrator");
    const text = `Ada Person\t${newEmail()}\tNurse`;
    const [link] = await invitePeople(theirAdmin.caller, { text, expected: 1 });
    const token = link?.path.split("#")[1] ?? "";
    const before = (await clinic.entries("person.joined")).length;
    await acceptInvitation(second.runtime, ORIGIN, { token, password: PASSWORD });
    expect(await second.entries("person.joined")).toHaveLength(1);
    expect(await clinic.entries("person.joined")).toHaveLength(before);
  });

  test("leaves no session open behind it", async () => {
    const { token, email } = await inviteOne();
    await accept(token);
    const { rows } = await clinic.owner.query<{ open: number }>(
      `SELECT count(*)::int AS open FROM session s JOIN membership m ON m.id = s.membership_id
        JOIN person p ON p.id = m.person_id WHERE p.email = $1 AND s.revoked_at IS NULL`,
      [email],
    );
    expect(rows[0]?.open).toBe(0);
  });

  test("works once, also when two use it at the same moment", async () => {
    const { token } = await inviteOne();
    const results = await Promise.allSettled([accept(token), accept(token)]);
    expect(results.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
    await expect(accept(token)).rejects.toMatchObject({ code: "people.invitation_unknown" });
  });

  test.each<[string, string]>([
    ["run out", "UPDATE invitation SET expires_at = now() - interval '1 second' WHERE id = $1"],
    ["been taken back", "UPDATE invitation SET revoked_at = now() WHERE id = $1"],
  ])("opens nothing once it has %s", async (_what, sql) => {
    const { token, id } = await inviteOne();
    await clinic.owner.query(sql, [id]);
    const unknown = { code: "people.invitation_unknown", status: 404 };
    await expect(readInvitation(clinic.runtime, ORIGIN, { token })).rejects.toMatchObject(unknown);
    await expect(accept(token)).rejects.toMatchObject(unknown);
  });

  test("is taken back by the administrator, once", async () => {
    const { token, id } = await inviteOne();
    await revokeInvitation(admin.caller, { invitationId: id });
    await expect(accept(token)).rejects.toMatchObject({ code: "people.invitation_unknown" });
    await expect(revokeInvitation(admin.caller, { invitationId: id })).rejects.toMatchObject({
      code: "people.invitation_over",
    });
    expect((await clinic.entries("invitation.revoked")).at(-1)).toMatchObject({ object: { id } });
  });

  test("does not outlive the office of the administrator who made it", async () => {
    const leaver = await clinic.addMember("administrator");
    for (const end of [
      () =>
        changeRoles(admin.caller, { membershipId: leaver.membershipId, roles: ["coordinator"] }),
      () => endAccess(admin.caller, { membershipId: leaver.membershipId }),
    ]) {
      const caller = await clinic.signInAgain(leaver);
      const text = `Ada Testperson\t${newEmail()}\tAdministrator`;
      const [link] = await invitePeople(caller, { text, expected: 1 });
      const token = link?.path.split("#")[1] ?? "";
      await end();
      await expect(accept(token)).rejects.toMatchObject({ code: "people.invitation_unknown" });
      await changeRoles(admin.caller, {
        membershipId: leaver.membershipId,
        roles: ["administrator"],
      });
    }
  });

  test("that nobody made is refused, and the try is an entry", async () => {
    const token = "A".repeat(43);
    await expect(readInvitation(clinic.runtime, ORIGIN, { token })).rejects.toMatchObject({
      code: "people.invitation_unknown",
    });
    const refused = (await clinic.entries("session.refused")).at(-1);
    expect(refused).toMatchObject({ code: "people.invitation_unknown", actorKind: "anonymous" });
    expect(JSON.stringify(refused)).not.toContain(token);
  });

  test.each<[string, string]>([
    ["short", "elevenchars"],
    ["far too long", "x".repeat(257)],
  ])("takes no password that is %s", async (_what, password) => {
    const { token } = await inviteOne();
    await expect(accept(token, password)).rejects.toThrow();
    await expect(accept(token)).resolves.toBeDefined();
  });

  test("takes no password that is the e-mail address, in any letters", async () => {
    const { token, email } = await inviteOne();
    await expect(accept(token, email.toUpperCase())).rejects.toMatchObject({
      code: "people.password_is_email",
    });
    await expect(accept(token)).resolves.toBeDefined();
  });

  test("stays usable when somebody else has the address", async () => {
    const { token, email } = await inviteOne();
    const { rows } = await clinic.owner.query<{ id: string }>(
      "INSERT INTO person (id, email, family_name, given_name) VALUES (gen_random_uuid(), $1, 'X', 'Y') RETURNING id",
      [email],
    );
    await expect(accept(token)).rejects.toMatchObject({ code: "people.email_taken" });
    await clinic.owner.query("DELETE FROM person WHERE id = $1", [rows[0]?.id]);
    await expect(accept(token)).resolves.toBeDefined();
  });

  test("is stored as argon2id and never as the password", async () => {
    const { token, email } = await inviteOne();
    await accept(token);
    const { rows } = await clinic.owner.query<{ hash: string }>(
      "SELECT c.hash FROM password_credential c JOIN person p ON p.id = c.person_id WHERE p.email = $1",
      [email],
    );
    expect(rows[0]?.hash).toMatch(/^\$argon2id\$/);
  });
});

test.each(["clinician", "coordinator", "compliance_officer"] as const)(
  "past the verbs a %s invites nobody: the database refuses the row",
  async (role) => {
    const member = await clinic.addMember(role);
    const client = await clinic.app.connect();
    try {
      await client.query("BEGIN");
      await client.query("SELECT set_config('provenote.secret', $1, true)", [member.caller.secret]);
      const insert = client.query(
        `INSERT INTO invitation (id, organization_id, email, family_name, given_name, roles, token_hash, created_by_id, expires_at)
         VALUES (gen_random_uuid(), $1, 'x@alder.example', 'X', 'Y', '{administrator}', $2, $3, now() + interval '1 hour')`,
        [clinic.organizationId, secretHash("x".repeat(43)), member.membershipId],
      );
      await expect(insert).rejects.toMatchObject({ code: "42501" });
      await client.query("ROLLBACK");
    } finally {
      client.release();
    }
  },
);

test("a person of one clinic sees no invitation of another", async () => {
  await inviteOne();
  const theirAdmin = await second.addMember("administrator");
  const theirs = await listInvitations(theirAdmin.caller);
  const ours = await listInvitations(admin.caller);
  const ids = new Set(theirs.map(({ id }) => id));
  expect(ours.some(({ id }) => ids.has(id))).toBe(false);
});
