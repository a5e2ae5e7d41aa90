import { randomUUID } from "node:crypto";
import { afterAll, beforeEach, afterEach, describe, expect, test } from "vitest";
import { acceptInvitation } from "../people/invitations/accept-invitation";
import { ROLES } from "../role.schema";
import { readSession } from "../sign-in/read-session";
import { signInWithPassword } from "../sign-in/sign-in-with-password";
import { makeTestClinic, type TestClinic, type TestMember } from "../test-clinic";
import { confirmSetupStep } from "./confirm-setup-step";
import { makeLive } from "./make-live";
import { setupStatus } from "./setup-status";

const ORIGIN = { address: "10.0.0.9", workstation: "Test", requestId: "" };
const removed = () => Promise.resolve(true);
const opened: TestClinic[] = [];

let clinic: TestClinic;
let admin: TestMember;

beforeEach(async () => {
  clinic = await makeTestClinic({ kind: "demo" });
  clinic.clock.now = new Date();
  opened.push(clinic);
  admin = await clinic.addMember("administrator");
});
afterEach(async () => {
  // The live clinic of a test would take the log entries of the next one's strangers.
  await clinic.owner.query("UPDATE organization SET disabled_at = now() WHERE disabled_at IS NULL");
});
afterAll(() => Promise.all(opened.map((one) => one.close())));

const form = () => ({
  clinicName: "Alder Street Clinic",
  familyName: "Rautavaara",
  givenName: "Jonna",
  email: `${randomUUID()}@alder.example`,
});

describe("the set-up", () => {
  test("counts what is done from the rows", async () => {
    expect(await setupStatus(admin.caller)).toMatchObject({ kind: "demo", done: 0, people: 1 });
    await confirmSetupStep(admin.caller, { step: "roles" });
    await confirmSetupStep(admin.caller, { step: "deidentification" });
    expect(await setupStatus(admin.caller)).toMatchObject({ done: 2 });
    expect(await clinic.entries("organization.setup_step")).toMatchObject([
      { part: "step:roles" },
      { part: "step:deidentification" },
    ]);
  });

  test.each(ROLES.filter((role) => role !== "administrator"))("is not for a %s", async (role) => {
    const { caller } = await clinic.addMember(role);
    const tries = [
      () => setupStatus(caller),
      () => confirmSetupStep(caller, { step: "roles" }),
      () => makeLive(caller, form(), removed),
    ];
    for (const tried of tries) {
      await expect(tried()).rejects.toMatchObject({ code: "access.refused" });
    }
    await expect(readSession(admin.caller)).resolves.toBeDefined();
  });
});

describe("the live clinic", () => {
  test("is made with one invited administrator, and the demo is over at once", async () => {
    const doctor = await clinic.addMember("clinician");
    await confirmSetupStep(admin.caller, { step: "roles" });
    const input = form();
    const made = await makeLive(admin.caller, input, removed);
    expect(made).toMatchObject({ clinicName: input.clinicName, demoPasswordsRemoved: true });
    for (const { caller } of [admin, doctor]) {
      await expect(readSession(caller)).rejects.toMatchObject({ code: "access.no_session" });
      const again = await clinic.signInAgain({ ...doctor, caller });
      await expect(readSession(again)).rejects.toMatchObject({ code: "access.no_session" });
    }
    const token = made.path.split("#")[1] ?? "";
    const password = "correct horse battery";
    await acceptInvitation(clinic.runtime, ORIGIN, { token, password });
    const signedIn = await signInWithPassword(clinic.runtime, ORIGIN, {
      email: input.email,
      password,
    });
    if (!signedIn.ok) {
      throw new Error("The first administrator could not sign in.");
    }
    const first = { runtime: clinic.runtime, secret: signedIn.secret, origin: ORIGIN };
    expect(await setupStatus(first)).toMatchObject({
      organizationName: input.clinicName,
      kind: "live",
      done: 2,
      people: 1,
      teams: 0,
    });
    expect((await clinic.entries("organization.made_live")).at(-1)).toMatchObject({
      actorId: admin.membershipId,
    });
  });

  test("begins its own log with the invitation", async () => {
    await makeLive(admin.caller, form(), removed);
    const { rows } = await clinic.owner.query<{ id: string }>(
      "SELECT id FROM organization WHERE kind = 'live' AND disabled_at IS NULL",
    );
    expect(rows).toHaveLength(1);
    const demo = await clinic.entries("person.invited");
    expect(demo).toEqual([]);
  });

  test("says when the demo's password file could not be removed, and is live all the same", async () => {
    const made = await makeLive(admin.caller, form(), () => Promise.resolve(false));
    expect(made.demoPasswordsRemoved).toBe(false);
    await expect(readSession(admin.caller)).rejects.toMatchObject({ code: "access.no_session" });
  });

  test("is not made with the address of a demo account, and nothing changes", async () => {
    const { email } = await readSession(admin.caller);
    let asked = false;
    const removing = () => {
      asked = true;
      return Promise.resolve(true);
    };
    await expect(makeLive(admin.caller, { ...form(), email }, removing)).rejects.toMatchObject({
      code: "setup.email_taken",
    });
    expect(asked).toBe(false);
    await expect(readSession(admin.caller)).resolves.toBeDefined();
    expect(await clinic.entries("organization.made_live")).toEqual([]);
  });

  test("is not made out of a live clinic", async () => {
    const live = await makeTestClinic({ kind: "live" });
    opened.push(live);
    const { caller } = await live.addMember("administrator");
    await expect(makeLive(caller, form(), removed)).rejects.toMatchObject({
      code: "setup.live_already",
    });
  });

  test.each([
    ["no name", { clinicName: " " }],
    ["no address", { email: "nobody" }],
    ["no family name", { familyName: "" }],
  ])("is not made with %s", async (_what, change) => {
    await expect(makeLive(admin.caller, { ...form(), ...change }, removed)).rejects.toThrow();
  });
});
