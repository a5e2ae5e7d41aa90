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
