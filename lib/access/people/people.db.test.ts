import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { ROLES, type Role } from "../role.schema";
import type { Caller } from "../runtime";
import { readSession } from "../sign-in/read-session";
import { makeTestClinic, type TestClinic, type TestMember } from "../test-clinic";
import { changeRoles } from "./change-roles";
import { endAccess } from "./end-access";
import { endSessionOf } from "./end-session-of";
import { listInvitations } from "./invitations/list-invitations";
import { previewPeopleTable } from "./invitations/preview-people-table";
import { listPeople } from "./list-people";
import { listSessions } from "./list-sessions";
import { restoreAccess } from "./restore-access";

let clinic: TestClinic;
let other: TestClinic;
let admin: TestMember;
let foreigner: TestMember;
let nurse: TestMember;
const byRole = new Map<Role, TestMember>();

beforeAll(async () => {
  clinic = await makeTestClinic({ kind: "live" });
  other = await makeTestClinic({ kind: "live" });
  admin = await clinic.addMember("administrator");
  foreigner = await other.addMember("clinician");
  for (const role of ROLES) {
    byRole.set(role, await clinic.addMember(role));
  }
});
beforeEach(async () => {
  nurse = await clinic.addMember("nurse");
});
afterAll(async () => {
  await clinic.close();
  await other.close();
});

function as(role: Role): Caller {
  const member = byRole.get(role);
  if (member === undefined) {
    throw new Error("The clinic has one member of each role.");
  }
  return member.caller;
}

async function rolesOf(membershipId: string): Promise<string[]> {
  const { rows } = await clinic.owner.query<{ roles: string[] }>(
    "SELECT roles FROM membership WHERE id = $1",
    [membershipId],
  );
  return rows[0]?.roles ?? [];
}

type Act = (caller: Caller) => Promise<unknown>;

describe("the policy over people", () => {
  const MANAGING: [string, Act][] = [
    [
      "roles",
      (caller) => changeRoles(caller, { membershipId: nurse.membershipId, roles: ["clinician"] }),
    ],
    ["the end of access", (caller) => endAccess(caller, { membershipId: nurse.membershipId })],
    ["its return", (caller) => restoreAccess(caller, { membershipId: nurse.membershipId })],
    ["sessions", (caller) => listSessions(caller)],
    ["one session", (caller) => endSessionOf(caller, { sessionId: nurse.sessionId })],
    ["invitations", (caller) => listInvitations(caller)],
    ["a pasted table", (caller) => previewPeopleTable(caller, { text: "" })],
  ];
  const OTHERS = ROLES.filter((role) => role !== "administrator");

  test.each(MANAGING.flatMap(([what, act]) => OTHERS.map((role) => [role, what, act] as const)))(
    "a %s does not decide about %s, and the try is an entry",
    async (role, _what, act) => {
      const before = (await clinic.entries("access.refused")).length;
      await expect(act(as(role))).rejects.toMatchObject({ code: "access.refused", status: 403 });
      expect(await clinic.entries("access.refused")).toHaveLength(before + 1);
      expect(await rolesOf(nurse.membershipId)).toEqual(["nurse"]);
      await expect(readSession(nurse.caller)).resolves.toMatchObject({ roles: ["nurse"] });
    },
  );

  test.each<[Role, boolean]>([
    ["administrator", true],
    ["coordinator", true],
    ["compliance_officer", true],
    ["clinician", false],
    ["nurse", false],
  ])("a %s sees the people: %s", async (role, sees) => {
    const listed = listPeople(as(role));
    if (sees) {
      await expect(listed).resolves.not.toHaveLength(0);
    } else {
      await expect(listed).rejects.toMatchObject({ code: "access.refused" });
    }
  });

  test("shows sign-ins to administrators only", async () => {
    const seen = async (caller: Caller) =>
      (await listPeople(caller)).find(({ membershipId }) => membershipId === nurse.membershipId);
    expect(await seen(admin.caller)).toMatchObject({ factors: ["password"], liveSessions: 1 });
    expect(await seen(as("coordinator"))).toMatchObject({ factors: [], lastSeenAt: null });
  });
});

