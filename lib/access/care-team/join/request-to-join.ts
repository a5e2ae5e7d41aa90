import type { z } from "zod";
import { sqlState } from "@/lib/db/database-error";
import { ProvenoteError } from "@/lib/errors";
import { demand } from "../../authorize";
import type { Caller } from "../../runtime";
import { RecordedError, withActor } from "../../with-actor";
import { assignedAlready } from "../assign-care";
import { requestToJoinSchema } from "../care-team.schema";
import { insertJoinRequest, isWaiting } from "./join-request-store";

/**
 * Asks a coordinator for a place on the care team of a chart that exists under another one. Nothing of the
 * chart is seen by asking; the reason is sealed.
 * @throws ProvenoteError `care_team.asked_already`, `care_team.assigned_already` (409) · `access.refused` (403)
 * for an id that no chart has, in the words of every refusal.
 */
export async function requestToJoin(
  caller: Caller,
  input: z.infer<typeof requestToJoinSchema>,
): Promise<{ requestId: string }> {
  const { patientId, reason } = requestToJoinSchema.parse(input);
  return withActor(caller, async (act) => {
    const clinic = { kind: "organization", id: act.actor.organizationId } as const;
    const permit = await demand(act, "patient.join", clinic);
    const treated = await act.tx.client.$queryRaw<{ treats: boolean }[]>`
      SELECT ${patientId}::uuid IN (SELECT actor_subjects()) AS treats`;
    if (treated[0]?.treats === true) {
      throw assignedAlready();
    }
    if (await isWaiting(permit, patientId)) {
      throw new ProvenoteError(
        "conflict",
        "care_team.asked_already",
        "You have asked already. A coordinator decides.",
      );
    }
    const requestId = act.newId();
    try {
      await insertJoinRequest(permit, { id: requestId, patientId, reason });
    } catch (error) {
      if (isNoChart(error)) {
        throw noChart(patientId);
      }
      throw error;
    }
    await act.record({
      type: "care_team.join_requested",
      action: "C",
      patientId,
      object: { kind: "join_request", id: requestId },
      basis: permit.basis,
    });
    return { requestId };
  });
}

/** No keys or no row: there is no such chart in this clinic. */
function isNoChart(error: unknown): boolean {
  const isKeyless = error instanceof ProvenoteError && error.code.startsWith("keys.");
  return isKeyless || sqlState(error) === "23503";
}

function noChart(patientId: string): RecordedError {
  const error = new ProvenoteError(
    "forbidden",
    "access.refused",
    "This was not opened. Either there is none, or you may not see it. This is recorded.",
  );
  return new RecordedError(error, {
    type: "access.refused",
    action: "E",
    outcome: "refused",
    patientId,
    part: "permission:patient.join",
  });
}
