import type { z } from "zod";
import { ProvenoteError } from "@/lib/errors";
import type { Caller } from "../runtime";
import { RecordedError, withActor } from "../with-actor";
import { teamMemberSchema } from "./care-team.schema";
import { whyNotAssignable } from "./care-team-rules";
import { findMember, insertTeamMember, teamExists } from "./care-team-store";
import { demandTeams } from "./create-team";

/**
 * Puts a clinician or a nurse on a care team; the team's patients are that person's from then on. Somebody who
 * is on it already stays.
 * @throws ProvenoteError `care_team.own_account` (403, an entry) · `care_team.reads_no_charts` (400) ·
 * `care_team.no_such_person`, `care_team.no_such_team` (404).
 */
export async function addTeamMember(
  caller: Caller,
  input: z.infer<typeof teamMemberSchema>,
): Promise<void> {
  const member = teamMemberSchema.parse(input);
  await withActor(caller, async (act) => {
    const permit = await demandTeams(act);
    const event = {
      type: "team.member_added",
      action: "C",
      object: { kind: "team", id: member.teamId },
      targetId: member.membershipId,
      basis: permit.basis,
    } as const;
    const person = await findMember(permit, member.membershipId);
    const refusal = whyNotAssignable(person, act.actor.membershipId, "team");
    if (refusal !== null) {
      throw new RecordedError(refusal, { ...event, outcome: "refused", code: refusal.code });
    }
    if (!(await teamExists(permit, member.teamId))) {
      throw noSuchTeam();
    }
    if (await insertTeamMember(permit, member)) {
      await act.record(event);
    }
  });
}

export function noSuchTeam(): ProvenoteError {
  return new ProvenoteError("not_found", "care_team.no_such_team", "This care team is not here.");
}
