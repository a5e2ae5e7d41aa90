import type { z } from "zod";
import { demand } from "@/lib/access/authorize";
import type { Caller } from "@/lib/access/runtime";
import { withActor } from "@/lib/access/with-actor";
import { runOfNoteSchema } from "../run/find-run";
import { loadAssessment } from "./assessment-store";
import type { AssessmentView } from "./case-assessment.schema";

/**
 * What emergency mode found for a note before it was drafted; null where the mode was not used or nothing was found
 * yet. Labels and offsets without a word of the text; a look at it is an entry like one at the note.
 */
export async function readAssessment(
  caller: Caller,
  input: z.infer<typeof runOfNoteSchema>,
): Promise<AssessmentView | null> {
  const { noteId } = runOfNoteSchema.parse(input);
  return withActor(caller, async (act) => {
    const permit = await demand(act, "note.read", { kind: "note", id: noteId });
    const found = await loadAssessment(permit);
    if (found === null) return null;
    await act.record({
      type: "note.viewed",
      action: "R",
      patientId: permit.patientId,
      ...(permit.patientId === null ? { textId: permit.chartSubjectId } : {}),
      object: { kind: "note", id: noteId },
      part: "assessment",
      basis: permit.basis,
    });
    return { assessment: found.assessment, madeAt: found.madeAt.toISOString() };
  });
}
