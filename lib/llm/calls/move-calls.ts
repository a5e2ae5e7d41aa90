import type { Permit } from "@/lib/access/permit";

/**
 * Takes the calls of a text's runs along to the chart that the text is filed in, so that "whose data went where" finds
 * them under the patient.
 */
export async function moveCallsIn(
  permit: Permit<"document.file">,
  runIds: readonly string[],
  patientId: string,
): Promise<void> {
  await permit.tx.client.modelCall.updateMany({
    where: { organizationId: permit.organizationId, runId: { in: [...runIds] } },
    data: { subjectId: patientId },
  });
}
