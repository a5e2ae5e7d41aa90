import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";

/** True when a process with this number exists, ours or anybody's. */
export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
}

/** The command line of a process, its words separated by spaces; empty when there is no such process. */
export function commandLine(pid: number): string {
  if (process.platform === "linux") {
    try {
      return readFileSync(`/proc/${pid}/cmdline`, "utf8").split("\0").join(" ").trim();
    } catch {
      // The process is gone.
      return "";
    }
  }
  const listed = spawnSync("ps", ["-p", String(pid), "-o", "command="], { encoding: "utf8" });
  return listed.status === 0 ? listed.stdout.trim() : "";
}

/**
 * When a process began, as the system writes it: with the number it names one process for good, whatever title
 * the process gives itself later. Empty when there is no such process.
 */
export function processStart(pid: number): string {
  if (process.platform === "linux") {
    try {
      // The second field is a name in parentheses that may hold spaces; the 22nd is the start in clock ticks.
      const fields = readFileSync(`/proc/${pid}/stat`, "utf8").split(") ").at(-1)?.split(" ");
      return fields?.[19] ?? "";
    } catch {
      // The process is gone.
      return "";
    }
  }
  const listed = spawnSync("ps", ["-p", String(pid), "-o", "lstart="], { encoding: "utf8" });
  return listed.status === 0 ? listed.stdout.trim() : "";
}
