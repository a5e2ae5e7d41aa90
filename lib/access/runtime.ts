import type { Database } from "@/lib/db/client";
import type { Keyring } from "@/lib/keys/keyring";

/** What every verb needs from outside, made once a process: connections under the `app` role, keys, clock, randomness. */
export type Runtime = {
  readonly database: Database;
  readonly keyring: Keyring;
  readonly now: () => Date;
  readonly randomId: () => string;
  readonly randomBytes: (length: number) => Uint8Array;
};

/** Where a request came from, as the log records it. */
export type Origin = {
  readonly address: string;
  readonly workstation: string;
  readonly requestId: string;
};

/** Who calls a verb: the raw secret of a session or a job grant, and from where. */
export type Caller = {
  readonly runtime: Runtime;
  readonly secret: string;
  readonly origin: Origin;
};
