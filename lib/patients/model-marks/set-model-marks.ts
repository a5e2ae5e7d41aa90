import { z } from "zod";
import { demand } from "@/lib/access/authorize";
import { sealReason } from "@/lib/access/seal-reason";
import type { Caller } from "@/lib/access/runtime";
import { withActor } from "@/lib/access/with-actor";
import { ProvenoteError } from "@/lib/errors";
import { loadMarks, updateMarks } from "./marks-store";
import { partOfMarks } from "./marks-part";
import { modelMarksSchema, opensFurther } from "./model-marks.schema";

export const setModelMarksSchema = modelMarksSchema.extend({
  patientId: z.uuid(),
  /** What stood there when the person decided: somebody else may have changed it meanwhile. */
  from: modelMarksSchema,
  reason: z.string().trim().min(3, "Say why.").max(500),
});

/**
 * Says what kind of record a chart is and whether any language model may be asked about it. Holds from the next call on,
 * of a draft under way too: marks are read anew for each. Whoever treats the patient may close a chart; opening one further
 * is a clinician's.
 * @throws ProvenoteError `patient.marks_changed` (conflict) when somebody changed them meanwhile.
 */
export async function setModelMarks(
  caller: Caller,
  input: z.infer<typeof setModelMarksSchema>,
): Promise<void> {
  const { patientId, from, reason, ...marks } = setModelMarksSchema.parse(input);
  await withActor(caller, async (act) => {
    const permit = await demand(act, "patient.edit", { kind: "patient", id: patientId });
    if (opensFurther(from, marks)) {
      await demand(act, "patient.loosen", { kind: "patient", id: patientId });
    }
    if (!(await updateMarks(permit, from, marks))) {
      const now = await loadMarks(permit);
      throw new ProvenoteError(
        "conflict",
        "patient.marks_changed",
        "Somebody changed this meanwhile. Nothing of yours was saved: look again.",
        { sensitivity: now.sensitivity, isAiAllowed: now.isAiAllowed },
      );
    }
    await act.record({
      type: "patient.changed",
      action: "U",
      patientId,
      object: { kind: "patient", id: patientId },
      part: `model_marks:${partOfMarks(from)}:${partOfMarks(marks)}`,
      basis: permit.basis,
      reason: await sealReason(act, reason),
    });
  });
}
