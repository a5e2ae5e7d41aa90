import { z } from "zod";
import { demand } from "@/lib/access/authorize";
import { once, type Retry } from "@/lib/access/idempotency";
import type { Act } from "@/lib/access/act";
import type { Caller } from "@/lib/access/runtime";
import { withActor } from "@/lib/access/with-actor";
import { isEmergencyModeOnIn } from "@/lib/access/intended-use/read-intended-use";
import { ProvenoteError } from "@/lib/errors";
import { DRAFT_TASKS } from "@/lib/llm/gate/door.schema";
import { leavingConfirmationSchema } from "@/lib/llm/gate/leaving.schema";
import { openNoteIn } from "@/lib/notes/draft/open-note";
import { assertOfferedIn } from "@/lib/notes/templates/find-layout";
import { templateIdSchema } from "@/lib/notes/templates/template.schema";
import { endReviewIn } from "@/lib/patients/texts/end-review";
import { keepTextIn } from "@/lib/patients/texts/keep-text";
import { countConfirmed, findConfirmedIn } from "./find-confirmed";
import { insertRun } from "./draft-run-store";

export const requestDraftSchema = z.object({
  documentId: z.uuid(),
  template: templateIdSchema,
  /** To which deployments the clinician saw text leave, and agreed; nobody agrees by leaving it out. */
  leaving: leavingConfirmationSchema.nullable().default(null),
  /** Red flags first, the note after; refused while the organization has not signed its intended use. */
  emergency: z.boolean().default(false),
});
export type RequestDraftInput = z.input<typeof requestDraftSchema>;

/**
 * Asks for a draft of a text: keeps the text as it stands, opens the note the draft will fill, and
 * enqueues the job, all in one transaction. Nothing is drafted here.
 * @throws ProvenoteError `template.unknown` (404) · `draft.empty` · `draft.begun` (409: a draft of this text exists or is under way) ·
 * `draft.leaving_moved` (409: what leaves was confirmed for another model, or for an older version of one) · `draft.emergency_off` (409).
 */
export async function requestDraft(
  caller: Caller,
  input: RequestDraftInput,
  retry: Retry | null = null,
): Promise<{ runId: string; noteId: string }> {
  const asked = requestDraftSchema.parse(input);
  return withActor(caller, async (act) => {
    const { id: runId } = await once(act, retry, () => requestDraftIn(act, asked));
    const run = await act.tx.client.draftRun.findFirstOrThrow({ where: { id: runId } });
    return { runId, noteId: run.noteId };
  });
}

async function requestDraftIn(
  act: Act,
  { documentId, template, leaving, emergency }: z.output<typeof requestDraftSchema>,
): Promise<string> {
  const permit = await demand(act, "draft.request", { kind: "document", id: documentId });
  await assertOfferedIn(act, template);
  if (emergency && !(await isEmergencyModeOnIn(act))) {
    throw new ProvenoteError(
      "conflict",
      "draft.emergency_off",
      "Emergency mode is off here: its intended use is not signed. Draft without it.",
    );
  }
  const confirmed = await findConfirmedIn(act, leaving, DRAFT_TASKS);
  const document = await keepTextIn(permit);
  if (document === null) {
    throw new ProvenoteError("conflict", "draft.begun", "A draft of this text has begun already.");
  }
  if (document.text.trim() === "") {
    throw new ProvenoteError("invalid", "draft.empty", "There is nothing to draft yet.");
  }
  await endReviewIn(permit, "draft_again");
  const noteId = await openNoteIn(permit, {
    documentId,
    encounterId: document.encounterId,
    template,
  });
  const runId = await insertRun(permit, {
    documentId,
    noteId,
    template,
    leaving: confirmed.leaving,
    isEmergency: emergency,
  });
  await act.record({
    type: "draft.requested",
    action: "C",
    patientId: permit.patientId,
    textId: permit.patientId === null ? documentId : null,
    object: { kind: "run", id: runId },
    counts: { leaving_confirmed: countConfirmed(leaving), emergency: emergency ? 1 : 0 },
    ...confirmed.named,
    basis: permit.basis,
  });
  return runId;
}
