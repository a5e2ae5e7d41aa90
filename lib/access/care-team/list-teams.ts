import { demand } from "../authorize";
import type { Caller } from "../runtime";
import { withActor } from "../with-actor";
import type { TeamView } from "./care-team.schema";
import { loadTeams } from "./care-team-store";

/** The clinic's care teams with their members, by name; how many patients each has is for coordinators. */
export async function listTeams(caller: Caller): Promise<TeamView[]> {
  return withActor(caller, async (act) => {
    const clinic = { kind: "organization", id: act.actor.organizationId } as const;
    const permit = await demand(act, "people.read", clinic);
    return loadTeams(permit, act.actor.roles.includes("coordinator"));
  });
}
