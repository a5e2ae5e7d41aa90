import { demand } from "../authorize";
import type { Caller } from "../runtime";
import { withActor } from "../with-actor";

/** Ends the caller's own session; its secret opens nothing from the next request on. */
export async function endSession(caller: Caller): Promise<void> {
  await withActor(caller, async (act) => {
    const { sessionId } = act.actor;
    if (sessionId === null) return;
    const permit = await demand(act, "session.own", { kind: "session", id: sessionId });
    // The entry comes first: after the update the database knows this actor no more.
    await act.record({
      type: "session.ended",
      action: "E",
      object: { kind: "session", id: sessionId },
      basis: permit.basis,
    });
    await permit.tx.client.session.updateMany({
      where: { id: permit.idOf("session"), revokedAt: null },
      data: { revokedAt: act.now, revokedReason: "signed out" },
    });
  });
}
