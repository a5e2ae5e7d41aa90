import type { Act } from "@/lib/access/act";
import { demand } from "@/lib/access/authorize";
import { once, type Retry } from "@/lib/access/idempotency";
import type { Permit } from "@/lib/access/permit";
import type { Caller } from "@/lib/access/runtime";
import { withActor } from "@/lib/access/with-actor";
import { sqlState } from "@/lib/db/database-error";
import { ProvenoteError } from "@/lib/errors";
import { createSubjectKeys } from "@/lib/keys/subject-keys";
import { demographicsSchema, type Demographics } from "../demographics.schema";
import { patientNumber } from "./compare-identity";
import { insertPatient } from "./patient-store";
import { refuseSecondChart } from "./refuse-second-chart";

export const createPatientSchema = demographicsSchema;

/**
 * Makes a chart; its creator joins the care team. A chart with the same MRN is never doubled: one the
 * caller sees is named, one under another team leads to "request to join".
 * @throws ProvenoteError `patient.exists` (409, details.patientId) · `patient.exists_elsewhere` (409, details.patientId).
 */
export async function createPatient(
  caller: Caller,
  input: Demographics,
  retry: Retry | null = null,
): Promise<{ patientId: string }> {
  const demographics = createPatientSchema.parse(input);
  return withActor(caller, async (act) => {
    const result = await once(act, retry, async () => {
      const permit = await demand(act, "patient.create", {
        kind: "organization",
        id: act.actor.organizationId,
      });
      return createPatientIn(act, permit, demographics);
    });
    return { patientId: result.id };
  });
}

async function createPatientIn(
  act: Act,
  permit: Permit<"patient.create">,
  demographics: Demographics,
): Promise<string> {
  await refuseSecondChart(permit, { mrn: demographics.mrn });
  const id = act.newId();
  // Key first, row second: a row without its key could never be read.
  await createSubjectKeys(act.keyring, act.actor.organizationId, id);
  try {
    await act.tx.client.$executeRaw`SELECT join_as_creator(${id}::uuid, ${act.newId()}::uuid)`;
    const number = patientNumber(act.runtime.randomBytes(4));
    await insertPatient(permit, { id, number, demographics });
  } catch (error) {
    if (sqlState(error) === "23505") {
      throw new ProvenoteError("conflict", "patient.exists", "This chart exists already.");
    }
    throw error;
  }
  await act.record({
    type: "patient.created",
    action: "C",
    patientId: id,
    object: { kind: "patient", id },
    basis: permit.basis,
  });
  await act.record({
    type: "care_team.joined_as_creator",
    action: "C",
    patientId: id,
    targetId: act.actor.membershipId,
  });
  return id;
}
