import { z } from "zod";
import { demand } from "@/lib/access/authorize";
import type { Caller } from "@/lib/access/runtime";
import { withActor } from "@/lib/access/with-actor";
import { patientLine, type PatientLine } from "./find-patients";
import { loadPatientsIn } from "./patient-store";

export const listIdentitiesSchema = z.object({ patientIds: z.array(z.uuid()).max(200) });

/**
 * Who these patients are, identity only, for a coordinator who assigns care. Ids that are no patient of the
 * clinic are left out. The look is an entry with its count.
 */
export async function listIdentities(
  caller: Caller,
  input: z.infer<typeof listIdentitiesSchema>,
): Promise<PatientLine[]> {
  const { patientIds } = listIdentitiesSchema.parse(input);
  return withActor(caller, async (act) => {
    const clinic = { kind: "organization", id: act.actor.organizationId } as const;
    const permit = await demand(act, "patient.identity", clinic);
    const found = await loadPatientsIn(permit, [...new Set(patientIds)]);
    await act.record({
      type: "patient.searched",
      action: "R",
      basis: permit.basis,
      part: "identity",
      counts: { results: found.length },
    });
    return found.map((row) => patientLine(row, act.now));
  });
}
