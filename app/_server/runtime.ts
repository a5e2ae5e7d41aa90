import "server-only";
import { openRuntime } from "@/lib/access/open-runtime";
import type { Runtime } from "@/lib/access/runtime";

// Next evaluates a module once a bundle; the pool and the keys must exist once a process.
const holder = globalThis as typeof globalThis & { provenoteRuntime?: Promise<Runtime> };

/** The web process's runtime: connections as `app`, the keyring, the clock. Made on first use. */
export function getRuntime(): Promise<Runtime> {
  holder.provenoteRuntime ??= openRuntime({ poolSize: 10 }).catch((error: unknown) => {
    // A start that failed (database not up yet) is tried again by the next request.
    delete holder.provenoteRuntime;
    throw error;
  });
  return holder.provenoteRuntime;
}
