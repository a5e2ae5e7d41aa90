import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { ROLES } from "@/lib/access/role.schema";
import type { Caller } from "@/lib/access/runtime";
import { makeTestClinic, type TestClinic, type TestMember } from "@/lib/access/test-clinic";
import { createPatient } from "@/lib/patients/identity/create-patient";
import { findPatients } from "@/lib/patients/identity/find-patients";
import { viewChart } from "@/lib/patients/view-chart";
import type { AuditQuery } from "./audit-log/audit-query.schema";
import { exportAudit } from "./audit-log/export-audit";
import { readAudit } from "./audit-log/read-audit";
import { readAuditReason } from "./audit-log/read-audit-reason";
import { readDisclosures } from "./read-disclosures";
import { resolveIdentity } from "./resolve-identity";

const REASON = "Patient asked who opened the chart, request 26-031";
const ALL: AuditQuery = { period: "all" };
const HAROLD = {
  family: "Brennick",
  given: "Harold Test",
  birthDate: "1968-03-11",
  sex: "male",
  mrn: "4471-0962",
} as const;

let clinic: TestClinic;
let other: TestClinic;
let officer: TestMember;
let doctor: TestMember;
let stranger: TestMember;
let patientId: string;
let number: string;

beforeAll(async () => {
  clinic = await makeTestClinic();
  other = await makeTestClinic();
  clinic.clock.now = new Date();
  other.clock.now = new Date();
  officer = await clinic.addMember("compliance_officer");
  doctor = await clinic.addMember("clinician");
  stranger = await clinic.addMember("nurse");
  ({ patientId } = await createPatient(doctor.caller, HAROLD));
  await viewChart(doctor.caller, { patientId });
  await expect(viewChart(stranger.caller, { patientId })).rejects.toThrow();
  const [line] = await findPatients(doctor.caller, { query: "4471-0962" });
  number = line?.number ?? "";
});
afterAll(async () => {
  await clinic.close();
  await other.close();
});

async function collect(caller: Caller, query: AuditQuery, format: "csv" | "ndjson") {
  let text = "";
  for await (const part of exportAudit(caller, query, format)) {
    text += part;
  }
  return text;
}

describe("the log", () => {
  test.each(ROLES.filter((role) => role !== "compliance_officer"))(
    "is closed to a %s, and the try is an entry",
    async (role) => {
      const { caller } = await clinic.addMember(role);
      const before = (await clinic.entries("access.refused")).length;
      const tries = [
        () => readAudit(caller, ALL),
        () => readDisclosures(caller, ALL),
        () => readAuditReason(caller, { entryId: randomUUID() }),
        () => resolveIdentity(caller, { by: "mrn", value: HAROLD.mrn, reason: REASON }),
        () => collect(caller, ALL, "csv"),
      ];
      for (const tried of tries) {
        await expect(tried()).rejects.toMatchObject({ code: "access.refused" });
      }
      expect(await clinic.entries("access.refused")).toHaveLength(before + tries.length);
    },
  );

  test.each(["read_audit('{}', 10)", "summarize_audit('{}', 10)"])(
    "is closed to a statement past the verbs: %s",
    async (call) => {
      const admin = await clinic.addMember("administrator");
      for (const secret of [admin.caller.secret, "", "forged"]) {
        const statement = `WITH actor AS MATERIALIZED (SELECT set_config('provenote.secret', $1, false)) SELECT * FROM actor, LATERAL (SELECT * FROM ${call}) r`;
        await expect(clinic.app.query(statement, [secret])).rejects.toMatchObject({
          code: "42501",
        });
      }
    },
  );

  test("opens no chart to the officer who reads it", async () => {
    const second = await createPatient(doctor.caller, { ...HAROLD, family: "Other", mrn: "T-2" });
    await expect(viewChart(officer.caller, second)).rejects.toMatchObject({
      code: "access.refused",
    });
    for (const table of ["patient", "source_document", "note", "note_version", "blind_index"]) {
      const { rows } = await clinic.app.query<{ n: number }>(
        `SELECT set_config('provenote.secret', $1, false), (SELECT count(*)::int FROM ${table}) AS n`,
        [officer.caller.secret],
      );
      expect(rows[0]?.n).toBe(0);
    }
  });

  test("of one clinic is never shown to another's officer", async () => {
    const theirs = await other.addMember("compliance_officer");
    await readAudit(theirs.caller, ALL);
    const page = await readAudit(theirs.caller, ALL);
    const ours = new Set((await readAudit(officer.caller, ALL)).rows.map(({ id }) => id));
    expect(page.rows.length).toBeGreaterThan(0);
    expect(page.rows.some(({ id }) => ours.has(id))).toBe(false);
    expect(await readAudit(theirs.caller, { ...ALL, patient: number })).toMatchObject({
      rows: [],
      isPatientKnown: false,
    });
    const found = resolveIdentity(theirs.caller, { by: "number", value: number, reason: REASON });
    expect(await found).toEqual([]);
  });
});

