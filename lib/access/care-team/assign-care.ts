import type { z } from "zod";
import { ProvenoteError } from "@/lib/errors";
import type { EventInput } from "../act";
import type { Permit } from "../permit";
import type { Caller } from "../runtime";
import { RecordedError, withActor } from "../with-actor";
import { noSuchTeam } from "./add-team-member";
import { assignCareSchema } from "./care-team.schema";
import { whyNotAssignable } from "./care-team-rules";
import {
  findMember,
  insertAssignment,
  isAssigned,
  patientExists,
  teamExists,
  type Assignee,
} from "./care-team-store";
import { demandAssign } from "./list-care";

/**
 * Gives a patient to a person or to a whole team. The coordinator who does so sees identity only and cannot
 * choose himself.
 * @throws ProvenoteError `care_team.assigned_already` (409) · `care_team.own_account`, `care_team.own_creation`
 * (403, entries) · `care_team.reads_no_charts` (400) · `care_team.no_such_patient` and the like (404).
 */
export async function assignCare(
  caller: Caller,
  input: z.infer<typeof assignCareSchema>,
): Promise<{ assignmentId: string }> {
  const { patientId, teamId = null, membershipId = null } = assignCareSchema.parse(input);
  return withActor(caller, async (act) => {
    const permit = await demandAssign(act);
    const assignee = { teamId, membershipId };
    const event: EventInput = {
      type: "care_team.assigned",
      action: "C",
      patientId,
      basis: permit.basis,
      ...(teamId === null ? {} : { object: { kind: "team", id: teamId } }),
      ...(membershipId === null ? {} : { targetId: membershipId }),
    };
    if (!(await patientExists(permit, patientId))) {
      throw new ProvenoteError(
        "not_found",
        "care_team.no_such_patient",
        "This patient is not here.",
      );
    }
    await refuseAssignee(permit, assignee, event);
    if (await isAssigned(permit, patientId, assignee)) {
      throw assignedAlready();
    }
    const assignmentId = act.newId();
    await insertAssignment(permit, { id: assignmentId, patientId, basis: "assigned", ...assignee });
    await act.record(event);
    return { assignmentId };
  });
}

async function refuseAssignee(
  permit: Permit<"care_team.assign">,
  { teamId, membershipId }: Assignee,
  event: EventInput,
): Promise<void> {
  if (teamId !== null && !(await teamExists(permit, teamId))) {
    throw noSuchTeam();
  }
  if (membershipId === null) {
    return;
  }
  const person = await findMember(permit, membershipId);
  const refusal = whyNotAssignable(person, permit.act.actor.membershipId, "patient");
  if (refusal !== null) {
    throw new RecordedError(refusal, { ...event, outcome: "refused", code: refusal.code });
  }
}

export function assignedAlready(): ProvenoteError {
  return new ProvenoteError(
    "conflict",
    "care_team.assigned_already",
    "This care team treats the patient already.",
  );
}
