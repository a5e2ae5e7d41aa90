import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { ROLES, type Role } from "../role.schema";
import type { Caller } from "../runtime";
import { makeTestClinic, type TestClinic, type TestMember } from "../test-clinic";
import { addTeamMember } from "./add-team-member";
import { assignCare } from "./assign-care";
import { createTeam } from "./create-team";
import { decideJoinRequest } from "./join/decide-join-request";
import { endCare } from "./end-care";
import { listCare } from "./list-care";
import { listJoinRequests } from "./join/list-join-requests";
import { listTeams } from "./list-teams";
import { removeTeamMember } from "./remove-team-member";
import { requestToJoin } from "./join/request-to-join";
import { newChart, opensChart } from "./test-charts";

const REASON = "Covering the ward for tonight's shift";

let clinic: TestClinic;
let other: TestClinic;
let coordinator: TestMember;
let doctor: TestMember;
let nurse: TestMember;
let patientId: string;
let teamId: string;

beforeAll(async () => {
  clinic = await makeTestClinic();
  other = await makeTestClinic();
  clinic.clock.now = new Date();
  other.clock.now = new Date();
  coordinator = await clinic.addMember("coordinator");
  doctor = await clinic.addMember("clinician");
});
beforeEach(async () => {
  nurse = await clinic.addMember("nurse");
  patientId = await newChart(clinic, doctor);
  ({ teamId } = await createTeam(coordinator.caller, { name: `Team ${randomUUID()}` }));
});
afterAll(async () => {
  await clinic.close();
  await other.close();
});

const opens = (caller: Caller) => opensChart(caller, patientId);

describe("an assignment", () => {
  test("to a person opens the chart until it is ended, each with an entry", async () => {
    expect(await opens(nurse.caller)).toBe(false);
    const { membershipId } = nurse;
    const { assignmentId } = await assignCare(coordinator.caller, { patientId, membershipId });
    expect(await opens(nurse.caller)).toBe(true);
    await endCare(coordinator.caller, { assignmentId });
    expect(await opens(nurse.caller)).toBe(false);
    expect((await clinic.entries("care_team.assigned")).at(-1)).toMatchObject({
      patientId,
      targetId: membershipId,
      actorId: coordinator.membershipId,
    });
    expect((await clinic.entries("care_team.ended")).at(-1)).toMatchObject({ patientId });
  });

  test("to a team opens the chart to who is on it, and to nobody who has left it", async () => {
    const member = { teamId, membershipId: nurse.membershipId };
    await assignCare(coordinator.caller, { patientId, teamId });
    expect(await opens(nurse.caller)).toBe(false);
    await addTeamMember(coordinator.caller, member);
    expect(await opens(nurse.caller)).toBe(true);
    await removeTeamMember(coordinator.caller, member);
    expect(await opens(nurse.caller)).toBe(false);
    expect((await clinic.entries("team.member_removed")).at(-1)).toMatchObject({
      targetId: nurse.membershipId,
      object: { kind: "team", id: teamId },
    });
  });

  test("is made once and ended once", async () => {
    const { assignmentId } = await assignCare(coordinator.caller, { patientId, teamId });
    await expect(assignCare(coordinator.caller, { patientId, teamId })).rejects.toMatchObject({
      code: "care_team.assigned_already",
    });
    await endCare(coordinator.caller, { assignmentId });
    await expect(endCare(coordinator.caller, { assignmentId })).rejects.toMatchObject({
      code: "care_team.ended_already",
    });
  });

  test("is listed with its patient; a patient whom nobody treats is listed apart", async () => {
    await assignCare(coordinator.caller, { patientId, teamId });
    const [care] = await listCare(coordinator.caller, { patientIds: [patientId] });
    expect(care?.assignments.map(({ kind }) => kind).sort()).toEqual(["person", "team"]);
    for (const { id } of care?.assignments ?? []) {
      await endCare(coordinator.caller, { assignmentId: id });
    }
    const unassigned = await listCare(coordinator.caller, { only: "unassigned" });
    expect(unassigned.map((one) => one.patientId)).toContain(patientId);
    expect(await opens(doctor.caller)).toBe(false);
  });

  test("to oneself, to an own creation or to who reads no charts is refused with an entry", async () => {
    const both = await clinic.addMember("coordinator", "nurse");
    const made = await clinic.addMember("nurse");
    await clinic.owner.query("UPDATE membership SET created_by_id = $1 WHERE id = $2", [
      both.membershipId,
      made.membershipId,
    ]);
    const tries: [TestMember, string][] = [
      [both, "care_team.own_account"],
      [made, "care_team.own_creation"],
      [coordinator, "care_team.reads_no_charts"],
    ];
    for (const [{ membershipId }, code] of tries) {
      const tried = assignCare(both.caller, { patientId, membershipId });
      await expect(tried).rejects.toMatchObject({ code });
      const entries = await clinic.entries("care_team.assigned");
      expect(entries.at(-1)).toMatchObject({ outcome: "refused", code });
    }
    expect(await opens(both.caller)).toBe(false);
  });

  test("past the verbs is refused by the database: nobody adds himself", async () => {
    const both = await clinic.addMember("coordinator", "nurse");
    const client = await clinic.app.connect();
    const statements: [string, string[]][] = [
      [
        "INSERT INTO care_assignment (id, organization_id, patient_id, membership_id, assigned_by_id, basis) VALUES (gen_random_uuid(), $1, $2, $3, $3, 'assigned')",
        [clinic.organizationId, patientId, both.membershipId],
      ],
      [
        "INSERT INTO team_member (organization_id, team_id, membership_id) VALUES ($1, $2, $3)",
        [clinic.organizationId, teamId, both.membershipId],
      ],
    ];
    try {
      for (const [sql, values] of statements) {
        await client.query("BEGIN");
        await client.query("SELECT set_config('provenote.secret', $1, true)", [both.caller.secret]);
        await expect(client.query(sql, values)).rejects.toMatchObject({ code: "42501" });
        await client.query("ROLLBACK");
      }
    } finally {
      client.release();
    }
  });
});

