import { appendEvent } from "@/lib/audit/append-event";
import type { Tx } from "@/lib/db/transaction";
import { describeEvent, type EventInput } from "../act";
import { presentSecret } from "../actor";
import type { Origin, Runtime } from "../runtime";

/** Records an event before anybody has signed in; the reception clinic's log takes it. */
export async function recordAnonymously(
  tx: Tx,
  runtime: Runtime,
  origin: Origin,
  event: EventInput,
): Promise<void> {
  const rows = await tx.client.$queryRaw<
    { id: string | null }[]
  >`SELECT reception_organization() AS id`;
  const organizationId = rows[0]?.id;
  // Before the first organization exists there is no log and nothing to protect.
  if (organizationId === undefined || organizationId === null) return;
  const nobody = { membershipId: null, sessionId: null, grantId: null, roles: [], factors: [] };
  const entry = describeEvent(event, {
    at: runtime.now(),
    salt: runtime.randomBytes(16),
    origin,
    actor: { kind: "anonymous", ...nobody },
  });
  await appendEvent(tx, organizationId, runtime.randomId(), entry);
}

/** Opens the session row and records it as the new actor's first act. @returns false when the membership is not live. */
export async function openSessionIn(
  tx: Tx,
  runtime: Runtime,
  origin: Origin,
  session: { membershipId: string; secret: string; secretHash: Uint8Array; factors: string[] },
): Promise<boolean> {
  const id = runtime.randomId();
  const rows = await tx.client.$queryRaw<{ membership_id: string }[]>`
    SELECT membership_id FROM open_session(${session.membershipId}::uuid, ${id}::uuid, ${Buffer.from(session.secretHash)},
      ${session.factors}::text[], ${origin.address}, ${origin.workstation})`;
  if (rows.length === 0) return false;
  const actor = await presentSecret(tx, session.secret);
  if (actor === null) return false;
  const entry = describeEvent(
    { type: "session.opened", action: "E", object: { kind: "session", id } },
    {
      at: runtime.now(),
      salt: runtime.randomBytes(16),
      origin,
      actor: {
        kind: "person",
        membershipId: actor.membershipId,
        sessionId: id,
        grantId: null,
        roles: actor.roles,
        factors: actor.factors,
      },
    },
  );
  await appendEvent(tx, actor.organizationId, runtime.randomId(), entry);
  return true;
}
