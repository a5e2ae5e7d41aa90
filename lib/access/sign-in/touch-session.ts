import { inTransaction } from "@/lib/db/transaction";
import { presentSecret } from "../actor";
import type { Caller } from "../runtime";

/**
 * Slides the idle end of the caller's session because a person did something (not because a page polled).
 * In a transaction of its own, so that requests of one session do not wait for each other.
 */
export async function touchSession(caller: Caller): Promise<void> {
  await inTransaction(caller.runtime.database, async (tx) => {
    if ((await presentSecret(tx, caller.secret)) === null) return;
    await tx.client.$executeRaw`SELECT touch_session()`;
  });
}
