import "server-only";
import { randomBytes, randomUUID } from "node:crypto";
import { join } from "node:path";
import type { Runtime } from "@/lib/access/runtime";
import { openDatabase } from "@/lib/db/client";
import { env } from "@/lib/env";
import { ProvenoteError } from "@/lib/errors";
import { folderKeyStore } from "@/lib/keys/key-folder";
import { openKeyring } from "@/lib/keys/keyring";

// Next evaluates a module once a bundle; the pool and the keys must exist once a process.
const holder = globalThis as typeof globalThis & { provenoteRuntime?: Promise<Runtime> };

/** The web process's runtime: connections as `app`, the keyring, the clock. Made on first use. */
export function getRuntime(): Promise<Runtime> {
  holder.provenoteRuntime ??= openRuntime().catch((error: unknown) => {
    // A start that failed (database not up yet) is tried again by the next request.
    delete holder.provenoteRuntime;
    throw error;
  });
  return holder.provenoteRuntime;
}

async function openRuntime(): Promise<Runtime> {
  const settings = env();
  if (settings.DATABASE_URL === undefined) {
    throw new ProvenoteError("unavailable", "env.no_database", "DATABASE_URL is not set.");
  }
  const keyring = await openKeyring({
    store: folderKeyStore(join(settings.PROVENOTE_HOME, "keys")),
    ...(settings.PROVENOTE_KEY_PASSPHRASE === undefined
      ? {}
      : { passphrase: settings.PROVENOTE_KEY_PASSPHRASE }),
  });
  return {
    database: openDatabase({ url: settings.DATABASE_URL, poolSize: 10 }),
    keyring,
    now: () => new Date(),
    randomId: () => randomUUID(),
    randomBytes: (length) => randomBytes(length),
  };
}
