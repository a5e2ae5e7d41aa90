import { logger } from "@/lib/logger";
import { raiseLeakIn } from "@/lib/llm/alerts/raise-leak";
import type { CallModelInput, ModelResult } from "@/lib/llm/call-model";
import type { FilteredSentences } from "./filter-sentences";

/** Writes down that something of an answer was held back, by kind, and tells the two offices of what leaked. */
export async function recordHeld(
  call: Pick<CallModelInput, "inPermit">,
  result: Extract<ModelResult, { status: "answered" }>,
  { counts, leak }: FilteredSentences,
): Promise<void> {
  if (Object.keys(counts).length === 0) return;
  const isRaised = await call.inPermit(async (permit) => {
    await permit.act.record({
      type: "model.answer_held",
      action: "E",
      outcome: "failure",
      patientId: permit.patientId,
      textId: permit.patientId === null ? permit.subjectId : null,
      object: { kind: "model_call", id: result.callId },
      code: leak ?? "llm.answer_held",
      counts,
      basis: permit.basis,
    });
    return raiseLeakIn(permit, result.callId, counts);
  });
  if (isRaised) logger().error("model.leak_alert", { callId: result.callId });
}