describe("a coordinator", () => {
  test("finds identities and opens no chart", async () => {
    const { rows: seen } = await clinic.app.query<{ n: number }>(
      "SELECT set_config('provenote.secret', $1, false), (SELECT count(*)::int FROM patient WHERE id = $2) AS n",
      [coordinator.caller.secret, patientId],
    );
    expect(seen[0]?.n).toBe(1);
    expect(await opens(coordinator.caller)).toBe(false);
    for (const table of ["patient_fact", "encounter", "source_document", "note", "note_version"]) {
      const { rows } = await clinic.app.query<{ n: number }>(
        `SELECT set_config('provenote.secret', $1, false), (SELECT count(*)::int FROM ${table}) AS n`,
        [coordinator.caller.secret],
      );
      expect(rows[0]?.n).toBe(0);
    }
  });

  test.each(ROLES.filter((role) => role !== "coordinator"))(
    "decides alone: a %s assigns nobody",
    async (role: Role) => {
      const member = await clinic.addMember(role);
      const { membershipId } = nurse;
      const tries = [
        () => assignCare(member.caller, { patientId, membershipId }),
        () => listCare(member.caller, { only: "unassigned" }),
        () => listJoinRequests(member.caller),
        () => decideJoinRequest(member.caller, { requestId: randomUUID(), outcome: "accepted" }),
        () => endCare(member.caller, { assignmentId: randomUUID() }),
      ];
      for (const tried of tries) {
        await expect(tried()).rejects.toMatchObject({ code: "access.refused" });
      }
    },
  );
});

describe("a team", () => {
  test("has one name in a clinic, and the same name may be another clinic's", async () => {
    const name = `Alder ${randomUUID()}`;
    await createTeam(coordinator.caller, { name });
    await expect(createTeam(coordinator.caller, { name })).rejects.toMatchObject({
      code: "care_team.name_taken",
    });
    const theirs = await other.addMember("coordinator");
    await expect(createTeam(theirs.caller, { name })).resolves.toBeDefined();
  });

  test("takes clinicians and nurses only, and nobody takes himself in", async () => {
    const both = await clinic.addMember("coordinator", "nurse");
    const officer = await clinic.addMember("compliance_officer");
    const tries: [string, string][] = [
      [both.membershipId, "care_team.own_account"],
      [officer.membershipId, "care_team.reads_no_charts"],
      [randomUUID(), "care_team.no_such_person"],
    ];
    for (const [membershipId, code] of tries) {
      await expect(addTeamMember(both.caller, { teamId, membershipId })).rejects.toMatchObject({
        code,
      });
    }
    const nowhere = { teamId: randomUUID(), membershipId: nurse.membershipId };
    await expect(addTeamMember(both.caller, nowhere)).rejects.toMatchObject({
      code: "care_team.no_such_team",
    });
  });

  test("counts its patients for a coordinator and for nobody else", async () => {
    await assignCare(coordinator.caller, { patientId, teamId });
    const admin = await clinic.addMember("administrator");
    const seen = async (caller: Caller) =>
      (await listTeams(caller)).find(({ id }) => id === teamId)?.patients;
    expect(await seen(coordinator.caller)).toBe(1);
    expect(await seen(admin.caller)).toBeNull();
  });

  test.each(["clinician", "nurse", "compliance_officer"] as const)(
    "is not managed by a %s",
    async (role) => {
      const member = await clinic.addMember(role);
      const target = { teamId, membershipId: nurse.membershipId };
      for (const tried of [
        () => createTeam(member.caller, { name: "Mine" }),
        () => addTeamMember(member.caller, target),
        () => removeTeamMember(member.caller, target),
      ]) {
        await expect(tried()).rejects.toMatchObject({ code: "access.refused" });
      }
    },
  );
});

describe("two clinics", () => {
  test("never meet: no patient, person or team of one is the other's to assign", async () => {
    const theirs = await other.addMember("coordinator");
    const theirNurse = await other.addMember("nurse");
    const { teamId: theirTeam } = await createTeam(theirs.caller, { name: "Birch" });
    const { membershipId } = theirNurse;
    const tries: [() => Promise<unknown>, string][] = [
      [() => assignCare(theirs.caller, { patientId, membershipId }), "care_team.no_such_patient"],
      [
        () => assignCare(coordinator.caller, { patientId, membershipId }),
        "care_team.no_such_person",
      ],
      [
        () => assignCare(coordinator.caller, { patientId, teamId: theirTeam }),
        "care_team.no_such_team",
      ],
      [
        () => addTeamMember(coordinator.caller, { teamId, membershipId }),
        "care_team.no_such_person",
      ],
      [() => requestToJoin(theirNurse.caller, { patientId, reason: REASON }), "access.refused"],
    ];
    for (const [tried, code] of tries) {
      await expect(tried()).rejects.toMatchObject({ code });
    }
    expect(await listCare(theirs.caller, { patientIds: [patientId] })).toEqual([]);
    expect((await listTeams(theirs.caller)).map(({ name }) => name)).toEqual(
      expect.not.arrayContaining([expect.stringMatching(/^Team /)]),
    );
    expect(await opens(theirNurse.caller)).toBe(false);
  });
});
