import { inTransaction } from "@/lib/db/transaction";
import { isProvenoteError, ProvenoteError } from "@/lib/errors";
import { logger } from "@/lib/logger";
import { Act, type EventInput } from "./act";
import { presentSecret, type Actor } from "./actor";
import { HONEYTOKEN_OPENED, touchHoneytoken } from "./decision/touch-honeytoken";
import type { Caller } from "./runtime";

/**
 * Thrown by a verb whose act did not happen but must be known: the event is committed in a transaction
 * of its own after the roll-back, then the error goes on to the caller.
 */
export class RecordedError extends ProvenoteError {
  constructor(
    error: ProvenoteError,
    readonly event: EventInput,
  ) {
    super(error.kind, error.code, error.message, error.details, { cause: error.cause });
  }
}

/**
 * Opens the one transaction of an act: presents the caller's secret to the database, which decides who
 * that is, and hands `work` the act. Never call it inside itself: compose verbs by their `…In` functions.
 * @throws ProvenoteError `access.no_session` (401) when no live session or job grant has this secret, or when it
 *   ended while `work` ran: rows that vanish under it look like any fault.
 * @throws ProvenoteError `audit.not_recorded` (503) when the act or its refusal cannot be written down.
 */
export async function withActor<T>(caller: Caller, work: (act: Act) => Promise<T>): Promise<T> {
  let actor: Actor | null = null;
  try {
    return await inTransaction(caller.runtime.database, async (tx) => {
      actor = await presentSecret(tx, caller.secret);
      if (actor === null) throw noSession();
      return work(new Act(tx, actor, caller, caller.runtime.now()));
    });
  } catch (error) {
    if (actor === null) throw error;
    if (error instanceof RecordedError) await recordAfterRollback(caller, error);
    else if (!isProvenoteError(error) && !(await isLive(caller))) throw noSession(error);
    throw error;
  }
}

async function recordAfterRollback(caller: Caller, error: RecordedError): Promise<void> {
  const { code } = await inTransaction(caller.runtime.database, async (tx) => {
    const actor = await presentSecret(tx, caller.secret);
    if (actor === null) throw noSession();
    const act = new Act(tx, actor, caller, caller.runtime.now());
    const event = await touchHoneytoken(act, error.event);
    await act.record(event);
    return event;
  });
  if (code === HONEYTOKEN_OPENED) logger().error(HONEYTOKEN_OPENED);
}

async function isLive({ runtime, secret }: Caller): Promise<boolean> {
  return inTransaction(runtime.database, async (tx) => (await presentSecret(tx, secret)) !== null);
}

function noSession(cause?: unknown): ProvenoteError {
  return new ProvenoteError(
    "unauthenticated",
    "access.no_session",
    "Nobody is signed in.",
    {},
    { cause },
  );
}
