import { linkSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";
import { ProvenoteError } from "../../errors";
import { readIfThere } from "./local-secrets";
import { isAlive, processStart } from "./process-table";

const holderSchema = z.object({
  pid: z.number().int().positive(),
  /** When it began: a pid alone may belong to another program by now. */
  startedAt: z.string(),
  children: z.array(z.object({ pid: z.number().int().positive(), startedAt: z.string() })),
});

/** Who works with a home folder now: one launcher or one database command. */
export type LockHolder = z.infer<typeof holderSchema>;

export interface InstanceLock {
  /** Processes that a killed holder left running, to be ended by the next one. */
  readonly leftBehind: LockHolder["children"];
  /** Records the children, so that they can be found after `kill -9`. */
  setChildren(pids: readonly number[]): void;
  release(): void;
}

/**
 * Takes the lock of a home folder; one left by a process that no longer lives is taken over. Throws
 * `db.already_running` with the pid of the living holder.
 */
export async function acquireInstanceLock(home: string): Promise<InstanceLock> {
  const path = join(home, "run.json");
  const stale = await readHolder(path);
  if (stale !== null) {
    refuseLiving(stale);
  }
  rmSync(path, { force: true });
  const self: LockHolder = { pid: process.pid, startedAt: processStart(process.pid), children: [] };
  if (!createOnce(path, self)) {
    // Another start was faster between our look and our write.
    const winner = await readHolder(path);
    if (winner !== null) {
      refuseLiving(winner);
    }
    return acquireInstanceLock(home);
  }
  return {
    leftBehind: (stale?.children ?? []).filter((child) => isSameProcess(child)),
    setChildren: (pids) => {
      const children = pids.map((pid) => ({ pid, startedAt: processStart(pid) }));
      const half = `${path}.${process.pid}`;
      writeFileSync(half, JSON.stringify({ ...self, children }), { mode: 0o600 });
      renameSync(half, path);
    },
    release: () => rmSync(path, { force: true }),
  };
}

/** The living holder of a home folder, if there is one. */
export async function lockHolder(home: string): Promise<LockHolder | null> {
  const holder = await readHolder(join(home, "run.json"));
  return holder !== null && isSameProcess(holder) ? holder : null;
}

function refuseLiving(holder: LockHolder): void {
  if (holder.pid !== process.pid && isSameProcess(holder)) {
    throw new ProvenoteError(
      "conflict",
      "db.already_running",
      `Provenote already runs on this folder (process ${holder.pid}). Stop it first, or set PROVENOTE_HOME.`,
      { pid: holder.pid },
    );
  }
}

function isSameProcess({ pid, startedAt }: { pid: number; startedAt: string }): boolean {
  return isAlive(pid) && processStart(pid) === startedAt;
}

/** link(2) fails when the name exists, and the file appears with its whole content. */
function createOnce(path: string, holder: LockHolder): boolean {
  const half = `${path}.${process.pid}`;
  writeFileSync(half, JSON.stringify(holder), { mode: 0o600 });
  try {
    linkSync(half, path);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "EEXIST") {
      return false;
    }
    throw error;
  } finally {
    rmSync(half, { force: true });
  }
}

async function readHolder(path: string): Promise<LockHolder | null> {
  const text = await readIfThere(path);
  if (text === null) {
    return null;
  }
  const parsed = holderSchema.safeParse(parseJson(text));
  return parsed.success ? parsed.data : null;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // A file cut off by a full disk says nothing about who wrote it; it counts as stale.
    return null;
  }
}
