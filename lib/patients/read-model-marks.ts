import type { Permit } from "@/lib/access/permit";
import { consentedRecipients } from "./model-marks/consent-rules";
import { loadConsents } from "./model-marks/consent-store";

export type ChartModelMarks = {
  readonly sensitivities: string[];
  readonly isAiAllowed: boolean;
  /** Whom the patient's live consents under 42 CFR Part 2 name; null among them stands for every recipient. */
  readonly part2Recipients: (string | null)[];
};

/**
 * What the patient and the document say of language models: both count. A row that is not there says no.
 * @returns sensitivities as the rows have them, and whether a model may see this at all.
 */
export async function readModelMarksIn(
  permit: Permit<"draft.run" | "literature.ask">,
  documentId: string,
): Promise<ChartModelMarks> {
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
  const consents = permit.patientId === null ? [] : await loadConsents(permit);
  return {
    sensitivities: rows.map((row) => row?.sensitivity ?? "restricted"),
    isAiAllowed: rows.every((row) => row?.aiAllowed === true),
    part2Recipients: consentedRecipients(consents, permit.act.now.toISOString().slice(0, 10)),
  };
}
