import { spawn, type ChildProcess } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { startOidcServer } from "./oidc-server";
import { stateFile, type ApplicationState } from "./application-state";

const START_LIMIT_MS = 240_000;

/** The specs' own model servers stand on this machine, which counts as on premises only where it is named. */
const MODELS = { PROVENOTE_MODEL_NETWORKS: "127.0.0.0/8" };

/**
 * Starts the application as a newcomer would (`scripts/start.mjs`) in an empty home folder, beside a real
 * OIDC server that it is configured for, and leaves the address and the demo accounts for the specs.
 */
export default async function startApplication(): Promise<() => Promise<void>> {
  const home = mkdtempSync(join(tmpdir(), "provenote-e2e-"));
  const port = await freePort();
  const baseUrl = `http://127.0.0.1:${port}`;
  const oidc = await startOidcServer(baseUrl);
  const registerPort = await freePort();
  const child = spawn(process.execPath, ["scripts/start.mjs"], {
    cwd: process.cwd(),
    env: {
      ...process.env,
      PROVENOTE_HOME: home,
      PORT: String(port),
      ...MODELS,
      ...literatureAt(registerPort),
      ...oidc.environment,
    },
    stdio: ["ignore", "pipe", "pipe"],
  });
  try {
    const log = await untilReady(child);
    const { accounts } = JSON.parse(readFileSync(join(home, "demo-accounts.json"), "utf8")) as Pick<
      ApplicationState,
      "accounts"
    >;
    const state: ApplicationState = {
      baseUrl,
      home,
      accounts,
      startLog: log,
      pid: child.pid ?? 0,
      registerPort,
    };
    writeFileSync(stateFile(), JSON.stringify(state), { mode: 0o600 });
  } catch (error) {
    child.kill("SIGKILL");
    await oidc.close();
    throw error;
  }
  return async () => {
    await stop(child);
    await oidc.close();
    rmSync(stateFile(), { force: true });
    rmSync(home, { recursive: true, force: true });
  };
}

/** Named by the server's configuration; each clinic has it off until its administrator switches it on. */
const literatureAt = (port: number) => ({
  PROVENOTE_LITERATURE: "pubmed",
  PROVENOTE_LITERATURE_RELAY: `http://127.0.0.1:${port}`,
});

function untilReady(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let log = "";
    const timer = setTimeout(
      () => reject(new Error(`The application did not start:\n${log}`)),
      START_LIMIT_MS,
    );
    const listen = (chunk: Buffer): void => {
      log += chunk.toString("utf8");
      if (!log.includes("Ctrl-C stops everything.")) return;
      clearTimeout(timer);
      resolve(log);
    };
    child.stdout?.on("data", listen);
    child.stderr?.on("data", listen);
    child.once("exit", (code) => {
      clearTimeout(timer);
      reject(new Error(`The application ended with ${code ?? "a signal"}:\n${log}`));
    });
  });
}

function stop(child: ChildProcess): Promise<void> {
  return new Promise((resolve) => {
    if (child.exitCode !== null) {
      resolve();
      return;
    }
    child.once("exit", () => resolve());
    child.kill("SIGTERM");
  });
}

export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once("error", reject);
    server.listen(0, "127.0.0.1", () => {
      const address = server.address();
      const port = typeof address === "object" && address !== null ? address.port : 0;
      server.close(() => resolve(port));
    });
  });
}
