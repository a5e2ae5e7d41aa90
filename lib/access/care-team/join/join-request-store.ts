import { openText } from "@/lib/keys/open";
import { seal } from "@/lib/keys/seal";
import type { Act } from "../../act";
import type { Permit } from "../../permit";
import { roleSchema } from "../../role.schema";
import type { JoinRequestView } from "../care-team.schema";

/** The reason is sealed under the patient's audit key: destroying the patient's keys destroys it too. */
const placeOf = (act: Act, requestId: string, patientId: string) => ({
  organizationId: act.actor.organizationId,
  subjectId: patientId,
  keyClass: "audit" as const,
  table: "join_request",
  column: "reason",
  rowId: requestId,
});

export async function insertJoinRequest(
  permit: Permit<"patient.join">,
  request: { id: string; patientId: string; reason: string },
): Promise<void> {
  const { act } = permit;
  const sealed = await seal(
    act.keyring,
    placeOf(act, request.id, request.patientId),
    request.reason,
  );
  await permit.tx.client.joinRequest.createMany({
    data: [
      {
        id: request.id,
        organizationId: permit.organizationId,
        patientId: request.patientId,
        membershipId: act.actor.membershipId,
        reason: Buffer.from(sealed),
        requestedAt: act.now,
      },
    ],
  });
}

/** Whether the actor waits for an answer about this patient already. */
export async function isWaiting(
  permit: Permit<"patient.join">,
  patientId: string,
): Promise<boolean> {
  const where = {
    organizationId: permit.organizationId,
    patientId,
    membershipId: permit.act.actor.membershipId,
    decidedAt: null,
  };
  return (await permit.tx.client.joinRequest.findFirst({ where, select: { id: true } })) !== null;
}

type Row = {
  id: string;
  patient_id: string;
  number: string;
  membership_id: string;
  family_name: string;
  given_name: string;
  title: string;
  roles: string[];
  reason: Uint8Array;
  requested_at: Date;
};

/** Requests that nobody has decided, oldest first, without the reader's own. */
export async function loadWaitingRequests(
  permit: Permit<"care_team.assign">,
): Promise<JoinRequestView[]> {
  const { act } = permit;
  const rows = await permit.tx.client.$queryRaw<Row[]>`
    SELECT j.id, j.patient_id, p.number, j.membership_id, q.family_name, q.given_name, m.title, m.roles, j.reason, j.requested_at
      FROM join_request j JOIN patient p ON p.id = j.patient_id
      JOIN membership m ON m.id = j.membership_id JOIN person q ON q.id = m.person_id
     WHERE j.organization_id = ${permit.organizationId}::uuid AND j.decided_at IS NULL AND m.disabled_at IS NULL
       AND j.membership_id <> ${act.actor.membershipId}::uuid
     ORDER BY j.requested_at, j.id LIMIT 200`;
  return Promise.all(
    rows.map(async (row) => ({
      id: row.id,
      patientId: row.patient_id,
      number: row.number,
      membershipId: row.membership_id,
      familyName: row.family_name,
      givenName: row.given_name,
      title: row.title,
      roles: row.roles.map((role) => roleSchema.parse(role)),
      reason: await openText(act.keyring, placeOf(act, row.id, row.patient_id), row.reason),
      requestedAt: row.requested_at.toISOString(),
    })),
  );
}

/** Whether this open request is the actor's own, which somebody else has to decide. */
export async function isOwnRequest(
  permit: Permit<"care_team.assign">,
  requestId: string,
): Promise<boolean> {
  const where = { id: requestId, membershipId: permit.act.actor.membershipId, decidedAt: null };
  return (await permit.tx.client.joinRequest.findFirst({ where, select: { id: true } })) !== null;
}

/** Closes an open request. @returns whose and for which patient, or null when it is closed already. */
export async function closeJoinRequest(
  permit: Permit<"care_team.assign">,
  requestId: string,
  outcome: "accepted" | "declined",
): Promise<{ patientId: string; membershipId: string } | null> {
  const where = { id: requestId, organizationId: permit.organizationId, decidedAt: null };
  const { client } = permit.tx;
  const row = await client.joinRequest.findFirst({
    where,
    select: { patientId: true, membershipId: true },
  });
  if (row === null) {
    return null;
  }
  // Two coordinators at once: the second finds the condition gone and changes nothing.
  const { count } = await client.joinRequest.updateMany({
    where,
    data: { decidedAt: permit.act.now, decidedById: permit.act.actor.membershipId, outcome },
  });
  return count === 1 ? row : null;
}
