import { mkdtempSync, rmSync, statSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { parseEnvironment } from "../env";
import { onConnection } from "./create-roles";
import { openDatabase, type OpenDatabase } from "./open-database";
import { testDatabase } from "./test-database";

const ROOT = fileURLToPath(new URL("../..", import.meta.url)).replace(/\/$/, "");

let home = "";
let database: OpenDatabase | null = null;

beforeEach(() => {
  home = join(mkdtempSync(join(tmpdir(), "provenote open ")), "home");
});
afterEach(async () => {
  await database?.stop();
  if (database?.kind === "embedded") {
    const record = await readFile(join(home, "server.json"), "utf8");
    rmSync((JSON.parse(record) as { clusterDir: string }).clusterDir, {
      recursive: true,
      force: true,
    });
  }
  database = null;
  rmSync(dirname(home), { recursive: true, force: true });
});

function settings(variables: Record<string, string> = {}) {
  return parseEnvironment({ PROVENOTE_ROOT: ROOT, PROVENOTE_HOME: home, ...variables }, "/");
}

describe("opening the database", () => {
  test("makes everything on the first time, inside a folder that only we may enter, and nothing on the second", async () => {
    expect(statSync(dirname(home)).mode & 0o777).toBe(0o700);
    const steps: string[] = [];
    database = await openDatabase(settings(), (step) => steps.push(step));
    expect(database.applied.length).toBeGreaterThan(0);
    expect(steps).toEqual(["Starting the database", "Checking roles and migrations"]);
    await onConnection(database.urls.app, (client) => client.query("SELECT 1"));
    await database.stop();
    database = await openDatabase(settings());
    expect(database.applied).toEqual([]);
    expect(database.wasRunning).toBe(false);
  });

  test("uses the outside server that the settings name, and starts none", async () => {
    const urls = await testDatabase();
    database = await openDatabase(
      settings({
        DATABASE_OWNER_URL: urls.ownerUrl,
        DATABASE_URL: urls.appUrl,
        DATABASE_JOBS_URL: urls.jobsUrl,
        DATABASE_SEQUENCER_URL: urls.sequencerUrl,
        DATABASE_AUDITOR_URL: urls.auditorUrl,
        NEXTAUTH_SECRET: "a-session-key-of-the-operator",
      }),
    );
    expect(database).toMatchObject({ kind: "outside", applied: [], wasRunning: true });
    expect(database.sessionKey).toBe("a-session-key-of-the-operator");
    await expect(readFile(join(home, "server.json"))).rejects.toThrow(/ENOENT/);
  });

  test("names what is missing when only some URLs are set, before anything is made", async () => {
    const { appUrl } = await testDatabase();
    await expect(openDatabase(settings({ DATABASE_URL: appUrl }))).rejects.toMatchObject({
      code: "env.database_urls_missing",
    });
    expect(() => statSync(home)).toThrow(/ENOENT/);
  });
});
