import { createHash } from "node:crypto";
import { existsSync } from "node:fs";
import { appendFile, chmod, chown, mkdir, rename, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { z } from "zod";
import { accountCanWrite, serverAccount, type ServerAccount } from "./server-account";
import { findFreePort, isPortFree } from "./free-port";
import {
  clearStalePid,
  initializeCluster,
  isOurServer,
  readRunningServer,
  startPostmaster,
  stopPostmaster,
} from "./server-process";
import { readIfThere, writePrivateJson } from "./local-secrets";
import { preparePostgresBinaries, SHARED_STATE_DIR } from "./postgres-binaries";

const recordSchema = z.object({ clusterDir: z.string(), port: z.number().int() });

export interface EmbeddedServerOptions {
  /** The `.provenote` folder: holds the record of the server, and its data where the server's account can reach. */
  readonly home: string;
  /** The repository, whose `node_modules` hold the programs. */
  readonly root: string;
  readonly superuserPassword: string;
  /** A test cluster: nothing is flushed to disk. */
  readonly throwaway?: boolean;
}

export interface EmbeddedServer {
  readonly port: number;
  readonly clusterDir: string;
  /** True when a server that was still running (after `kill -9` of its starter) was taken over. */
  readonly adopted: boolean;
  /** One line for the person who started it, when something is not where it would be expected. */
  readonly notice: string | null;
  superuserUrl(database?: string): string;
  stop(): Promise<void>;
}

/**
 * Starts the embedded PostgreSQL of a home folder, or takes over the one that still runs. Recovers by itself
 * from a killed server (stale pid file) and from a first start that was cut off (half-made data folder).
 */
export async function startEmbeddedServer(options: EmbeddedServerOptions): Promise<EmbeddedServer> {
  const account = serverAccount();
  const binaries = await preparePostgresBinaries(options.root, account);
  const recordPath = join(options.home, "server.json");
  const record = await readRecord(recordPath);
  const clusterDir = record?.clusterDir ?? (await chooseClusterDir(options.home, account));
  await ensureClusterDir(clusterDir, account);
  const cluster = { binDir: binaries.binDir, clusterDir, account };
  const describe = (port: number, adopted: boolean): EmbeddedServer => ({
    port,
    clusterDir,
    adopted,
    notice: noticeFor(options.home, clusterDir, binaries.copied, account),
    superuserUrl: (database = "postgres") =>
      superuserUrl(options.superuserPassword, port, database),
    stop: () => stopPostmaster(cluster),
  });

  const running = await readRunningServer(clusterDir);
  if (running !== null) {
    const url = superuserUrl(options.superuserPassword, running.port, "postgres");
    if (await isOurServer(url, clusterDir)) {
      return describe(running.port, true);
    }
  }
  await clearStalePid(cluster);
  await initializeCluster(cluster, options.superuserPassword);
  const port =
    record !== null && (await isPortFree(record.port)) ? record.port : await findFreePort();
  await writeSettings(clusterDir, account, port, options.throwaway ?? false);
  await writePrivateJson(recordPath, { clusterDir, port });
  await startPostmaster(cluster);
  return describe(port, false);
}

/** The port of this home's server, if one was ever started; the server may be down. */
export async function recordedServer(
  home: string,
): Promise<{ clusterDir: string; port: number } | null> {
  return readRecord(join(home, "server.json"));
}

async function readRecord(path: string) {
  const text = await readIfThere(path);
  if (text === null) {
    return null;
  }
  const record = recordSchema.parse(JSON.parse(text));
  return existsSync(record.clusterDir) ? record : null;
}

async function chooseClusterDir(home: string, account: ServerAccount | null): Promise<string> {
  const inside = join(home, "pg");
  await ensureClusterDir(inside, account);
  if (account === null || accountCanWrite(account, inside)) {
    return inside;
  }
  await rm(inside, { recursive: true, force: true });
  const digest = createHash("sha256").update(home).digest("hex").slice(0, 16);
  const outside = join(SHARED_STATE_DIR, digest);
  if (existsSync(join(outside, "pg"))) {
    // Left by an earlier home folder of this path, whose passwords and keys are gone. Never deleted unasked.
    await rename(outside, `${outside}.left-${Date.now()}`);
  }
  return join(outside, "pg");
}

async function ensureClusterDir(clusterDir: string, account: ServerAccount | null): Promise<void> {
  if (clusterDir.startsWith(`${SHARED_STATE_DIR}/`)) {
    for (const folder of [SHARED_STATE_DIR, dirname(clusterDir)]) {
      await mkdir(folder, { recursive: true, mode: 0o711 });
      await chmod(folder, 0o711);
    }
  }
  await mkdir(clusterDir, { recursive: true, mode: 0o700 });
  await chmod(clusterDir, 0o700);
  if (account !== null) {
    await chown(clusterDir, account.uid, account.gid);
  }
}

function noticeFor(
  home: string,
  clusterDir: string,
  copied: boolean,
  account: ServerAccount | null,
): string | null {
  if (account === null) {
    return null;
  }
  const moved = [
    ...(copied ? ["programs"] : []),
    ...(clusterDir.startsWith(home) ? [] : [`data (${clusterDir})`]),
  ];
  return moved.length === 0
    ? null
    : `database user ${account.name} cannot enter this folder: ${moved.join(" and ")} kept under ${SHARED_STATE_DIR}`;
}

function superuserUrl(password: string, port: number, database: string): string {
  return `postgresql://postgres:${encodeURIComponent(password)}@127.0.0.1:${port}/${database}`;
}

/**
 * The server's log must never hold a statement with chart text: statements are not logged, not even with an
 * error, and errors are terse. Only loopback TCP, since a socket path of a deep folder is too long.
 */
async function writeSettings(
  clusterDir: string,
  account: ServerAccount | null,
  port: number,
  throwaway: boolean,
): Promise<void> {
  const settings = [
    "listen_addresses = '127.0.0.1'",
    `port = ${port}`,
    "unix_socket_directories = ''",
    "password_encryption = 'scram-sha-256'",
    "log_min_error_statement = panic",
    "log_error_verbosity = terse",
    "log_statement = 'none'",
    "log_parameter_max_length_on_error = 0",
    "timezone = 'UTC'",
    "log_timezone = 'UTC'",
    "max_connections = 120",
    "jit = off",
    ...(throwaway ? ["fsync = off", "synchronous_commit = off", "full_page_writes = off"] : []),
  ];
  const dataDir = join(clusterDir, "data");
  const path = join(dataDir, "provenote.conf");
  const include = "include_if_exists = 'provenote.conf'";
  await writeFile(path, `${settings.join("\n")}\n`, { mode: 0o600 });
  if (account !== null) {
    await chown(path, account.uid, account.gid);
  }
  const main = join(dataDir, "postgresql.conf");
  if (!((await readIfThere(main)) ?? "").includes(include)) {
    await appendFile(main, `\n${include}\n`);
  }
}
