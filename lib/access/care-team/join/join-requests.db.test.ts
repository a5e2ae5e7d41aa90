import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import type { Caller } from "../../runtime";
import { makeTestClinic, type TestClinic, type TestMember } from "../../test-clinic";
import { decideJoinRequest } from "./decide-join-request";
import { listJoinRequests } from "./list-join-requests";
import { requestToJoin } from "./request-to-join";
import { newChart, opensChart } from "../test-charts";

const REASON = "Covering the ward for tonight's shift";

let clinic: TestClinic;
let coordinator: TestMember;
let doctor: TestMember;
let nurse: TestMember;
let patientId: string;

beforeAll(async () => {
  clinic = await makeTestClinic();
  clinic.clock.now = new Date();
  coordinator = await clinic.addMember("coordinator");
  doctor = await clinic.addMember("clinician");
});
beforeEach(async () => {
  nurse = await clinic.addMember("nurse");
  patientId = await newChart(clinic, doctor);
});
afterAll(() => clinic.close());

const opens = (caller: Caller) => opensChart(caller, patientId);

describe("a request to join", () => {
  test("is sealed, waits for a coordinator, and opens the chart once accepted", async () => {
    const { requestId } = await requestToJoin(nurse.caller, { patientId, reason: REASON });
    expect(await opens(nurse.caller)).toBe(false);
    const { rows } = await clinic.owner.query<{ reason: Buffer }>(
      "SELECT reason FROM join_request WHERE id = $1",
      [requestId],
    );
    expect(rows[0]?.reason.includes(Buffer.from("ward"))).toBe(false);
    const waiting = await listJoinRequests(coordinator.caller);
    expect(waiting.find(({ id }) => id === requestId)).toMatchObject({ patientId, reason: REASON });
    await decideJoinRequest(coordinator.caller, { requestId, outcome: "accepted" });
    expect(await opens(nurse.caller)).toBe(true);
    expect((await clinic.entries("care_team.join_decided")).at(-1)).toMatchObject({
      code: "accepted",
      targetId: nurse.membershipId,
    });
    expect(JSON.stringify(await clinic.entries())).not.toContain("tonight");
  });

  test("that is declined opens nothing and can be made again", async () => {
    const { requestId } = await requestToJoin(nurse.caller, { patientId, reason: REASON });
    await decideJoinRequest(coordinator.caller, { requestId, outcome: "declined" });
    expect(await opens(nurse.caller)).toBe(false);
    const again = { requestId, outcome: "accepted" } as const;
    await expect(decideJoinRequest(coordinator.caller, again)).rejects.toMatchObject({
      code: "care_team.decided_already",
    });
    await expect(requestToJoin(nurse.caller, { patientId, reason: REASON })).resolves.toBeDefined();
  });

  test("that two coordinators decide at once is decided once", async () => {
    const second = await clinic.addMember("coordinator");
    const { requestId } = await requestToJoin(nurse.caller, { patientId, reason: REASON });
    const results = await Promise.allSettled([
      decideJoinRequest(coordinator.caller, { requestId, outcome: "accepted" }),
      decideJoinRequest(second.caller, { requestId, outcome: "declined" }),
    ]);
    expect(results.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
    const { rows } = await clinic.owner.query<{ outcome: string }>(
      "SELECT outcome FROM join_request WHERE id = $1",
      [requestId],
    );
    expect(await opens(nurse.caller)).toBe(rows[0]?.outcome === "accepted");
  });

  test("of one's own is decided by another: a coordinator who also treats is refused", async () => {
    const both = await clinic.addMember("coordinator", "nurse");
    const { requestId } = await requestToJoin(both.caller, { patientId, reason: REASON });
    expect((await listJoinRequests(both.caller)).map(({ id }) => id)).not.toContain(requestId);
    const own = decideJoinRequest(both.caller, { requestId, outcome: "accepted" });
    await expect(own).rejects.toMatchObject({ code: "care_team.own_account" });
    expect(await opens(both.caller)).toBe(false);
  });

  test("is made once while it waits, and not by who treats the patient", async () => {
    await requestToJoin(nurse.caller, { patientId, reason: REASON });
    const again = requestToJoin(nurse.caller, { patientId, reason: REASON });
    await expect(again).rejects.toMatchObject({ code: "care_team.asked_already" });
    const own = requestToJoin(doctor.caller, { patientId, reason: REASON });
    await expect(own).rejects.toMatchObject({ code: "care_team.assigned_already" });
  });

  test("of somebody whose access ended meanwhile is refused and stays open for nobody", async () => {
    const { requestId } = await requestToJoin(nurse.caller, { patientId, reason: REASON });
    await clinic.owner.query("UPDATE membership SET disabled_at = now() WHERE id = $1", [
      nurse.membershipId,
    ]);
    const accepted = { requestId, outcome: "accepted" } as const;
    await expect(decideJoinRequest(coordinator.caller, accepted)).rejects.toMatchObject({
      code: "care_team.no_such_person",
    });
    const waiting = await listJoinRequests(coordinator.caller);
    expect(waiting.map(({ id }) => id)).not.toContain(requestId);
  });

  test.each(["coordinator", "administrator", "compliance_officer"] as const)(
    "is not for a %s",
    async (role) => {
      const member = await clinic.addMember(role);
      const asked = requestToJoin(member.caller, { patientId, reason: REASON });
      await expect(asked).rejects.toMatchObject({ code: "access.refused" });
    },
  );

  test("for an id that no chart has reads like every refusal and is an entry", async () => {
    const nobody = randomUUID();
    const asked = requestToJoin(nurse.caller, { patientId: nobody, reason: REASON });
    await expect(asked).rejects.toMatchObject({ code: "access.refused", status: 403 });
    expect((await clinic.entries("access.refused")).at(-1)).toMatchObject({ patientId: nobody });
  });
});
