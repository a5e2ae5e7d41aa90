import type { Permit } from "@/lib/access/permit";

/**
 * What the patient and the document say of language models: both count. A row that is not there says no.
 * @returns sensitivities as the rows have them, and whether a model may see this at all.
 */
export async function readModelMarksIn(
  permit: Permit<"draft.run">,
  documentId: string,
): Promise<{ sensitivities: string[]; isAiAllowed: boolean }> {
  const { client } = permit.tx;
  const columns = { sensitivity: true, aiAllowed: true } as const;
  const document = await client.sourceDocument.findFirst({
    where: { id: documentId, subjectId: permit.chartSubjectId },
    select: columns,
  });
  const patient =
    permit.patientId === null
      ? undefined
      : await client.patient.findFirst({ where: { id: permit.patientId }, select: columns });
  const rows = patient === undefined ? [document] : [document, patient];
  return {
    sensitivities: rows.map((row) => row?.sensitivity ?? "restricted"),
    isAiAllowed: rows.every((row) => row?.aiAllowed === true),
  };
}
