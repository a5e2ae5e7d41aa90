import type { z } from "zod";
import { ProvenoteError } from "@/lib/errors";
import { demand } from "../authorize";
import type { Role } from "../role.schema";
import type { Caller } from "../runtime";
import { RecordedError, withActor } from "../with-actor";
import { refuseOwnAccount, roleClash, rolesPart, sameRoles, sortedRoles } from "./people-rules";
import { endSessionsOf, isSoloPractice, loadMembership, updateMembership } from "./people-store";
import { changeRolesSchema } from "./people.schema";

export type RolesChanged = { readonly roles: readonly Role[]; readonly sessionsEnded: number };

/**
 * Gives a person these roles instead of the former ones and ends that person's sessions, so that no page goes
 * on under the old ones. Roles that are the same already change nothing.
 * @throws ProvenoteError `people.own_account` (403) · `people.role_clash` (409): both are entries.
 */
export async function changeRoles(
  caller: Caller,
  input: z.infer<typeof changeRolesSchema>,
): Promise<RolesChanged> {
  const { membershipId, roles: wanted } = changeRolesSchema.parse(input);
  const roles = sortedRoles(wanted);
  return withActor(caller, async (act) => {
    if (membershipId === act.actor.membershipId) {
      throw refuseOwnAccount(membershipId, "roles");
    }
    const permit = await demand(act, "people.manage", { kind: "membership", id: membershipId });
    const event = {
      type: "membership.roles_changed",
      action: "U",
      targetId: membershipId,
      part: rolesPart(roles),
      basis: permit.basis,
    } as const;
    const clash = roleClash(roles, await isSoloPractice(act));
    if (clash !== null) {
      throw new RecordedError(new ProvenoteError("conflict", "people.role_clash", clash), {
        ...event,
        outcome: "refused",
        code: "people.role_clash",
      });
    }
    const before = await loadMembership(permit);
    if (sameRoles(before.roles, roles)) {
      return { roles, sessionsEnded: 0 };
    }
    await updateMembership(permit, { roles });
    const sessionsEnded = await endSessionsOf(permit, "roles changed");
    await act.record({ ...event, counts: { sessions_ended: sessionsEnded } });
    return { roles, sessionsEnded };
  });
}
