import { cp, mkdtemp, readdir, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterEach, beforeEach, expect, inject, test } from "vitest";
import { applyMigrations } from "./apply-migrations";
import { databaseStatements, onConnection } from "./create-roles";
import { embeddedUrls } from "./embedded-server/local-secrets";

const MIGRATIONS = fileURLToPath(new URL("../../prisma/migrations", import.meta.url));
const LIST = "20261126000029_leaving_list";
const DEPLOYMENT = "5c6f0f8e-0f0e-4a52-9f0e-000000000001";

let folder = "";
const name = `leaving_${Date.now()}_${Math.floor(Math.random() * 1e9)}`;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "provenote-leaving-"));
  await onConnection(inject("testServer").superuserUrl, async (client) => {
    await client.query(`CREATE DATABASE ${name} OWNER provenote_owner`);
    for (const statement of databaseStatements(name)) await client.query(statement);
  });
});
afterEach(() => rm(folder, { recursive: true, force: true }));

/** Past row-level security and keys to other tables: what matters here is the row alone. */
async function asSuperuser(sql: string): Promise<readonly Record<string, unknown>[]> {
  const url = new URL(inject("testServer").superuserUrl);
  url.pathname = `/${name}`;
  return onConnection(url.toString(), async (client) => {
    await client.query("SET session_replication_role = replica");
    return (await client.query<Record<string, unknown>>(sql)).rows;
  });
}

test("what was confirmed for one deployment becomes a list of one, and nothing stays nothing", async () => {
  const { passwords, port } = inject("testServer");
  const urls = embeddedUrls(passwords, port, name);
  const earlier = (await readdir(MIGRATIONS)).filter((each) => each < LIST);
  for (const each of earlier) {
    await cp(join(MIGRATIONS, each), join(folder, each), { recursive: true });
  }
  await applyMigrations(urls, folder);
  const ids = "gen_random_uuid(), gen_random_uuid(), gen_random_uuid(), gen_random_uuid()";
  await asSuperuser(
    `INSERT INTO draft_run (id, organization_id, subject_id, document_id, note_id, requester_id, template, leaving_deployment_id, leaving_version)
     VALUES (${ids}, gen_random_uuid(), gen_random_uuid(), 'soap', '${DEPLOYMENT}', 3),
            (${ids}, gen_random_uuid(), gen_random_uuid(), 'soap', NULL, NULL)`,
  );
  await cp(join(MIGRATIONS, LIST), join(folder, LIST), { recursive: true });
  expect(await applyMigrations(urls, folder)).toEqual([LIST]);
  const rows = await asSuperuser("SELECT leaving FROM draft_run ORDER BY leaving IS NULL");
  expect(rows).toEqual([
    { leaving: [{ deploymentId: DEPLOYMENT, version: 3 }] },
    { leaving: null },
  ]);
});
