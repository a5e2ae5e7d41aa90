import { openRuntime } from "@/lib/access/open-runtime";
import type { Caller, Runtime } from "@/lib/access/runtime";
import { endSession } from "@/lib/access/sign-in/end-session";
import { openSessionIn } from "@/lib/access/sign-in/session-events";
import { newSecret, secretHash } from "@/lib/access/sign-in/session-secret";
import { onConnection } from "@/lib/db/create-roles";
import { inTransaction } from "@/lib/db/transaction";
import { ProvenoteError } from "@/lib/errors";
import { ownerUrl } from "../first-account";

/**
 * How this person was known: not by a password, but by whoever may run commands on the server. Every entry says so, beside the
 * person's name.
 */
const FACTOR = "command_line";
const ORIGIN = { address: "", workstation: "Command line", requestId: "" } as const;

/**
 * Does `work` as an administrator of a clinic, in a session of its own that is opened, entered into the log and ended like any.
 * @throws ProvenoteError `user.unknown` (404) · `user.not_administrator` (403) when no live account has this address, or no such role.
 */
export async function asAdministrator<T>(
  email: string,
  work: (caller: Caller) => Promise<T>,
): Promise<T> {
  const membershipId = await findAdministrator(email);
  const runtime = await openRuntime({ poolSize: 2 });
  try {
    const caller = await openSession(runtime, membershipId);
    try {
      return await work(caller);
    } finally {
      await endSession(caller);
    }
  } finally {
    await runtime.database.close();
  }
}

async function findAdministrator(email: string): Promise<string> {
  const { rows } = await onConnection(ownerUrl(), (client) =>
    client.query<{ id: string; roles: string[] }>(
      `SELECT m.id, m.roles FROM membership m JOIN person p ON p.id = m.person_id JOIN organization o ON o.id = m.organization_id
        WHERE p.email = lower($1) AND p.disabled_at IS NULL AND m.disabled_at IS NULL AND o.disabled_at IS NULL
        ORDER BY (o.kind = 'live') DESC, o.created_at LIMIT 1`,
      [email],
    ),
  );
  const found = rows[0];
  if (found === undefined) {
    throw new ProvenoteError("not_found", "user.unknown", "No account has this e-mail address.");
  }
  if (!found.roles.includes("administrator")) {
    throw new ProvenoteError(
      "forbidden",
      "user.not_administrator",
      "Models, agreements and the library are kept by administrators, and this account is none.",
    );
  }
  return found.id;
}

async function openSession(runtime: Runtime, membershipId: string): Promise<Caller> {
  const secret = newSecret(runtime.randomBytes);
  const session = { membershipId, secret, secretHash: secretHash(secret), factors: [FACTOR] };
  const isOpen = await inTransaction(runtime.database, (tx) =>
    openSessionIn(tx, runtime, ORIGIN, session),
  );
  if (isOpen) return { runtime, secret, origin: ORIGIN };
  throw new ProvenoteError("forbidden", "user.unknown", "This account cannot sign in.");
}
