import { randomUUID } from "node:crypto";
import pg from "pg";
import { afterAll, beforeAll, beforeEach, describe, expect, inject, test, vi } from "vitest";
import { assignCare } from "@/lib/access/care-team/assign-care";
import { listCare } from "@/lib/access/care-team/list-care";
import { requestToJoin } from "@/lib/access/care-team/join/request-to-join";
import { opensChart } from "@/lib/access/care-team/test-charts";
import { ROLES } from "@/lib/access/role.schema";
import type { TestMember } from "@/lib/access/test-clinic";
import { readDisclosures } from "@/lib/compliance/read-disclosures";
import { exportRows } from "@/lib/db/export-rows";
import { importRows } from "@/lib/db/import-rows";
import { createTestDatabase, testDatabase } from "@/lib/db/test-database";
import { openModelDesk, type ModelDesk } from "@/lib/drafting/run/test-model-desk";
import { exportKeys } from "@/lib/keys/export-keys";
import { importKeys } from "@/lib/keys/import-keys";
import { memoryKeyStore } from "@/lib/keys/key-memory";
import { openKeyring } from "@/lib/keys/keyring";
import { readLeaks } from "@/lib/llm/alerts/read-leaks";
import { addHoneytokens } from "@/lib/llm/honeytokens/add-honeytokens";
import { logger } from "@/lib/logger";
import { findPatients } from "@/lib/patients/identity/find-patients";
import { listIdentities } from "@/lib/patients/identity/list-identities";
import { matchChart } from "@/lib/patients/identity/match-chart";
import { viewChart } from "@/lib/patients/view-chart";
import { auditQuerySchema } from "../audit-log/audit-query.schema";
import { resolveIdentity } from "../resolve-identity";
import { asDefiner, bySql } from "./by-sql";
import { madeUpOf, openAllMadeUp, valuesInJob, type MadeUp } from "./made-up-patients";

let desk: ModelDesk;
let madeUp: readonly MadeUp[];
let coordinator: TestMember;
beforeAll(async () => {
  desk = await openModelDesk();
  madeUp = await madeUpOf(desk.clinic);
  coordinator = await desk.clinic.addMember("coordinator");
});
// The worst case for a list: every clinician of the clinic sees every chart.
beforeEach(() => desk.clinic.owner.query("UPDATE organization SET care_policy = 'clinic'"));
const errorLine = vi.spyOn(logger(), "error").mockImplementation(() => undefined);
beforeEach(() => errorLine.mockClear());
afterAll(() => desk.clinic.close());

const openAlerts = async () => (await readLeaks(desk.officer.caller)).open;
const everyWord = (values: readonly MadeUp[]) =>
  new RegExp(
    values.flatMap(({ id, family, mrn, phone }) => [id, family, mrn, phone.slice(-8)]).join("|"),
  );

