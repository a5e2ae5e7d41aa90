import type { z } from "zod";
import { ProvenoteError } from "@/lib/errors";
import type { Caller } from "../../runtime";
import { RecordedError, withActor } from "../../with-actor";
import { decideJoinRequestSchema } from "../care-team.schema";
import { whyNotAssignable } from "../care-team-rules";
import { findMember, insertAssignment, isAssigned } from "../care-team-store";
import { closeJoinRequest, isOwnRequest } from "./join-request-store";
import { demandAssign } from "../list-care";

/**
 * Accepts or declines a request to join. Accepted, the person is on the patient's care team at once.
 * @throws ProvenoteError `care_team.decided_already` (409) · `care_team.own_account` (403, an entry) · the
 * refusals of `assignCare`.
 */
export async function decideJoinRequest(
  caller: Caller,
  input: z.infer<typeof decideJoinRequestSchema>,
): Promise<void> {
  const { requestId, outcome } = decideJoinRequestSchema.parse(input);
  await withActor(caller, async (act) => {
    const permit = await demandAssign(act);
    if (await isOwnRequest(permit, requestId)) {
      throw refuseOwnRequest(act.actor.membershipId, requestId);
    }
    const request = await closeJoinRequest(permit, requestId, outcome);
    if (request === null) {
      throw new ProvenoteError(
        "conflict",
        "care_team.decided_already",
        "Somebody decided this already.",
      );
    }
    const { patientId, membershipId } = request;
    const event = {
      patientId,
      targetId: membershipId,
      object: { kind: "join_request", id: requestId },
      basis: permit.basis,
    };
    if (outcome === "accepted") {
      const person = await findMember(permit, membershipId);
      const refusal = whyNotAssignable(person, act.actor.membershipId, "patient");
      if (refusal !== null) {
        throw new RecordedError(refusal, {
          ...event,
          type: "care_team.join_decided",
          action: "U",
          outcome: "refused",
          code: refusal.code,
        });
      }
    }
    await act.record({ ...event, type: "care_team.join_decided", action: "U", code: outcome });
    const assignee = { teamId: null, membershipId };
    if (outcome === "declined" || (await isAssigned(permit, patientId, assignee))) {
      return;
    }
    await insertAssignment(permit, {
      id: act.newId(),
      patientId,
      basis: "join_request",
      ...assignee,
    });
    await act.record({
      type: "care_team.assigned",
      action: "C",
      patientId,
      targetId: membershipId,
      basis: permit.basis,
    });
  });
}

function refuseOwnRequest(membershipId: string, requestId: string): RecordedError {
  const message = "You cannot decide your own request. Another coordinator does.";
  return new RecordedError(new ProvenoteError("forbidden", "care_team.own_account", message), {
    type: "care_team.join_decided",
    action: "U",
    outcome: "refused",
    targetId: membershipId,
    object: { kind: "join_request", id: requestId },
    code: "care_team.own_account",
  });
}
