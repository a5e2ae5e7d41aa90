import type { z } from "zod";
import { demand } from "../authorize";
import type { Caller } from "../runtime";
import { withActor } from "../with-actor";
import { refuseOwnAccount } from "./people-rules";
import { loadMembership, updateMembership } from "./people-store";
import { membershipInputSchema } from "./people.schema";

/**
 * Lets a person whose access was ended sign in again, with the roles and teams of before; a leaving date is
 * taken back with it. Sessions that were ended stay ended.
 * @throws ProvenoteError `people.own_account` (403).
 */
export async function restoreAccess(
  caller: Caller,
  input: z.infer<typeof membershipInputSchema>,
): Promise<void> {
  const { membershipId } = membershipInputSchema.parse(input);
  await withActor(caller, async (act) => {
    if (membershipId === act.actor.membershipId) {
      throw refuseOwnAccount(membershipId, "access");
    }
    const permit = await demand(act, "people.manage", { kind: "membership", id: membershipId });
    const before = await loadMembership(permit);
    if (before.disabledAt === null) {
      return;
    }
    await updateMembership(permit, { disabledAt: null, leftOn: null });
    await act.record({
      type: "person.access_restored",
      action: "U",
      targetId: membershipId,
      basis: permit.basis,
    });
  });
}
