import type { z } from "zod";
import type { Caller } from "../runtime";
import { withActor } from "../with-actor";
import { teamMemberSchema } from "./care-team.schema";
import { deleteTeamMember } from "./care-team-store";
import { demandTeams } from "./create-team";

/** Takes a person off a care team; the next request for one of its patients is refused. */
export async function removeTeamMember(
  caller: Caller,
  input: z.infer<typeof teamMemberSchema>,
): Promise<void> {
  const member = teamMemberSchema.parse(input);
  await withActor(caller, async (act) => {
    const permit = await demandTeams(act);
    if (await deleteTeamMember(permit, member)) {
      await act.record({
        type: "team.member_removed",
        action: "D",
        object: { kind: "team", id: member.teamId },
        targetId: member.membershipId,
        basis: permit.basis,
      });
    }
  });
}
