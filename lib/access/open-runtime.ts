import { randomBytes, randomUUID } from "node:crypto";
import { join } from "node:path";
import { openDatabase } from "@/lib/db/client";
import { env } from "@/lib/env";
import { ProvenoteError } from "@/lib/errors";
import { folderKeyStore } from "@/lib/keys/key-folder";
import { openKeyring } from "@/lib/keys/keyring";
import type { Runtime } from "./runtime";

/**
 * Opens what the verbs of one process need: connections under the `app` role, the keyring of the home folder, the
 * clock, randomness. Whoever opens it closes its database.
 * @param options.poolSize Connections at most.
 * @throws ProvenoteError `env.no_database` (503) without `DATABASE_URL`.
 */
export async function openRuntime(options: { readonly poolSize: number }): Promise<Runtime> {
  const { DATABASE_URL: url, PROVENOTE_HOME: home, PROVENOTE_KEY_PASSPHRASE: passphrase } = env();
  if (url === undefined) {
    throw new ProvenoteError("unavailable", "env.no_database", "DATABASE_URL is not set.");
  }
  const keyring = await openKeyring({
    store: folderKeyStore(join(home, "keys")),
    ...(passphrase === undefined ? {} : { passphrase }),
  });
  return {
    database: openDatabase({ url, poolSize: options.poolSize }),
    keyring,
    now: () => new Date(),
    randomId: () => randomUUID(),
    randomBytes: (length) => randomBytes(length),
  };
}
