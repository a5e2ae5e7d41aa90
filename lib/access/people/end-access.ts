import type { z } from "zod";
import { demand } from "../authorize";
import type { Caller } from "../runtime";
import { withActor } from "../with-actor";
import { refuseOwnAccount } from "./people-rules";
import { endSessionsOf, loadMembership, updateMembership } from "./people-store";
import { membershipInputSchema } from "./people.schema";

/**
 * Ends a person's access: no new sign-in, every session over at once, jobs that run for the person end as
 * revoked (45 CFR 164.308(a)(3)(ii)(C)). What the person wrote stays.
 * @throws ProvenoteError `people.own_account` (403).
 */
export async function endAccess(
  caller: Caller,
  input: z.infer<typeof membershipInputSchema>,
): Promise<{ sessionsEnded: number }> {
  const { membershipId } = membershipInputSchema.parse(input);
  return withActor(caller, async (act) => {
    if (membershipId === act.actor.membershipId) {
      throw refuseOwnAccount(membershipId, "access");
    }
    const permit = await demand(act, "people.manage", { kind: "membership", id: membershipId });
    const before = await loadMembership(permit);
    if (before.disabledAt !== null) {
      return { sessionsEnded: 0 };
    }
    await updateMembership(permit, { disabledAt: act.now });
    const sessionsEnded = await endSessionsOf(permit, "access ended");
    await act.record({
      type: "person.access_ended",
      action: "U",
      targetId: membershipId,
      basis: permit.basis,
      counts: { sessions_ended: sessionsEnded },
    });
    return { sessionsEnded };
  });
}
