import { readFileSync } from "node:fs";
import { join } from "node:path";
import { execFileSync, spawnSync } from "node:child_process";

/** The worker of the application whose home folder this is; null between its death and its next start. */
export function findWorker(home: string): number | null {
  const { children } = JSON.parse(readFileSync(join(home, "run.json"), "utf8")) as {
    children: { pid: number }[];
  };
  for (const { pid } of children) {
    if (/\bworker\.mjs\b/.test(commandOf(pid))) return pid;
  }
  return null;
}

/** As {@link findWorker}; there must be one. */
export function workerPid(home: string): number {
  const pid = findWorker(home);
  if (pid === null) throw new Error("The application has no worker.");
  return pid;
}

/** The folder of the embedded server; an application started by root keeps it outside the home folder. */
export function clusterFolder(home: string): string {
  const { clusterDir } = JSON.parse(readFileSync(join(home, "server.json"), "utf8")) as {
    clusterDir: string;
  };
  return clusterDir;
}

export function clusterPort(home: string): number {
  return (JSON.parse(readFileSync(join(home, "server.json"), "utf8")) as { port: number }).port;
}

/** The server's own process and all that it started. */
export function databasePids(home: string): number[] {
  const file = join(clusterFolder(home), "data", "postmaster.pid");
  const first = Number(readFileSync(file, "utf8").split("\n")[0]);
  const list = execFileSync("ps", ["-A", "-o", "pid=,ppid="], { encoding: "utf8" });
  const children = list
    .split("\n")
    .map((line) => line.trim().split(/\s+/).map(Number))
    .filter(([, parent]) => parent === first)
    .map(([pid = 0]) => pid);
  return [first, ...children];
}

/** Signals each; one that has ended meanwhile is no failure. */
export function signal(pids: readonly number[], name: NodeJS.Signals): void {
  for (const pid of pids) {
    try {
      process.kill(pid, name);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== "ESRCH") throw error;
    }
  }
}

function commandOf(pid: number): string {
  const { stdout } = spawnSync("ps", ["-o", "args=", "-p", String(pid)], { encoding: "utf8" });
  return stdout;
}
