import pg from "pg";
import { describe, expect, inject, test } from "vitest";
import { onConnection } from "./create-roles";
import { createTestDatabase, testDatabase } from "./test-database";

async function queryRows(url: string, sql: string): Promise<Record<string, unknown>[]> {
  return onConnection(url, async (client) => (await client.query(sql)).rows);
}

describe("the database of a test file", () => {
  test("is made once and answers each role under its own name", async () => {
    const database = await testDatabase();
    expect(await testDatabase()).toBe(database);
    const names = await Promise.all(
      [
        database.ownerUrl,
        database.appUrl,
        database.jobsUrl,
        database.sequencerUrl,
        database.auditorUrl,
      ].map(async (url) => (await queryRows(url, "SELECT current_user AS name"))[0]?.["name"]),
    );
    expect(names).toEqual([
      "provenote_owner",
      "provenote_app",
      "provenote_jobs",
      "provenote_sequencer",
      "provenote_auditor",
    ]);
  });

  test("has the tables of the migrations and of the queue", async () => {
    const { ownerUrl, jobsUrl } = await testDatabase();
    const [applied] = await queryRows(
      ownerUrl,
      "SELECT count(*)::int AS n FROM _prisma_migrations WHERE finished_at IS NOT NULL",
    );
    expect(applied?.["n"]).toBeGreaterThan(0);
    const [queue] = await queryRows(jobsUrl, "SELECT count(*)::int AS n FROM jobs.migrations");
    expect(queue?.["n"]).toBeGreaterThan(0);
  });

  test("shares nothing with a second one", async () => {
    const first = await testDatabase();
    const second = await createTestDatabase(inject("testServer"));
    await queryRows(first.ownerUrl, "CREATE TABLE only_here (id int)");
    const found = await queryRows(second.ownerUrl, "SELECT to_regclass('only_here') AS at");
    expect(found[0]?.["at"]).toBeNull();
  });

  test.each([
    ["a table", "CREATE TABLE mine (id int)"],
    ["a schema", "CREATE SCHEMA mine"],
    ["a temporary table", "CREATE TEMPORARY TABLE mine (id int)"],
    ["a role", "CREATE ROLE mine"],
    ["a database", "CREATE DATABASE mine"],
  ])("does not let the application make %s", async (_what, sql) => {
    const { appUrl } = await testDatabase();
    await expect(queryRows(appUrl, sql)).rejects.toThrow(/permission denied/);
  });

  test("refuses a wrong password and knows no way in without one", async () => {
    const { appUrl } = await testDatabase();
    const url = new URL(appUrl);
    url.password = "wrong";
    await expect(queryRows(url.href, "SELECT 1")).rejects.toThrow(/password authentication failed/);
    url.password = "";
    const client = new pg.Client({ connectionString: url.href });
    await expect(client.connect()).rejects.toThrow();
  });
});
