import { chmod, mkdir, mkdtemp, readFile, rm, stat, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import { createRoles, onConnection } from "../create-roles";
import { applyMigrations } from "../apply-migrations";
import { createHome, embeddedUrls, readOrCreateSecrets, rolePasswords } from "./local-secrets";
import { readRunningServer } from "./server-process";
import { startEmbeddedServer, type EmbeddedServer } from "./start-embedded-server";

const ROOT = fileURLToPath(new URL("../../..", import.meta.url)).replace(/\/$/, "");

let home = "";
let server: EmbeddedServer | null = null;

beforeAll(async () => {
  const parent = await mkdtemp(join(tmpdir(), "provenote server test "));
  await chmod(parent, 0o711);
  home = join(parent, "home with spaces");
  await createHome(home);
});
afterEach(async () => {
  await server?.stop();
  server = null;
});
afterAll(async () => {
  const record = JSON.parse(await readFile(join(home, "server.json"), "utf8")) as {
    clusterDir: string;
  };
  await rm(record.clusterDir, { recursive: true, force: true });
  await rm(dirname(home), { recursive: true, force: true });
});

async function start(): Promise<EmbeddedServer> {
  const { superuser } = await readOrCreateSecrets(home);
  server = await startEmbeddedServer({
    home,
    root: ROOT,
    superuserPassword: superuser,
    throwaway: true,
  });
  return server;
}

async function mode(path: string): Promise<number> {
  return (await stat(path)).mode & 0o777;
}

async function pidOf(clusterDir: string): Promise<number> {
  const running = await readRunningServer(clusterDir);
  expect(running).not.toBeNull();
  return running?.pid ?? 0;
}

describe("the embedded server", () => {
  test("begins anew after a first start that was cut off in initdb", async () => {
    const half = join(home, "pg", "data.tmp");
    await mkdir(half, { recursive: true });
    await writeFile(join(half, "PG_VERSION"), "18\n");
    const { superuserUrl } = await start();
    const version = await onConnection(superuserUrl(), async (client) =>
      client.query<{ server_version: string }>("SHOW server_version"),
    );
    expect(version.rows[0]?.server_version).toMatch(/^18\./);
  });

  test("keeps its folders and secrets to their owners", async () => {
    const { clusterDir } = await start();
    expect(await mode(home)).toBe(0o711);
    expect(await mode(join(home, "keys"))).toBe(0o700);
    expect(await mode(clusterDir)).toBe(0o700);
    expect(await mode(join(home, "secrets.json"))).toBe(0o600);
    expect(await mode(join(home, "server.json"))).toBe(0o600);
  });

  test("listens on loopback only, without a socket, and logs no statement", async () => {
    const { superuserUrl } = await start();
    const shown = await onConnection(superuserUrl(), async (client) =>
      client.query<{ name: string; setting: string }>(
        `SELECT name, setting FROM pg_settings WHERE name = ANY ($1)`,
        [
          [
            "listen_addresses",
            "unix_socket_directories",
            "log_min_error_statement",
            "log_error_verbosity",
            "log_statement",
            "password_encryption",
          ],
        ],
      ),
    );
    expect(Object.fromEntries(shown.rows.map((row) => [row.name, row.setting]))).toEqual({
      listen_addresses: "127.0.0.1",
      unix_socket_directories: "",
      log_min_error_statement: "panic",
      log_error_verbosity: "terse",
      log_statement: "none",
      password_encryption: "scram-sha-256",
    });
  });

  test("asks everybody for a password", async () => {
    const { clusterDir } = await start();
    const rules = await readFile(join(clusterDir, "data", "pg_hba.conf"), "utf8");
    const methods = rules
      .split("\n")
      .filter((line) => line.trim() !== "" && !line.startsWith("#"))
      .map((line) => line.trim().split(/\s+/).at(-1));
    expect(new Set(methods)).toEqual(new Set(["scram-sha-256"]));
  });

  test("is taken over by the next start when its starter was killed", async () => {
    const first = await start();
    const pid = await pidOf(first.clusterDir);
    const second = await start();
    expect(second.adopted).toBe(true);
    expect(second.port).toBe(first.port);
    expect(await pidOf(second.clusterDir)).toBe(pid);
  });

  test("recovers committed rows after it was killed itself, on the same port", async () => {
    const first = await start();
    await onConnection(first.superuserUrl(), async (client) => {
      await client.query("CREATE TABLE kept AS SELECT 1 AS id");
      await client.query("CHECKPOINT");
    });
    process.kill(await pidOf(first.clusterDir), "SIGKILL");
    const second = await start();
    expect(second.adopted).toBe(false);
    const { rowCount } = await onConnection(second.superuserUrl(), async (client) =>
      client.query("SELECT FROM kept"),
    );
    expect(rowCount).toBe(1);
  });

  test("is not misled by a stale pid that another program has by now", async () => {
    const { clusterDir, stop } = await start();
    await stop();
    const path = join(clusterDir, "data", "postmaster.pid");
    await writeFile(path, `${process.pid}\n${join(clusterDir, "data")}\n0\n5432\n`);
    const again = await start();
    expect(await pidOf(again.clusterDir)).not.toBe(process.pid);
  });

  test("takes roles and migrations twice without a change", async () => {
    const { superuserUrl, port } = await start();
    const passwords = rolePasswords(await readOrCreateSecrets(home));
    const urls = embeddedUrls(passwords, port);
    const migrations = join(ROOT, "prisma", "migrations");
    await createRoles(superuserUrl(), passwords, "provenote");
    expect((await applyMigrations(urls, migrations)).length).toBeGreaterThan(0);
    await createRoles(superuserUrl(), passwords, "provenote");
    expect(await applyMigrations(urls, migrations)).toEqual([]);
  });
});
