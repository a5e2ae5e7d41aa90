import { existsSync, statfsSync, statSync } from "node:fs";
import { join } from "node:path";
import { isPortFree } from "@/lib/db/embedded-server/free-port";
import { lockHolder } from "@/lib/db/embedded-server/instance-lock";
import { serverAccount } from "@/lib/db/embedded-server/server-account";
import { nativePackageDir } from "@/lib/db/embedded-server/postgres-binaries";
import { databaseChoice, type Environment } from "@/lib/env";
import { isProvenoteError } from "@/lib/errors";
import type { Finding } from "./doctor";

const NEEDED_NODE = [24, 7] as const;
const NEEDED_MB = 1_000;
const BROWSERS = ["/usr/bin/chromium", "/usr/bin/google-chrome", "/usr/bin/chromium-browser"];

/** What belongs to the machine and the folder: programs, space, ports, modes. */
export async function inspectMachine(settings: Environment): Promise<Finding[]> {
  const { PROVENOTE_HOME: home, PROVENOTE_ROOT: root } = settings;
  return [
    inspectNode(process.versions.node),
    inspectBinaries(settings),
    inspectSpace(existsSync(home) ? home : root),
    await inspectPort(settings),
    ...inspectModes(home),
    inspectBuild(root),
    inspectBrowser(),
  ];
}

export function inspectNode(version: string): Finding {
  const [major = 0, minor = 0] = version.split(".").map(Number);
  const [needMajor, needMinor] = NEEDED_NODE;
  const isEnough = major > needMajor || (major === needMajor && minor >= needMinor);
  return {
    state: isEnough ? "ok" : "bad",
    subject: "Node",
    found: version,
    ...(isEnough ? {} : { advice: `install Node ${NEEDED_NODE.join(".")} or later` }),
  };
}

function inspectBinaries(settings: Environment): Finding {
  const subject = "database programs";
  try {
    if (databaseChoice(settings) === "outside") {
      return { state: "ok", subject, found: "not needed: the settings name an outside server" };
    }
    nativePackageDir(settings.PROVENOTE_ROOT);
    const account = serverAccount();
    const who = account === null ? "this user" : `user ${account.name}`;
    return { state: "ok", subject, found: `installed; the server runs as ${who}` };
  } catch (error) {
    return { state: "bad", subject, found: messageOf(error), advice: 'run "npm ci"' };
  }
}

function inspectSpace(folder: string): Finding {
  const { bavail, bsize } = statfsSync(folder);
  const freeMb = Math.floor((bavail * bsize) / 1_000_000);
  const isEnough = freeMb >= NEEDED_MB;
  return {
    state: isEnough ? "ok" : "bad",
    subject: "disk space",
    found: `${freeMb} MB free at ${folder}`,
    ...(isEnough
      ? {}
      : { advice: `free at least ${NEEDED_MB} MB, or set PROVENOTE_HOME elsewhere` }),
  };
}

async function inspectPort({ PORT, PROVENOTE_HOME: home }: Environment): Promise<Finding> {
  const subject = "port";
  const holder = await lockHolder(home);
  if (holder !== null) {
    return { state: "ok", subject, found: `Provenote runs (process ${holder.pid})` };
  }
  const port = PORT ?? 3000;
  if (await isPortFree(port)) {
    return { state: "ok", subject, found: `${port} is free` };
  }
  return PORT === undefined
    ? { state: "warn", subject, found: `${port} is taken: npm start will choose the next free one` }
    : { state: "bad", subject, found: `${port} is taken`, advice: "set PORT to a free one" };
}

const MODES: readonly (readonly [string, number])[] = [
  ["", 0o711],
  ["keys", 0o700],
  ["secrets.json", 0o600],
  ["server.json", 0o600],
  ["demo-accounts.json", 0o600],
];

/** Every mode as FOUNDATION has it; a file that does not exist yet has none. */
export function inspectModes(home: string): Finding[] {
  if (!existsSync(home)) {
    return [{ state: "ok", subject: "home folder", found: `${home} will be made by npm start` }];
  }
  const wrong = MODES.flatMap(([name, wanted]): Finding[] => {
    const path = join(home, name);
    const mode = existsSync(path) ? statSync(path).mode & 0o777 : wanted;
    return mode === wanted
      ? []
      : [
          {
            state: "bad",
            subject: "file modes",
            found: `${path} has ${mode.toString(8)}`,
            advice: `chmod ${wanted.toString(8)} '${path}'`,
          },
        ];
  });
  return wrong.length > 0 ? wrong : [{ state: "ok", subject: "file modes", found: `of ${home}` }];
}

function inspectBuild(root: string): Finding {
  const isBuilt = existsSync(join(root, ".next", "BUILD_ID"));
  return {
    state: isBuilt ? "ok" : "warn",
    subject: "build",
    found: isBuilt ? "there; npm start renews it when a source changed" : "npm start will make it",
  };
}

function inspectBrowser(): Finding {
  const found = BROWSERS.find((path) => existsSync(path));
  return {
    state: found === undefined ? "warn" : "ok",
    subject: "browser for tests",
    found: found ?? "none installed: npm test will fetch one or say what to install",
  };
}

export function messageOf(error: unknown): string {
  return isProvenoteError(error) || error instanceof Error ? error.message : String(error);
}
