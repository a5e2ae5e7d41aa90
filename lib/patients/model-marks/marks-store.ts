import type { Permit } from "@/lib/access/permit";
import { sensitivitySchema, type ModelMarks } from "./model-marks.schema";

/** What the permit's chart says of itself to language models. */
export async function loadMarks(
  permit: Permit<"patient.read" | "patient.edit">,
): Promise<ModelMarks> {
  const { sensitivity, aiAllowed } = await permit.tx.client.patient.findFirstOrThrow({
    where: { id: permit.chartSubjectId },
    select: { sensitivity: true, aiAllowed: true },
  });
  return { sensitivity: sensitivitySchema.parse(sensitivity), isAiAllowed: aiAllowed };
}

/** What the permit's text says of itself to language models; its chart's marks are not in it. */
export async function loadTextMarks(permit: Permit<"text.close">): Promise<ModelMarks> {
  const { sensitivity, aiAllowed } = await permit.tx.client.sourceDocument.findFirstOrThrow({
    where: { id: permit.idOf("document") },
    select: { sensitivity: true, aiAllowed: true },
  });
  return { sensitivity: sensitivitySchema.parse(sensitivity), isAiAllowed: aiAllowed };
}

/** False when the text does not stand as `from` any more, or went to another subject. */
export async function updateTextMarks(
  permit: Permit<"text.close">,
  from: ModelMarks,
  to: ModelMarks,
): Promise<boolean> {
  const { count } = await permit.tx.client.sourceDocument.updateMany({
    where: {
      id: permit.idOf("document"),
      subjectId: permit.chartSubjectId,
      sensitivity: from.sensitivity,
      aiAllowed: from.isAiAllowed,
    },
    data: { sensitivity: to.sensitivity, aiAllowed: to.isAiAllowed },
  });
  return count === 1;
}

/** False when the chart does not stand as `from` any more. */
export async function updateMarks(
  permit: Permit<"patient.edit">,
  from: ModelMarks,
  to: ModelMarks,
): Promise<boolean> {
  const { count } = await permit.tx.client.patient.updateMany({
    where: {
      id: permit.idOf("patient"),
      sensitivity: from.sensitivity,
      aiAllowed: from.isAiAllowed,
    },
    data: {
      sensitivity: to.sensitivity,
      aiAllowed: to.isAiAllowed,
      revision: { increment: 1 },
    },
  });
  return count === 1;
}
