import { z } from "zod";
import { demand } from "@/lib/access/authorize";
import type { Caller } from "@/lib/access/runtime";
import { withActor } from "@/lib/access/with-actor";
import { demographicsSchema } from "../demographics.schema";
import { updateDemographics } from "./patient-store";
import { refuseSecondChart } from "./refuse-second-chart";

export const editDemographicsSchema = demographicsSchema.extend({ patientId: z.uuid() });

/**
 * Corrects who the patient is; the search tokens follow in the same transaction.
 * @throws ProvenoteError as {@link refuseSecondChart} when another chart has the MRN.
 */
export async function editDemographics(
  caller: Caller,
  input: z.infer<typeof editDemographicsSchema>,
): Promise<void> {
  const { patientId, ...demographics } = editDemographicsSchema.parse(input);
  await withActor(caller, async (act) => {
    const permit = await demand(act, "patient.edit", { kind: "patient", id: patientId });
    await refuseSecondChart(permit, { mrn: demographics.mrn, exceptId: patientId });
    await updateDemographics(permit, demographics);
    await act.record({
      type: "patient.changed",
      action: "U",
      patientId,
      object: { kind: "patient", id: patientId },
      part: "demographics",
      basis: permit.basis,
    });
  });
}
