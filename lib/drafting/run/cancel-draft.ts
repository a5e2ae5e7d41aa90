import { z } from "zod";
import { demand } from "@/lib/access/authorize";
import type { Permit } from "@/lib/access/permit";
import type { Caller } from "@/lib/access/runtime";
import { withActor } from "@/lib/access/with-actor";
import { ProvenoteError } from "@/lib/errors";
import { cancelRun, loadRun, reopenText } from "./draft-run-store";

export const runIdSchema = z.object({ runId: z.uuid() });

/** Cancels a run; afterwards no version appears, and the text is its author's to edit again. */
export async function cancelDraft(
  caller: Caller,
  input: z.infer<typeof runIdSchema>,
): Promise<void> {
  const { runId } = runIdSchema.parse(input);
  await withActor(caller, async (act) => {
    const permit = await demand(act, "draft.cancel", { kind: "run", id: runId });
    const run = await loadRun(permit);
    if (!(await cancelDraftIn(permit))) {
      throw new ProvenoteError("conflict", "draft.ended", "This draft has ended already.", {
        status: run.status,
      });
    }
    // Only a first draft holds its text; a question or a section drafted again leaves it as it is.
    if (run.kind === "draft") await reopenText(act, run.documentId);
  });
}

/** Ends the run and its grant, with the entry; the text stays as it is. @returns false when it had ended already. */
export async function cancelDraftIn(permit: Permit<"draft.cancel">): Promise<boolean> {
  if (!(await cancelRun(permit))) return false;
  const { documentId } = await loadRun(permit);
  await permit.act.record({
    type: "draft.cancelled",
    action: "U",
    patientId: permit.patientId,
    textId: permit.patientId === null ? documentId : null,
    object: { kind: "run", id: permit.idOf("run") },
    basis: permit.basis,
  });
  return true;
}
