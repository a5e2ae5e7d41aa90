import type { z } from "zod";
import type { Act } from "../act";
import { demand } from "../authorize";
import type { Permit } from "../permit";
import type { Caller } from "../runtime";
import { withActor } from "../with-actor";
import { createTeamSchema } from "./care-team.schema";
import { insertTeam } from "./care-team-store";

/** Makes an empty care team. @throws ProvenoteError `care_team.name_taken` (409). */
export async function createTeam(
  caller: Caller,
  input: z.infer<typeof createTeamSchema>,
): Promise<{ teamId: string }> {
  const { name } = createTeamSchema.parse(input);
  return withActor(caller, async (act) => {
    const permit = await demandTeams(act);
    const teamId = act.newId();
    await insertTeam(permit, { id: teamId, name });
    await act.record({
      type: "team.created",
      action: "C",
      object: { kind: "team", id: teamId },
      basis: permit.basis,
    });
    return { teamId };
  });
}

export function demandTeams(act: Act): Promise<Permit<"team.manage">> {
  return demand(act, "team.manage", { kind: "organization", id: act.actor.organizationId });
}
