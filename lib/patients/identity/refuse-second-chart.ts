import type { Permit } from "@/lib/access/permit";
import { ProvenoteError } from "@/lib/errors";
import { foldMrn } from "./identity-token";
import { findByToken, findChartElsewhere, lockMrn } from "./patient-store";

/**
 * No two charts of a clinic have one MRN. Whoever takes an MRN waits for whoever takes it at the same moment.
 * @param exceptId The chart that may have it: the one being corrected.
 * @throws ProvenoteError `patient.exists` (409, details.patientId: the caller sees it) · `patient.exists_elsewhere`
 * (409, details.patientId: another team's, to be asked for by a request to join).
 */
export async function refuseSecondChart(
  permit: Permit<"patient.create" | "patient.edit">,
  { mrn, exceptId }: { readonly mrn: string; readonly exceptId?: string },
): Promise<void> {
  const folded = foldMrn(mrn);
  await lockMrn(permit, folded);
  const own = (await findByToken(permit, "mrn", folded)).find(({ id }) => id !== exceptId);
  if (own !== undefined) {
    throw new ProvenoteError("conflict", "patient.exists", "A chart with this MRN exists.", {
      patientId: own.id,
    });
  }
  const elsewhere = await findChartElsewhere(permit.act, folded);
  if (elsewhere !== null) {
    throw new ProvenoteError(
      "conflict",
      "patient.exists_elsewhere",
      "A chart with this MRN exists. You are not on its care team.",
      { patientId: elsewhere },
    );
  }
}
