import type { z } from "zod";
import type { Act } from "@/lib/access/act";
import { demand } from "@/lib/access/authorize";
import type { Permit } from "@/lib/access/permit";
import type { Caller } from "@/lib/access/runtime";
import { sealReason } from "@/lib/access/seal-reason";
import { withActor } from "@/lib/access/with-actor";
import { ProvenoteError } from "@/lib/errors";
import { loadTextMarks, updateTextMarks } from "./marks-store";
import { partOfMarks } from "./marks-part";
import { opensFurther, setTextMarksSchema } from "./model-marks.schema";

/**
 * Says what kind of record one text is, and whether any language model may be asked about it and about the notes made of it.
 * What its chart says counts beside it. Holds from the next call on, of a draft under way too. Its author, and whoever treats
 * the patient once it is filed, may close it; opening it further is a clinician's, with a reason.
 * @throws ProvenoteError `text.marks_changed` (conflict) when somebody changed them meanwhile.
 */
export async function setTextMarks(
  caller: Caller,
  input: z.input<typeof setTextMarksSchema>,
): Promise<void> {
  const { documentId, from, reason, ...marks } = setTextMarksSchema.parse(input);
  await withActor(caller, async (act) => {
    const permit = await demandFor(act, documentId, opensFurther(from, marks));
    if (!(await updateTextMarks(permit, from, marks))) {
      const now = await loadTextMarks(permit);
      throw new ProvenoteError(
        "conflict",
        "text.marks_changed",
        "Somebody changed this meanwhile. Nothing of yours was saved: look again.",
        { sensitivity: now.sensitivity, isAiAllowed: now.isAiAllowed },
      );
    }
    await act.record({
      type: "document.model_marks_set",
      action: "U",
      patientId: permit.patientId,
      textId: permit.patientId === null ? documentId : null,
      object: { kind: "document", id: documentId },
      part: `model_marks:${partOfMarks(from)}:${partOfMarks(marks)}`,
      basis: permit.basis,
      ...(reason === "" ? {} : { reason: await sealReason(act, reason) }),
    });
  });
}

async function demandFor(
  act: Act,
  documentId: string,
  isOpening: boolean,
): Promise<Permit<"text.close">> {
  const text = { kind: "document", id: documentId } as const;
  if (isOpening) await demand(act, "text.loosen", text);
  return demand(act, "text.close", text);
}
