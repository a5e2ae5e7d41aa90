import { demand } from "../authorize";
import type { Caller } from "../runtime";
import { withActor } from "../with-actor";
import { loadLiveSessions } from "./people-store";
import type { LiveSessionView } from "./people.schema";

/** Sessions that are open now, of the whole clinic or of one person, newest use first; at most 500. */
export async function listSessions(
  caller: Caller,
  filter: { membershipId?: string } = {},
): Promise<LiveSessionView[]> {
  return withActor(caller, async (act) => {
    const clinic = { kind: "organization", id: act.actor.organizationId } as const;
    const permit = await demand(act, "sessions.manage", clinic);
    return loadLiveSessions(permit, filter.membershipId ?? null);
  });
}
