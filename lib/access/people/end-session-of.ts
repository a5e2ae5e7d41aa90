import type { z } from "zod";
import { ProvenoteError } from "@/lib/errors";
import { demand } from "../authorize";
import type { Caller } from "../runtime";
import { withActor } from "../with-actor";
import { findLiveSession, revokeSession } from "./people-store";
import { sessionInputSchema } from "./people.schema";

/**
 * Ends one session of the clinic; its secret opens nothing from the next request on.
 * @throws ProvenoteError `people.session_over` (409) when it has ended already or is none of this clinic's.
 */
export async function endSessionOf(
  caller: Caller,
  input: z.infer<typeof sessionInputSchema>,
): Promise<void> {
  const { sessionId } = sessionInputSchema.parse(input);
  await withActor(caller, async (act) => {
    const clinic = { kind: "organization", id: act.actor.organizationId } as const;
    const permit = await demand(act, "sessions.manage", clinic);
    const session = await findLiveSession(permit, sessionId);
    if (session === null) {
      throw new ProvenoteError("conflict", "people.session_over", "This session is over already.");
    }
    // The entry comes first: when the session is the caller's own, the database knows nobody afterwards.
    await act.record({
      type: "session.revoked",
      action: "E",
      object: { kind: "session", id: session.id },
      targetId: session.membershipId,
      basis: permit.basis,
    });
    await revokeSession(permit, session.id);
  });
}
