import { afterAll, beforeAll, expect, inject, test } from "vitest";
import pg from "pg";
import { exportRows, EXPORTED_TABLES, NOT_EXPORTED_TABLES } from "./export-rows";
import { FORCED_TABLES, importRows } from "./import-rows";
import { createTestDatabase, testDatabase, type TestDatabase } from "./test-database";

let from: TestDatabase;
let into: TestDatabase;
let source: pg.Pool;
let target: pg.Pool;

const IDS = {
  organization: "00000000-0000-4000-8000-000000000001",
  person: "00000000-0000-4000-8000-000000000002",
  membership: "00000000-0000-4000-8000-000000000003",
};

beforeAll(async () => {
  from = await testDatabase();
  into = await createTestDatabase(inject("testServer"));
  source = new pg.Pool({ connectionString: from.ownerUrl, max: 1 });
  target = new pg.Pool({ connectionString: into.ownerUrl, max: 1 });
  await source.query("INSERT INTO organization (id, name, kind) VALUES ($1, 'Clinic', 'live')", [
    IDS.organization,
  ]);
  await source.query(
    "INSERT INTO person (id, email, family_name, given_name) VALUES ($1, 'a@clinic.example', 'Testperson', 'Ada')",
    [IDS.person],
  );
  await source.query(
    "INSERT INTO membership (id, organization_id, person_id, roles) VALUES ($1, $2, $3, '{clinician}')",
    [IDS.membership, IDS.organization, IDS.person],
  );
  await source.query(
    "INSERT INTO audit_intake (id, organization_id, entry) VALUES (gen_random_uuid(), $1, $2)",
    [
      IDS.organization,
      Buffer.from(
        JSON.stringify({ type: "session.opened", outcome: "success", actorId: IDS.membership }),
      ),
    ],
  );
});
afterAll(async () => {
  await source.end();
  await target.end();
});

async function* each(lines: readonly string[]): AsyncIterable<string> {
  yield* lines;
}

test("every table is either exported or left behind on purpose", async () => {
  const { rows } = await source.query<{ name: string }>(
    `SELECT c.relname AS name FROM pg_class c WHERE c.relnamespace = 'public'::regnamespace AND c.relkind IN ('r', 'p')
        AND NOT c.relispartition AND c.relname <> '_prisma_migrations' ORDER BY 1`,
  );
  expect(rows.map((row) => row.name)).toEqual([...EXPORTED_TABLES, ...NOT_EXPORTED_TABLES].sort());
});

test("rows come back byte for byte, the log's among them, and the guards are on again", async () => {
  const lines: string[] = [];
  const counts = await exportRows(from.ownerUrl, async (line) => void lines.push(line));
  expect(counts).toMatchObject({ organization: 1, person: 1, membership: 1, audit_intake: 1 });
  expect(await importRows(into.ownerUrl, each(lines))).toMatchObject({
    membership: 1,
    audit_intake: 1,
  });
  const read = "SELECT id, recorded_at, txid, entry, event_type FROM audit_intake";
  expect((await target.query(read)).rows).toEqual((await source.query(read)).rows);
  const { rows } = await target.query<{ name: string }>(
    "SELECT relname AS name FROM pg_class WHERE relforcerowsecurity AND relkind = 'r' ORDER BY 1",
  );
  expect(rows.map((row) => row.name)).toEqual([...FORCED_TABLES].sort());
  const disabled = await target.query(
    "SELECT FROM pg_trigger WHERE NOT tgisinternal AND tgenabled <> 'O'",
  );
  expect(disabled.rowCount).toBe(0);
  await expect(target.query("TRUNCATE audit_intake")).rejects.toMatchObject({ code: "42501" });
});

test("a filled database and a malformed line change nothing", async () => {
  await expect(importRows(into.ownerUrl, each([]))).rejects.toMatchObject({
    code: "data.not_empty",
  });
  const empty = await createTestDatabase(inject("testServer"));
  const good = `{"table":"organization","row":{"id":"${IDS.organization}","name":"x","kind":"live","care_policy":"team","solo_practice":false,"created_at":"2026-01-01T00:00:00Z"}}`;
  await expect(importRows(empty.ownerUrl, each([good, "not json"]))).rejects.toMatchObject({
    code: "data.malformed",
    details: { line: 2 },
  });
  const pool = new pg.Pool({ connectionString: empty.ownerUrl, max: 1 });
  expect((await pool.query("SELECT FROM organization")).rowCount).toBe(0);
  await pool.end();
});
