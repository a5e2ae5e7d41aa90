import type { CallModelInput, ModelResult } from "@/lib/llm/call-model";
import type { FilteredSentences } from "./filter-sentences";

/** Writes down that something of an answer was held back, by kind; a leak is told by its code. */
export async function recordHeld(
  call: Pick<CallModelInput, "inPermit">,
  result: Extract<ModelResult, { status: "answered" }>,
  { counts, isLeak }: FilteredSentences,
): Promise<void> {
  if (Object.keys(counts).length === 0) return;
  await call.inPermit(async (permit) => {
    await permit.act.record({
      type: "model.answer_held",
      action: "E",
      outcome: "failure",
      patientId: permit.patientId,
      textId: permit.patientId === null ? permit.subjectId : null,
      object: { kind: "model_call", id: result.callId },
      code: isLeak ? "llm.canary_leaked" : "llm.answer_held",
      counts,
      basis: permit.basis,
    });
  });
}
