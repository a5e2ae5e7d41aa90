import { randomUUID } from "node:crypto";
import pg from "pg";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { makeTestClinic } from "@/lib/access/test-clinic";
import { withActor } from "@/lib/access/with-actor";
import { testDatabase } from "@/lib/db/test-database";

/** What the log must refuse, whoever of the running roles asks (NIST SP 800-53 AU-9). */
let app: pg.Pool;
let owner: pg.Pool;
let partitions: string[];
const organizationId = randomUUID();

beforeAll(async () => {
  const urls = await testDatabase();
  app = new pg.Pool({ connectionString: urls.appUrl, max: 1 });
  owner = new pg.Pool({ connectionString: urls.ownerUrl, max: 1 });
  await owner.query(
    "INSERT INTO organization (id, name, kind) VALUES ($1, 'Test clinic', 'demo')",
    [organizationId],
  );
  const { rows } = await owner.query<{ name: string }>(
    "SELECT inhrelid::regclass::text AS name FROM pg_inherits WHERE inhparent = 'audit_intake'::regclass ORDER BY 1",
  );
  partitions = rows.map((row) => row.name);
  await append("chart.viewed");
});
afterAll(async () => {
  await app.end();
  await owner.end();
});

async function append(type: string, extra: Record<string, unknown> = {}): Promise<string> {
  const id = randomUUID();
  const entry = Buffer.from(JSON.stringify({ type, outcome: "success", ...extra }));
  await app.query("INSERT INTO audit_intake (id, organization_id, entry) VALUES ($1, $2, $3)", [
    id,
    organizationId,
    entry,
  ]);
  return id;
}

describe("audit_intake is insert-only", () => {
  test("the running half-year and two ahead have a partition", () => {
    expect(partitions).toHaveLength(3);
  });

  test.each([
    "SELECT * FROM audit_intake",
    "SELECT count(*) FROM audit_intake",
    "UPDATE audit_intake SET entry = 'x'",
    "DELETE FROM audit_intake",
    "TRUNCATE audit_intake",
    "DROP TABLE audit_intake",
    "ALTER TABLE audit_intake DISABLE TRIGGER ALL",
    "ALTER TABLE audit_intake DISABLE ROW LEVEL SECURITY",
    "INSERT INTO audit_intake (id, organization_id, entry, recorded_at) VALUES (gen_random_uuid(), gen_random_uuid(), '{}', now() - interval '1 day')",
    "INSERT INTO audit_intake (id, organization_id, entry, txid) VALUES (gen_random_uuid(), gen_random_uuid(), '{}', '1'::xid8)",
    "COPY audit_intake TO STDOUT",
    "SET ROLE provenote_owner",
    "SELECT add_audit_partition(DATE '2031-01-01')",
    "SELECT * FROM read_audit('{}'::jsonb, 10)",
  ])("the application is refused: %s", async (statement) => {
    await expect(app.query(statement)).rejects.toMatchObject({
      code: expect.stringMatching(/^(42501|42P01|0LP01)$/) as string,
    });
  });

  test("the application is refused at each partition by name", async () => {
    for (const partition of partitions) {
      for (const statement of [
        `SELECT * FROM ${partition}`,
        `UPDATE ${partition} SET entry = 'x'`,
        `DELETE FROM ${partition}`,
        `TRUNCATE ${partition}`,
        `INSERT INTO ${partition} (id, organization_id, entry) VALUES (gen_random_uuid(), '${organizationId}', '{}')`,
      ]) {
        await expect(app.query(statement), statement).rejects.toMatchObject({ code: "42501" });
      }
    }
  });

  test("even the owner meets the triggers at each partition", async () => {
    for (const partition of ["audit_intake", ...partitions]) {
      await expect(owner.query(`TRUNCATE ${partition}`), partition).rejects.toMatchObject({
        code: "42501",
      });
    }
    const { rows } = await owner.query<{ name: string }>(
      "SELECT tableoid::regclass::text AS name FROM audit_intake LIMIT 1",
    );
    const filled = rows[0]?.name ?? "";
    await expect(owner.query(`UPDATE ${filled} SET entry = 'x'`)).rejects.toMatchObject({
      code: "42501",
    });
    await expect(owner.query(`DELETE FROM ${filled}`)).rejects.toMatchObject({ code: "42501" });
  });

  test("the filter columns are computed from the bytes, and cannot be given", async () => {
    const patientId = randomUUID();
    const id = await append("note.signed", { patientId });
    const { rows } = await owner.query(
      "SELECT event_type, patient_id, outcome FROM audit_intake WHERE id = $1",
      [id],
    );
    expect(rows[0]).toEqual({
      event_type: "note.signed",
      patient_id: patientId,
      outcome: "success",
    });
    const forged = owner.query(
      "INSERT INTO audit_intake (id, organization_id, entry, event_type) VALUES (gen_random_uuid(), $1, '{}', 'x')",
      [organizationId],
    );
    await expect(forged).rejects.toMatchObject({ code: "428C9" });
  });

  test("an entry names the actor that the database knows, and without one it names nobody", async () => {
    const somebody = randomUUID();
    await expect(append("chart.viewed", { actorId: somebody })).rejects.toMatchObject({
      code: "42501",
    });
    const clinic = await makeTestClinic();
    try {
      const [writer, colleague] = [
        await clinic.addMember("nurse"),
        await clinic.addMember("nurse"),
      ];
      const names = (actorId: string | undefined): Promise<void> =>
        withActor(writer.caller, ({ tx, actor }) => {
          const entry = Buffer.from(JSON.stringify({ type: "chart.viewed", actorId }));
          return tx.client
            .$executeRaw`INSERT INTO audit_intake (id, organization_id, entry) VALUES (${randomUUID()}::uuid, ${actor.organizationId}::uuid, ${entry})`.then(
            () => undefined,
          );
        });
      await expect(names(writer.membershipId)).resolves.toBeUndefined();
      for (const other of [colleague.membershipId, somebody, undefined]) {
        await expect(names(other)).rejects.toThrow(/row-level security/);
      }
    } finally {
      await clinic.close();
    }
  });

  test("an entry longer than 65,535 bytes is refused", async () => {
    const entry = Buffer.from(
      JSON.stringify({ type: "chart.viewed", outcome: "success", padding: "x".repeat(65_535) }),
    );
    const insert = app.query(
      "INSERT INTO audit_intake (id, organization_id, entry) VALUES ($1, $2, $3)",
      [randomUUID(), organizationId, entry],
    );
    await expect(insert).rejects.toMatchObject({ code: "23514" });
  });
});
