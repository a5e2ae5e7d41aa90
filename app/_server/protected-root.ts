import "server-only";
import type { Runtime } from "@/lib/access/runtime";
import { env } from "@/lib/env";
import { ProvenoteError } from "@/lib/errors";

/**
 * A live clinic's root key lies on disk under a passphrase, or in the clear because somebody decided so.
 * @throws ProvenoteError `setup.bare_root` (409).
 */
export function requireProtectedRoot({ keyring }: Runtime): void {
  if (keyring.rootProtection === "passphrase" || env().PROVENOTE_ALLOW_FILE_ROOT) return;
  throw new ProvenoteError(
    "conflict",
    "setup.bare_root",
    "The root key lies on this machine's disk without a passphrase. Nothing was changed. Whoever runs the server sets PROVENOTE_KEY_PASSPHRASE (or PROVENOTE_ALLOW_FILE_ROOT=1) and starts it again.",
  );
}
