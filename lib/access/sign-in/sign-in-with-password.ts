import { z } from "zod";
import { inTransaction } from "@/lib/db/transaction";
import type { Origin, Runtime } from "../runtime";
import { forgiveTries, takeTry } from "./lock-out";
import { passwordMatches } from "./password";
import { openSessionIn, recordAnonymously } from "./session-events";
import { newSecret, secretHash } from "./session-secret";

/** PostgreSQL takes no NUL and no lone surrogate; no account has one. */
const isStorable = (value: string): boolean => value.isWellFormed() && !value.includes("\0");

export const passwordSignInSchema = z.object({
  email: z.string().trim().toLowerCase().min(3).max(254).refine(isStorable),
  password: z.string().min(1).max(1024),
});

export type SignInResult =
  | { readonly ok: true; readonly secret: string; readonly membershipId: string }
  | { readonly ok: false; readonly reason: "wrong" }
  | { readonly ok: false; readonly reason: "locked"; readonly lockedUntil: Date };

type LookupRow = { person_id: string; hash: string; membership_id: string | null };

/**
 * Signs a person in with e-mail and password (argon2id). The answer and its time are the same for an
 * unknown account, a wrong password and an account whose access ended. Every outcome is an entry.
 */
export async function signInWithPassword(
  runtime: Runtime,
  origin: Origin,
  input: z.infer<typeof passwordSignInSchema>,
): Promise<SignInResult> {
  const { email, password } = passwordSignInSchema.parse(input);
  const lockedUntil = await inTransaction(runtime.database, async (tx) => {
    const until = await takeTry(tx, runtime.keyring, email, origin.address);
    if (until !== null) {
      await recordAnonymously(tx, runtime, origin, {
        type: "session.locked",
        action: "E",
        outcome: "refused",
      });
    }
    return until;
  });
  if (lockedUntil !== null) return { ok: false, reason: "locked", lockedUntil };

  const found = await inTransaction(runtime.database, async (tx) => {
    const rows = await tx.client.$queryRaw<LookupRow[]>`SELECT * FROM sign_in_lookup(${email})`;
    return rows[0] ?? null;
  });
  // No transaction is open while the hash is computed: it takes tens of milliseconds.
  const matches = await passwordMatches(found?.hash ?? null, password);
  return inTransaction(runtime.database, async (tx) => {
    if (matches && found !== null && found.membership_id !== null) {
      const secret = newSecret(runtime.randomBytes);
      const membershipId = found.membership_id;
      const session = {
        membershipId,
        secret,
        secretHash: secretHash(secret),
        factors: ["password"],
      };
      if (await openSessionIn(tx, runtime, origin, session)) {
        await forgiveTries(tx, runtime.keyring, email, origin.address);
        return { ok: true, secret, membershipId };
      }
    }
    const targetId = found?.membership_id ?? undefined;
    await recordAnonymously(tx, runtime, origin, {
      type: "session.refused",
      action: "E",
      outcome: "refused",
      ...(targetId === undefined ? {} : { targetId }),
    });
    return { ok: false, reason: "wrong" };
  });
}
