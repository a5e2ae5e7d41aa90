import { z } from "zod";
import { demand } from "@/lib/access/authorize";
import type { Caller } from "@/lib/access/runtime";
import { withActor } from "@/lib/access/with-actor";
import { ProvenoteError } from "@/lib/errors";
import { insertConsent, revokeConsentRow } from "./consent-store";
import { consentSchema } from "./model-marks.schema";

export const addConsentSchema = z.object({ patientId: z.uuid(), consent: consentSchema });
export const revokeConsentSchema = z.object({ patientId: z.uuid(), consentId: z.uuid() });

/** Records a consent that the patient gave on paper; a clinician's to do, since it opens the chart to a recipient. */
export async function addConsent(
  caller: Caller,
  input: z.infer<typeof addConsentSchema>,
): Promise<{ consentId: string }> {
  const { patientId, consent } = addConsentSchema.parse(input);
  return withActor(caller, async (act) => {
    const permit = await demand(act, "patient.loosen", { kind: "patient", id: patientId });
    const consentId = await insertConsent(permit, consent);
    await act.record({
      type: "patient.changed",
      action: "C",
      patientId,
      object: { kind: "consent", id: consentId },
      part: "disclosure_consent",
      basis: permit.basis,
    });
    return { consentId };
  });
}

/**
 * Records that the patient took a consent back; it opens nothing from then on. What was sent before stays in the log.
 * @throws ProvenoteError `patient.no_consent` (not_found) when there is none that still holds.
 */
export async function revokeConsent(
  caller: Caller,
  input: z.infer<typeof revokeConsentSchema>,
): Promise<void> {
  const { patientId, consentId } = revokeConsentSchema.parse(input);
  await withActor(caller, async (act) => {
    const permit = await demand(act, "patient.edit", { kind: "patient", id: patientId });
    if (!(await revokeConsentRow(permit, consentId))) {
      throw new ProvenoteError(
        "not_found",
        "patient.no_consent",
        "This consent is not there, or was revoked before.",
      );
    }
    await act.record({
      type: "patient.changed",
      action: "U",
      patientId,
      object: { kind: "consent", id: consentId },
      part: "disclosure_consent",
      basis: permit.basis,
    });
  });
}
