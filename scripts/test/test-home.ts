import { existsSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";

/** Removes a home folder that a test run made, with its database where that had to lie elsewhere. */
export function removeTestHome(home: string): void {
  const record = join(home, "server.json");
  if (existsSync(record)) {
    const { clusterDir } = JSON.parse(readFileSync(record, "utf8")) as { clusterDir: string };
    rmSync(clusterDir, { recursive: true, force: true });
  }
  rmSync(home, { recursive: true, force: true });
}