describe("an organization's patients who do not exist", () => {
  test("are five, put in once, sealed, each another", async () => {
    expect(madeUp).toHaveLength(5);
    expect(new Set(madeUp.map(({ family }) => family)).size).toBe(5);
    expect(await addHoneytokens(desk.clinic.jobs, desk.clinic.runtime)).toBe(0);
    const rows = await asDefiner(desk.clinic, "SELECT content FROM honeytoken_patient");
    for (const { content } of rows) {
      expect((content as Buffer).toString("latin1")).not.toMatch(everyWord(madeUp));
    }
  });

  test("are put in once by two workers that begin at the same moment, and into every organization", async () => {
    const organizations = [randomUUID(), randomUUID()];
    for (const id of organizations) {
      await desk.clinic.owner.query(
        "INSERT INTO organization (id, name, kind) VALUES ($1, 'Other', 'live')",
        [id],
      );
    }
    const { jobs, runtime } = desk.clinic;
    const added = await Promise.all([addHoneytokens(jobs, runtime), addHoneytokens(jobs, runtime)]);
    expect(added[0] + added[1]).toBe(2);
    const counted =
      "SELECT count(*)::int AS count FROM honeytoken_patient WHERE organization_id = ANY ($1)";
    expect(await asDefiner(desk.clinic, counted, [organizations])).toEqual([{ count: 10 }]);
  });

  test("are put into the next organization when one cannot be given theirs, and the fault is told", async () => {
    const ids = [randomUUID(), randomUUID()];
    for (const id of ids) {
      await desk.clinic.owner.query(
        "INSERT INTO organization (id, name, kind) VALUES ($1, 'Other', 'live')",
        [id],
      );
    }
    const { jobs, runtime } = desk.clinic;
    const randomId = vi.fn(randomUUID).mockImplementationOnce(() => {
      throw new Error("The key store is away.");
    });
    await expect(addHoneytokens(jobs, { ...runtime, randomId })).rejects.toThrow("away");
    const counted =
      "SELECT count(*)::int AS count FROM honeytoken_patient WHERE organization_id = ANY ($1)";
    expect(await asDefiner(desk.clinic, counted, [ids])).toEqual([{ count: 5 }]);
    expect(await addHoneytokens(jobs, runtime)).toBe(1);
  });

  test("are put into no organization that is closed", async () => {
    const id = randomUUID();
    await desk.clinic.owner.query(
      "INSERT INTO organization (id, name, kind, disabled_at) VALUES ($1, 'Closed', 'demo', now())",
      [id],
    );
    expect(await addHoneytokens(desk.clinic.jobs, desk.clinic.runtime)).toBe(0);
  });

  test("stand in no search, list, count, match or look-up of anybody", async () => {
    const { doctor, officer } = desk;
    for (const { id, family, given, birthDate, mrn } of madeUp) {
      for (const query of [family, `${family}, ${given}`, mrn, birthDate, ""]) {
        for (const { caller } of [doctor, coordinator]) {
          expect(await findPatients(caller, { query })).toEqual([]);
        }
      }
      expect(await matchChart(doctor.caller, { family, given, birthDate, mrn })).toEqual({
        matches: [],
        elsewhereId: null,
      });
      expect(await listIdentities(coordinator.caller, { patientIds: [id] })).toEqual([]);
      for (const by of ["mrn", "name", "birth_date"] as const) {
        const value = { mrn, name: `${family}, ${given}`, birth_date: birthDate }[by];
        const reason = "a test of made-up patients";
        const found = await resolveIdentity(officer.caller, { by, value, reason });
        expect(JSON.stringify(found)).not.toMatch(everyWord(madeUp));
      }
    }
    const care = await listCare(coordinator.caller, { only: "unassigned" });
    const listed = await listCare(coordinator.caller, { patientIds: madeUp.map(({ id }) => id) });
    expect(JSON.stringify([care, listed])).not.toMatch(everyWord(madeUp));
    expect(
      JSON.stringify(await readDisclosures(officer.caller, auditQuerySchema.parse({}))),
    ).not.toMatch(everyWord(madeUp));
  });

  test("are given to nobody's care, and nobody joins it", async () => {
    const [{ id: patientId } = { id: "" }] = madeUp;
    const { membershipId } = desk.doctor;
    await expect(assignCare(coordinator.caller, { patientId, membershipId })).rejects.toMatchObject(
      {
        code: "care_team.no_such_patient",
      },
    );
    await expect(
      requestToJoin(desk.doctor.caller, { patientId, reason: "a test of made-up patients" }),
    ).rejects.toThrow();
  });
});

describe("a made-up patient's chart that is asked for by its id", () => {
  test.each(ROLES)(
    "is refused to a %s like one that is not there, and the two offices are told who asked",
    async (role) => {
      const member = await desk.clinic.addMember(role);
      const [{ id } = { id: "" }] = madeUp;
      const before = await openAlerts();
      const refusals = await Promise.all(
        [id, randomUUID()].map((patientId) =>
          viewChart(member.caller, { patientId }).then(
            () => null,
            (error: unknown) => error,
          ),
        ),
      );
      const [made, none] = refusals as { code: string; message: string; kind: string }[];
      expect(made).toMatchObject({ code: "access.refused", kind: "forbidden" });
      expect(made?.message).toBe(none?.message);
      expect(await openAlerts()).toBe(before + 1);
      // A code and nothing else.
      expect(errorLine.mock.calls).toEqual([["access.honeytoken_opened"]]);
      const { alerts } = await readLeaks(desk.officer.caller);
      expect(alerts[0]).toMatchObject({
        kinds: ["honeytoken_opened"],
        call: null,
        review: null,
        person: "Testperson, Ada",
      });
      const [entry] = (await desk.entries("access.refused"))
        .filter(({ code }) => code !== undefined)
        .slice(-1);
      expect(entry).toMatchObject({
        code: "access.honeytoken_opened",
        actorId: member.membershipId,
        patientId: id,
      });
    },
  );

  test("raises nothing for another id, and nothing in another organization", async () => {
    const before = await openAlerts();
    expect(await opensChart(desk.doctor.caller, randomUUID())).toBe(false);
    const stranger = await openModelDesk();
    expect(await opensChart(stranger.doctor.caller, madeUp[0]?.id ?? "")).toBe(false);
    expect(await openAlerts()).toBe(before);
    expect(errorLine).not.toHaveBeenCalled();
    expect((await readLeaks(stranger.officer.caller)).open).toBe(0);
    await stranger.clinic.close();
  });
});

