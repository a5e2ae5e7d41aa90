import { spawn, type ChildProcess } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { clusterPort } from "./processes";
import { freePort } from "./start-application";

const NO_MIDDLEWARE = { version: 3, middleware: {}, functions: {}, sortedMiddleware: [] };

/**
 * A second web process on the same database and keys, from a copy of the build out of which `proxy.ts` was
 * taken: no request passes it.
 */
export async function startWithoutProxy(
  home: string,
  settings: Readonly<Record<string, string>> = {},
): Promise<{ readonly baseUrl: string; readonly stop: () => Promise<void> }> {
  const root = mkdtempSync(join(tmpdir(), "provenote-no-proxy-"));
  const here = process.cwd();
  for (const name of ["node_modules", "dist", "next.config.ts", "package.json", "tsconfig.json"]) {
    symlinkSync(join(here, name), join(root, name));
  }
  cpSync(join(here, ".next"), join(root, ".next"), {
    recursive: true,
    filter: (path) => !/[\\/](cache|middleware|middleware\.js|proxy\.js)$/.test(path),
  });
  const server = join(root, ".next", "server");
  writeFileSync(join(server, "middleware-manifest.json"), JSON.stringify(NO_MIDDLEWARE));
  writeFileSync(
    join(server, "functions-config-manifest.json"),
    JSON.stringify({ version: 1, functions: {} }),
  );
  const port = await freePort();
  const baseUrl = `http://127.0.0.1:${port}`;
  const secrets = JSON.parse(readFileSync(join(home, "secrets.json"), "utf8")) as {
    app: string;
    nextAuth: string;
  };
  const child = spawn(process.execPath, [join(here, "dist", "web.mjs")], {
    cwd: root,
    stdio: ["ignore", "ignore", "pipe"],
    env: {
      ...process.env,
      NODE_ENV: "production",
      PROVENOTE_ROOT: root,
      PROVENOTE_HOME: home,
      PORT: String(port),
      NEXTAUTH_URL: baseUrl,
      NEXTAUTH_SECRET: secrets.nextAuth,
      DATABASE_URL: `postgresql://provenote_app:${encodeURIComponent(secrets.app)}@127.0.0.1:${clusterPort(home)}/provenote`,
      ...settings,
    },
  });
  const stop = async (): Promise<void> => {
    await ended(child);
    rmSync(root, { recursive: true, force: true });
  };
  try {
    await untilAnswering(child, `${baseUrl}/api/session`);
  } catch (error) {
    await stop();
    throw error;
  }
  return { baseUrl, stop };
}

async function untilAnswering(child: ChildProcess, url: string): Promise<void> {
  let words = "";
  child.stderr?.on("data", (part: Buffer) => (words += part.toString("utf8")));
  for (let tries = 0; tries < 150; tries += 1) {
    if (child.exitCode !== null) throw new Error(`The second web process ended:\n${words}`);
    if (await isAnswering(url)) return;
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  throw new Error(`The second web process did not answer in 30 s:\n${words}`);
}

async function isAnswering(url: string): Promise<boolean> {
  try {
    return (await fetch(url)).status === 401;
  } catch (error) {
    // Nothing listens yet.
    if (error instanceof TypeError) return false;
    throw error;
  }
}

function ended(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null) return Promise.resolve();
  return new Promise((resolve) => {
    child.once("exit", () => resolve());
    child.kill("SIGKILL");
  });
}
