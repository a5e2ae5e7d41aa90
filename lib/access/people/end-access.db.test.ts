import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { newChart, opensChart } from "../care-team/test-charts";
import { readSession } from "../sign-in/read-session";
import { makeTestClinic, type TestClinic, type TestMember } from "../test-clinic";
import { changeRoles } from "./change-roles";
import { endAccess } from "./end-access";
import { restoreAccess } from "./restore-access";

let clinic: TestClinic;
let admin: TestMember;
let doctor: TestMember;
let patientId: string;

beforeAll(async () => {
  clinic = await makeTestClinic();
  clinic.clock.now = new Date();
  admin = await clinic.addMember("administrator");
});
beforeEach(async () => {
  doctor = await clinic.addMember("clinician");
  patientId = await newChart(clinic, doctor);
});
afterAll(() => clinic.close());

describe("the end of a person's access", () => {
  test("ends the jobs that run for the person, too", async () => {
    const worker = await clinic.grantFor(doctor, patientId, randomUUID());
    expect(await seesSubject(worker.secret)).toBe(true);
    await endAccess(admin.caller, { membershipId: doctor.membershipId });
    expect(await seesSubject(worker.secret)).toBe(false);
  });

  test("leaves the chart to nobody new: restored, the person treats the same patients", async () => {
    await endAccess(admin.caller, { membershipId: doctor.membershipId });
    await restoreAccess(admin.caller, { membershipId: doctor.membershipId });
    const again = await clinic.signInAgain(doctor);
    expect(await opensChart(again, patientId)).toBe(true);
    expect(await opensChart(admin.caller, patientId)).toBe(false);
  });

  test("by two administrators at once is one end and leaves no session", async () => {
    const second = await clinic.addMember("administrator");
    const input = { membershipId: doctor.membershipId };
    await Promise.all([endAccess(admin.caller, input), endAccess(second.caller, input)]);
    await expect(readSession(doctor.caller)).rejects.toMatchObject({ code: "access.no_session" });
  });

  test("gives up a leaving date when the person comes back", async () => {
    const { membershipId } = doctor;
    await clinic.owner.query("UPDATE membership SET left_on = current_date WHERE id = $1", [
      membershipId,
    ]);
    await endAccess(admin.caller, { membershipId });
    await restoreAccess(admin.caller, { membershipId });
    const { rows } = await clinic.owner.query<{ left_on: Date | null }>(
      "SELECT left_on FROM membership WHERE id = $1",
      [membershipId],
    );
    expect(rows[0]?.left_on).toBeNull();
  });
});

describe("a role that reads no charts", () => {
  test.each(["coordinator", "administrator", "compliance_officer"] as const)(
    "takes the charts away from a clinician who becomes %s",
    async (role) => {
      await changeRoles(admin.caller, { membershipId: doctor.membershipId, roles: [role] });
      const again = await clinic.signInAgain(doctor);
      expect(await opensChart(again, patientId)).toBe(false);
      const worker = await clinic.grantFor(doctor, patientId, randomUUID());
      expect(await seesSubject(worker.secret)).toBe(false);
    },
  );
});

/** Whether the database shows the patient's id to whoever presents this secret. */
async function seesSubject(secret: string): Promise<boolean> {
  const client = await clinic.app.connect();
  try {
    await client.query("BEGIN");
    await client.query("SELECT set_config('provenote.secret', $1, true)", [secret]);
    const { rows } = await client.query<{ sees: boolean }>(
      "SELECT $1::uuid IN (SELECT actor_subjects()) AS sees",
      [patientId],
    );
    await client.query("ROLLBACK");
    return rows[0]?.sees ?? false;
  } finally {
    client.release();
  }
}
