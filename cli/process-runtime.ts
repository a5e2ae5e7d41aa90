import { randomBytes, randomUUID } from "node:crypto";
import { join } from "node:path";
import type { Origin, Runtime } from "@/lib/access/runtime";
import { openDatabase } from "@/lib/db/client";
import { env } from "@/lib/env";
import { ProvenoteError } from "@/lib/errors";
import { folderKeyStore } from "@/lib/keys/key-folder";
import { openKeyring } from "@/lib/keys/keyring";

/** Entries made from the command line name it as their workstation. */
export const COMMAND_LINE: Origin = { address: "", workstation: "Command line", requestId: "" };

/** Opens what verbs need, as the application's own role; the command closes it. */
export async function openProcessRuntime(): Promise<Runtime> {
  const { DATABASE_URL: url, PROVENOTE_HOME: home, PROVENOTE_KEY_PASSPHRASE: passphrase } = env();
  if (url === undefined) {
    throw new ProvenoteError("invalid", "env.missing", "DATABASE_URL is not set.");
  }
  const keyring = await openKeyring({
    store: folderKeyStore(join(home, "keys")),
    ...(passphrase === undefined ? {} : { passphrase }),
  });
  return {
    database: openDatabase({ url, poolSize: 4 }),
    keyring,
    now: () => new Date(),
    randomId: () => randomUUID(),
    randomBytes: (length) => randomBytes(length),
  };
}
