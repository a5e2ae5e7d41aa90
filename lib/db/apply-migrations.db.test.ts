import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, inject, test } from "vitest";
import { applyMigrations } from "./apply-migrations";
import { databaseStatements, onConnection } from "./create-roles";
import { embeddedUrls } from "./embedded-server/local-secrets";

let folder = "";
let name = "";

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "provenote-migrations-"));
  name = `m_${Date.now()}_${Math.floor(Math.random() * 1e9)}`;
  await onConnection(inject("testServer").superuserUrl, async (client) => {
    await client.query(`CREATE DATABASE ${name} OWNER provenote_owner`);
    for (const statement of databaseStatements(name)) {
      await client.query(statement);
    }
  });
});
afterEach(() => rm(folder, { recursive: true, force: true }));

function urls() {
  const { passwords, port } = inject("testServer");
  return embeddedUrls(passwords, port, name);
}

async function writeMigration(migration: string, sql: string): Promise<void> {
  await mkdir(join(folder, migration), { recursive: true });
  await writeFile(join(folder, migration, "migration.sql"), sql);
}

async function query(sql: string): Promise<Record<string, unknown>[]> {
  return onConnection(urls().owner, async (client) => (await client.query(sql)).rows);
}

describe("migrations", () => {
  test("are applied in the order of their names and recorded as Prisma records them", async () => {
    await writeMigration("2_second", "ALTER TABLE first ADD COLUMN extra int");
    await writeMigration("1_first", "CREATE TABLE first (id int)");
    expect(await applyMigrations(urls(), folder)).toEqual(["1_first", "2_second"]);
    const rows = await query(
      "SELECT migration_name, applied_steps_count, finished_at IS NOT NULL AS done FROM _prisma_migrations ORDER BY 1",
    );
    expect(rows).toEqual([
      { migration_name: "1_first", applied_steps_count: 1, done: true },
      { migration_name: "2_second", applied_steps_count: 1, done: true },
    ]);
  });

  test("leave nothing of a script that fails half-way, and go on once it is mended", async () => {
    await writeMigration("1_first", "CREATE TABLE first (id int); SELECT 1 / 0");
    await expect(applyMigrations(urls(), folder)).rejects.toMatchObject({
      code: "db.migration_failed",
      details: { migration: "1_first" },
    });
    expect(await query("SELECT to_regclass('first') AS at")).toEqual([{ at: null }]);
    expect(await query("SELECT * FROM _prisma_migrations")).toEqual([]);
    await writeMigration("1_first", "CREATE TABLE first (id int)");
    expect(await applyMigrations(urls(), folder)).toEqual(["1_first"]);
  });

  test("leave nothing when the migrator is killed in the middle", async () => {
    await writeMigration(
      "1_first",
      "CREATE TABLE first (id int); SELECT pg_terminate_backend(pg_backend_pid())",
    );
    await expect(applyMigrations(urls(), folder)).rejects.toThrow();
    expect(await query("SELECT to_regclass('first') AS at")).toEqual([{ at: null }]);
  });

  test("run once when two start together", async () => {
    await writeMigration("1_first", "CREATE TABLE first (id int); SELECT pg_sleep(0.2)");
    const both = await Promise.all([
      applyMigrations(urls(), folder),
      applyMigrations(urls(), folder),
    ]);
    expect(both.flat()).toEqual(["1_first"]);
  });

  test("do not end their own transaction", async () => {
    await writeMigration("1_first", "CREATE TABLE first (id int);\nCOMMIT;\nSELECT 1 / 0");
    await expect(applyMigrations(urls(), folder)).rejects.toMatchObject({
      code: "db.migration_invalid",
    });
    expect(await query("SELECT to_regclass('first') AS at")).toEqual([{ at: null }]);
  });

  test("leave the queue's role without the right to make schemas", async () => {
    await applyMigrations(urls(), folder);
    await expect(
      onConnection(urls().jobs, (client) => client.query("CREATE SCHEMA other")),
    ).rejects.toThrow(/permission denied/);
    const [row] = await query(
      "SELECT nspowner::regrole::text AS owner FROM pg_namespace WHERE nspname = 'jobs'",
    );
    expect(row).toEqual({ owner: "provenote_jobs" });
  });
});