describe("roles", () => {
  test("are changed with an entry and end the person's sessions at once", async () => {
    const second = await clinic.signInAgain(nurse);
    const input = { membershipId: nurse.membershipId, roles: ["coordinator", "nurse"] as Role[] };
    expect(await changeRoles(admin.caller, input)).toEqual({
      roles: ["nurse", "coordinator"],
      sessionsEnded: 2,
    });
    expect(await rolesOf(nurse.membershipId)).toEqual(["nurse", "coordinator"]);
    for (const caller of [nurse.caller, second]) {
      await expect(readSession(caller)).rejects.toMatchObject({ code: "access.no_session" });
    }
    const entries = await clinic.entries("membership.roles_changed");
    expect(entries.at(-1)).toMatchObject({
      actorId: admin.membershipId,
      targetId: nurse.membershipId,
      part: "roles:nurse.coordinator",
      outcome: "success",
    });
  });

  test("that stay the same end nothing and write nothing", async () => {
    const before = (await clinic.entries()).length;
    await changeRoles(admin.caller, { membershipId: nurse.membershipId, roles: ["nurse"] });
    expect(await clinic.entries()).toHaveLength(before);
    await expect(readSession(nurse.caller)).resolves.toBeDefined();
  });

  test("of one's own account are refused, and the try is an entry", async () => {
    const own = {
      membershipId: admin.membershipId,
      roles: ["administrator", "coordinator"] as Role[],
    };
    await expect(changeRoles(admin.caller, own)).rejects.toMatchObject({
      code: "people.own_account",
      message: "You cannot change your own roles.",
    });
    expect(await rolesOf(admin.membershipId)).toEqual(["administrator"]);
    expect((await clinic.entries("access.refused")).at(-1)).toMatchObject({
      targetId: admin.membershipId,
      code: "people.own_account",
    });
  });

  test("of one's own account stay even for a statement past the verbs", async () => {
    const client = await clinic.app.connect();
    try {
      await client.query("BEGIN");
      await client.query("SELECT set_config('provenote.secret', $1, true)", [admin.caller.secret]);
      const { rowCount } = await client.query(
        "UPDATE membership SET roles = '{administrator,coordinator}' WHERE id = $1",
        [admin.membershipId],
      );
      expect(rowCount).toBe(0);
      await client.query("ROLLBACK");
    } finally {
      client.release();
    }
  });

  test.each<[Role[]]>([
    [["administrator", "clinician"]],
    [["administrator", "nurse"]],
    [["compliance_officer", "nurse"]],
  ])("%j clash and are refused, and the try is an entry", async (roles) => {
    const input = { membershipId: nurse.membershipId, roles };
    await expect(changeRoles(admin.caller, input)).rejects.toMatchObject({
      code: "people.role_clash",
      status: 409,
    });
    expect(await rolesOf(nurse.membershipId)).toEqual(["nurse"]);
    expect((await clinic.entries("membership.roles_changed")).at(-1)).toMatchObject({
      outcome: "refused",
      code: "people.role_clash",
    });
  });

  test.each([[[]], [["king"]]])("%j are no roles", async (roles) => {
    const input = { membershipId: nurse.membershipId, roles: roles as Role[] };
    await expect(changeRoles(admin.caller, input)).rejects.toThrow();
  });
});

describe("access", () => {
  test("ends with every session at once and comes back without them", async () => {
    const second = await clinic.signInAgain(nurse);
    expect(await endAccess(admin.caller, { membershipId: nurse.membershipId })).toEqual({
      sessionsEnded: 2,
    });
    for (const caller of [nurse.caller, second]) {
      await expect(readSession(caller)).rejects.toMatchObject({ code: "access.no_session" });
    }
    await restoreAccess(admin.caller, { membershipId: nurse.membershipId });
    await expect(readSession(nurse.caller)).rejects.toMatchObject({ code: "access.no_session" });
    await expect(readSession(await clinic.signInAgain(nurse))).resolves.toBeDefined();
    expect((await clinic.entries("person.access_restored")).at(-1)).toMatchObject({
      targetId: nurse.membershipId,
    });
  });

  test("ends once: a second time changes nothing and writes nothing", async () => {
    await endAccess(admin.caller, { membershipId: nurse.membershipId });
    const before = (await clinic.entries()).length;
    await endAccess(admin.caller, { membershipId: nurse.membershipId });
    expect(await clinic.entries()).toHaveLength(before);
  });

  test.each<[string, Act]>([
    ["ended", (caller) => endAccess(caller, { membershipId: admin.membershipId })],
    ["restored", (caller) => restoreAccess(caller, { membershipId: admin.membershipId })],
  ])("of one's own is not %s", async (_what, act) => {
    await expect(act(admin.caller)).rejects.toMatchObject({ code: "people.own_account" });
    await expect(readSession(admin.caller)).resolves.toBeDefined();
  });
});

describe("sessions", () => {
  test("are listed while they are open and end one by one", async () => {
    const second = await clinic.signInAgain(nurse);
    const ofNurse = { membershipId: nurse.membershipId };
    expect(await listSessions(admin.caller, ofNurse)).toHaveLength(2);
    await endSessionOf(admin.caller, { sessionId: nurse.sessionId });
    expect(await listSessions(admin.caller, ofNurse)).toHaveLength(1);
    await expect(readSession(nurse.caller)).rejects.toMatchObject({ code: "access.no_session" });
    await expect(readSession(second)).resolves.toBeDefined();
    expect((await clinic.entries("session.revoked")).at(-1)).toMatchObject({
      targetId: nurse.membershipId,
      object: { kind: "session", id: nurse.sessionId },
    });
  });

  test("end once", async () => {
    await endSessionOf(admin.caller, { sessionId: nurse.sessionId });
    await expect(endSessionOf(admin.caller, { sessionId: nurse.sessionId })).rejects.toMatchObject({
      code: "people.session_over",
    });
  });

  test("that have run out are not listed", async () => {
    await clinic.owner.query("UPDATE session SET idle_ends_at = now() WHERE id = $1", [
      nurse.sessionId,
    ]);
    expect(await listSessions(admin.caller, { membershipId: nurse.membershipId })).toEqual([]);
  });
});

describe("another clinic's person", () => {
  test.each<[string, Act]>([
    [
      "roles",
      (caller) => changeRoles(caller, { membershipId: foreigner.membershipId, roles: ["nurse"] }),
    ],
    ["access", (caller) => endAccess(caller, { membershipId: foreigner.membershipId })],
  ])("keeps the %s: the answer is the one for nobody", async (_what, act) => {
    await expect(act(admin.caller)).rejects.toMatchObject({ code: "access.refused" });
    await expect(readSession(foreigner.caller)).resolves.toMatchObject({ roles: ["clinician"] });
  });

  test("keeps the session, and is in no list", async () => {
    const input = { sessionId: foreigner.sessionId };
    await expect(endSessionOf(admin.caller, input)).rejects.toMatchObject({
      code: "people.session_over",
    });
    const listed = await listPeople(admin.caller);
    expect(listed.map(({ membershipId }) => membershipId)).not.toContain(foreigner.membershipId);
    const sessions = await listSessions(admin.caller);
    expect(sessions.map(({ sessionId }) => sessionId)).not.toContain(foreigner.sessionId);
  });
});
