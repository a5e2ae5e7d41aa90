import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { chown, rename, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { ProvenoteError } from "../../errors";
import { onConnection } from "../create-roles";
import { commandLine } from "./process-table";
import type { ServerAccount } from "./server-account";
import { readIfThere } from "./local-secrets";

/** Nothing of ours, role passwords least of all, is inherited by the server. */
const SERVER_ENVIRONMENT = {
  PATH: "/usr/bin:/bin",
  LC_ALL: "C",
  TZ: "UTC",
} as unknown as NodeJS.ProcessEnv;

export interface Cluster {
  readonly binDir: string;
  /** Owned by the server's account, mode 0700; holds `data/` and `server.log`. */
  readonly clusterDir: string;
  readonly account: ServerAccount | null;
}

/** Makes `data/` with initdb; a folder cut off half-way is thrown away and made again. */
export async function initializeCluster(
  cluster: Cluster,
  superuserPassword: string,
): Promise<void> {
  const dataDir = join(cluster.clusterDir, "data");
  if (existsSync(dataDir)) {
    return;
  }
  const half = join(cluster.clusterDir, "data.tmp");
  const passwordFile = join(cluster.clusterDir, "initdb.password");
  await rm(half, { recursive: true, force: true });
  await writeFile(passwordFile, superuserPassword, { mode: 0o600 });
  if (cluster.account !== null) {
    await chown(passwordFile, cluster.account.uid, cluster.account.gid);
  }
  try {
    await runProgram(cluster, "initdb", [
      `--pgdata=${half}`,
      "--username=postgres",
      "--auth=scram-sha-256",
      `--pwfile=${passwordFile}`,
      "--encoding=UTF8",
      "--locale=C",
      "--locale-provider=builtin",
      "--builtin-locale=C.UTF-8",
    ]);
  } finally {
    await rm(passwordFile, { force: true });
  }
  await rename(half, dataDir);
}

/** Starts the server; waits out the last processes of a killed one. */
export async function startPostmaster(cluster: Cluster): Promise<void> {
  const tries = 4;
  for (let attempt = 1; ; attempt += 1) {
    try {
      await runProgram(cluster, "pg_ctl", [
        "start",
        "-w",
        "-s",
        "-D",
        join(cluster.clusterDir, "data"),
        "-l",
        join(cluster.clusterDir, "server.log"),
      ]);
      return;
    } catch (error) {
      if (attempt === tries) {
        throw error;
      }
      await sleep(500 * attempt);
    }
  }
}

export async function stopPostmaster(cluster: Cluster): Promise<void> {
  if ((await readRunningServer(cluster.clusterDir)) === null) {
    return;
  }
  await runProgram(cluster, "pg_ctl", [
    "stop",
    "-w",
    "-s",
    "-m",
    "fast",
    "-D",
    join(cluster.clusterDir, "data"),
  ]);
}

/** The server that postmaster.pid names, if that process lives and is a PostgreSQL. */
export async function readRunningServer(
  clusterDir: string,
): Promise<{ pid: number; port: number } | null> {
  const text = await readIfThere(join(clusterDir, "data", "postmaster.pid"));
  const lines = text?.split("\n") ?? [];
  const pid = Number(lines[0]);
  const port = Number(lines[3]);
  return Number.isInteger(pid) && pid > 1 && commandLine(pid).includes("postgres")
    ? { pid, port }
    : null;
}

/** After `kill -9` or a power cut the pid in the file may by now belong to any program; then the file goes. */
export async function clearStalePid(cluster: Cluster): Promise<void> {
  const running = await readRunningServer(cluster.clusterDir);
  if (running !== null) {
    // Alive but not answering as ours: ask it to go before another one opens the same data.
    await stopPostmaster(cluster);
    return;
  }
  await rm(join(cluster.clusterDir, "data", "postmaster.pid"), { force: true });
}

/** True when the server behind `url` takes our password and serves this very data folder. */
export async function isOurServer(url: string, clusterDir: string): Promise<boolean> {
  try {
    return await onConnection(url, async (client) => {
      const { rows } = await client.query<{ data_directory: string }>("SHOW data_directory");
      return rows[0]?.data_directory === join(clusterDir, "data");
    });
  } catch {
    // Refused, wrong password, or still recovering: whichever it is, it cannot be used as it stands.
    return false;
  }
}

/**
 * Runs initdb or pg_ctl as the server's account. Output is thrown away rather than piped: the server that
 * pg_ctl leaves behind would keep a pipe open for ever.
 */
async function runProgram(cluster: Cluster, program: string, args: string[]): Promise<void> {
  const { account } = cluster;
  const child = spawn(join(cluster.binDir, program), args, {
    cwd: "/",
    stdio: "ignore",
    env: SERVER_ENVIRONMENT,
    ...(account === null ? {} : { uid: account.uid, gid: account.gid }),
  });
  const code = await new Promise<number | null>((resolve, reject) => {
    child.once("error", reject);
    child.once("exit", resolve);
  });
  if (code !== 0) {
    throw new ProvenoteError(
      "unavailable",
      "db.server_failed",
      `${program} ended with code ${code}. ${await lastFatal(cluster.clusterDir)}`.trim(),
    );
  }
}

async function lastFatal(clusterDir: string): Promise<string> {
  const log = join(clusterDir, "server.log");
  const fatal = ((await readIfThere(log)) ?? "")
    .split("\n")
    .filter((line) => line.includes("FATAL"));
  return `${fatal.at(-1) ?? ""} See ${log}.`.trim();
}