describe("the table itself", () => {
  test("is read by a job, and that it was opened is an entry", async () => {
    const { runId } = await desk.request();
    const job = await desk.clinic.claimRun(runId);
    const values = await valuesInJob(job, runId);
    expect(values).toHaveLength(20);
    for (const { family, mrn, phone } of madeUp) {
      expect(values).toEqual(expect.arrayContaining([family, mrn, phone]));
    }
    const entry = (await desk.entries("honeytoken.opened")).at(-1);
    expect(entry).toMatchObject({
      actorKind: "job",
      counts: { rows: 5 },
      actorId: desk.doctor.membershipId,
    });
    expect(JSON.stringify(entry)).not.toMatch(everyWord(madeUp));
  });

  test("gives a session nothing, and tells the two offices once an hour who reached for it", async () => {
    const before = await openAlerts();
    const read = "SELECT * FROM honeytoken_patient";
    const member = await desk.clinic.addMember("administrator");
    for (let look = 0; look < 3; look += 1) {
      expect(await bySql(desk.clinic, member.caller, read)).toMatchObject({
        rows: [],
        refused: null,
      });
    }
    expect(await openAlerts()).toBe(before + 1);
    const [alert] = (await readLeaks(desk.officer.caller)).alerts;
    expect(alert).toMatchObject({ kinds: ["honeytokens_read"], call: null });
    expect(await bySql(desk.clinic, { secret: "nobody's" }, read)).toMatchObject({ rows: [] });
    expect(await openAlerts()).toBe(before + 1);
  });

  test.each([
    "INSERT INTO honeytoken_patient (id, organization_id, content) SELECT gen_random_uuid(), actor_organization(), ''",
    "UPDATE honeytoken_patient SET content = ''",
    "DELETE FROM honeytoken_patient",
    "SELECT add_honeytokens(actor_organization(), ARRAY[]::uuid[], ARRAY[]::bytea[])",
    "SELECT organizations_without_honeytokens()",
  ])("is not changed by anybody of the application: %s", async (sql) => {
    for (const { caller } of [desk.doctor, desk.administrator, desk.officer]) {
      expect((await bySql(desk.clinic, caller, sql)).refused).toMatch(/permission denied/);
    }
  });

  test("with a row that was changed stops the job rather than compare with less", async () => {
    const { runId } = await desk.request();
    const job = await desk.clinic.claimRun(runId);
    const { owner } = desk.clinic;
    await owner.query("ALTER TABLE honeytoken_patient NO FORCE ROW LEVEL SECURITY");
    const swap =
      "UPDATE honeytoken_patient SET content = set_byte(content, 100, get_byte(content, 100) # 1) WHERE id = $1";
    await owner.query(swap, [madeUp[0]?.id]);
    await expect(valuesInJob(job, runId)).rejects.toMatchObject({ code: "keys.envelope_refused" });
    await owner.query(swap, [madeUp[0]?.id]);
    await owner.query("ALTER TABLE honeytoken_patient FORCE ROW LEVEL SECURITY");
    expect(await valuesInJob(job, runId)).toHaveLength(20);
  });
});

describe("a clinic that moves", () => {
  test("takes its made-up patients along: out and in again, rows and keys, and with the root under another passphrase", async () => {
    const lines: string[] = [];
    const { ownerUrl } = await testDatabase();
    await exportRows(ownerUrl, async (line) => void lines.push(line));
    expect(lines.join("")).not.toMatch(new RegExp(madeUp.map(({ family }) => family).join("|")));
    const into = await createTestDatabase(inject("testServer"));
    async function* each(): AsyncIterable<string> {
      yield* lines;
    }
    await importRows(into.ownerUrl, each());
    const passphrase = "an export needs a phrase";
    const store = memoryKeyStore();
    const file = exportKeys({ store: desk.clinic.keyring.store, passphrase, scryptCost: 2 ** 15 });
    const pieces: Uint8Array[] = [];
    for await (const piece of file) pieces.push(piece);
    await importKeys({
      store,
      passphrase,
      source: async function* () {
        yield Buffer.concat(pieces);
      },
    });
    const keyring = await openKeyring({
      store,
      passphrase: "another phrase for the root",
      scryptCost: 2 ** 15,
    });
    const target = new pg.Pool({ connectionString: into.ownerUrl, max: 1 });
    const client = await target.connect();
    await client.query("SET ROLE provenote_definer");
    const { rows } = await client.query<Record<string, unknown>>(
      "SELECT * FROM honeytoken_patient WHERE organization_id = $1",
      [desk.clinic.organizationId],
    );
    client.release();
    await target.end();
    expect(await openAllMadeUp(keyring, rows)).toEqual(madeUp);
  });
});