describe("the three questions", () => {
  test("who opened this chart: the doctor who did and the nurse who was refused", async () => {
    const page = await readAudit(officer.caller, { ...ALL, question: "chart", patient: number });
    const lines = page.rows.map(({ action, outcomeLabel }) => `${action}: ${outcomeLabel}`);
    expect(lines).toEqual(["Open chart: Refused", "Viewed chart: Done"]);
    expect(page.counts).toEqual({ entries: 2, people: 2, refused: 1, isCapped: false });
    expect(page.rows.every(({ patientNumber }) => patientNumber === number)).toBe(true);
    expect(JSON.stringify(page)).not.toContain(HAROLD.family);
  });

  test("what did this person open", async () => {
    const query: AuditQuery = { ...ALL, question: "person", person: doctor.membershipId };
    const { rows } = await readAudit(officer.caller, query);
    expect(rows.map(({ action }) => action)).toEqual(["Viewed chart"]);
  });

  test("whose data went where: nowhere while no draft ran", async () => {
    expect(await readDisclosures(officer.caller, ALL)).toMatchObject({
      drafts: 0,
      draftsOutside: 0,
      exports: 0,
    });
  });

  test("leave an entry of the look with kinds of filters and whose log it was", async () => {
    await readAudit(officer.caller, { ...ALL, question: "chart", patient: number });
    expect((await clinic.entries("audit.viewed")).at(-1)).toMatchObject({
      actorId: officer.membershipId,
      patientId,
      part: "filter:question_chart.patient",
      counts: { entries: 2 },
    });
  });

  test.each<[Partial<AuditQuery>, number]>([
    [{ outcome: "refused", patient: "NUMBER" }, 1],
    [{ outcome: "failure" }, 0],
    [{ action: "patient.created" }, 2],
    [{ patient: "P-0000-0000" }, 0],
    [{ period: "1", action: "patient.created" }, 2],
    [{ person: randomUUID() }, 0],
  ])("narrow by filter: %j finds %d", async (change, count) => {
    const patient = change.patient === "NUMBER" ? { patient: number } : {};
    const page = await readAudit(officer.caller, { ...ALL, ...change, ...patient });
    expect(page.rows).toHaveLength(count);
  });
});

describe("an identity", () => {
  test.each([
    ["number", (): string => number],
    ["mrn", (): string => "4471 0962"],
    ["name", (): string => "brennick, harold"],
    ["name", (): string => "Harold Brennick"],
    ["name", (): string => "Brennick"],
  ] as const)("is found by %s, with its own entry", async (by, value) => {
    const before = (await clinic.entries("identity.resolved")).length;
    const found = await resolveIdentity(officer.caller, { by, value: value(), reason: REASON });
    expect(found).toEqual([
      {
        number,
        familyName: "Brennick",
        givenName: "Harold Test",
        birthDate: "1968-03-11",
        mrn: "4471-0962",
      },
    ]);
    const entries = await clinic.entries("identity.resolved");
    expect(entries).toHaveLength(before + 1);
    expect(entries.at(-1)).toMatchObject({ patientId, part: `by:${by}`, counts: { found: 1 } });
    expect(JSON.stringify(entries)).not.toMatch(/brennick|4471|1968|26-031/i);
  });

  test("is found by birth date, an entry for each patient shown", async () => {
    const input = { by: "birth_date", value: HAROLD.birthDate, reason: REASON } as const;
    const before = (await clinic.entries("identity.resolved")).length;
    const found = await resolveIdentity(officer.caller, input);
    expect(found.map(({ familyName }) => familyName).sort()).toEqual(["Brennick", "Other"]);
    expect(await clinic.entries("identity.resolved")).toHaveLength(before + 2);
  });

  test("that nobody has is an entry too", async () => {
    const input = { by: "mrn", value: "0000", reason: REASON } as const;
    expect(await resolveIdentity(officer.caller, input)).toEqual([]);
    expect((await clinic.entries("identity.resolved")).at(-1)).toMatchObject({
      counts: { found: 0 },
    });
  });

  test.each([
    ["no reason", { by: "mrn", value: "4471-0962", reason: " too short " }],
    ["a number that is none", { by: "number", value: "4471-0962", reason: REASON }],
    ["a date that is none", { by: "birth_date", value: "03/11/1968", reason: REASON }],
    ["a name without letters", { by: "name", value: "4471-0962", reason: REASON }],
  ] as const)("is not told for %s, and nothing is written", async (_what, input) => {
    const before = (await clinic.entries()).length;
    await expect(resolveIdentity(officer.caller, input)).rejects.toThrow();
    expect(await clinic.entries()).toHaveLength(before);
  });

  test("keeps its reason sealed, opened by the officer with an entry", async () => {
    await resolveIdentity(officer.caller, { by: "mrn", value: HAROLD.mrn, reason: REASON });
    const { rows } = await readAudit(officer.caller, { ...ALL, action: "identity.resolved" });
    const entryId = rows[0]?.id ?? "";
    expect(rows[0]?.details.hasReason).toBe(true);
    expect(await readAuditReason(officer.caller, { entryId })).toEqual({ reason: REASON });
    expect((await clinic.entries("audit.viewed")).at(-1)).toMatchObject({
      part: "reason",
      object: { kind: "entry", id: entryId },
    });
    const none = rows.find(({ details }) => !details.hasReason);
    expect(none).toBeUndefined();
    await expect(readAuditReason(officer.caller, { entryId: randomUUID() })).rejects.toMatchObject({
      code: "audit.no_such_entry",
    });
  });
});
