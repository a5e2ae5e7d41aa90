import type { z } from "zod";
import { ProvenoteError } from "@/lib/errors";
import type { Caller } from "../runtime";
import { withActor } from "../with-actor";
import { endCareSchema } from "./care-team.schema";
import { endAssignment } from "./care-team-store";
import { demandAssign } from "./list-care";

/**
 * Ends one assignment; the row stays as the record of who treated whom and until when.
 * @throws ProvenoteError `care_team.ended_already` (409).
 */
export async function endCare(caller: Caller, input: z.infer<typeof endCareSchema>): Promise<void> {
  const { assignmentId } = endCareSchema.parse(input);
  await withActor(caller, async (act) => {
    const permit = await demandAssign(act);
    const ended = await endAssignment(permit, assignmentId);
    if (ended === null) {
      throw new ProvenoteError(
        "conflict",
        "care_team.ended_already",
        "This assignment has ended already.",
      );
    }
    const { patientId, teamId, membershipId } = ended;
    await act.record({
      type: "care_team.ended",
      action: "U",
      patientId,
      basis: permit.basis,
      ...(teamId === null ? {} : { object: { kind: "team", id: teamId } }),
      ...(membershipId === null ? {} : { targetId: membershipId }),
    });
  });
}
