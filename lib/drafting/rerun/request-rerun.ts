import { RERUN_TASKS } from "@/lib/llm/gate/door.schema";
import type { LeavingConfirmation } from "@/lib/llm/gate/leaving.schema";
import type { z } from "zod";
import { demand } from "@/lib/access/authorize";
import { once, type Retry } from "@/lib/access/idempotency";
import type { Permit } from "@/lib/access/permit";
import type { Caller } from "@/lib/access/runtime";
import { withActor } from "@/lib/access/with-actor";
import { ProvenoteError } from "@/lib/errors";
import { holdDraftIn, type HeldDraft } from "@/lib/notes/draft/read-draft";
import type { NoteSection } from "@/lib/notes/note-content.schema";
import { templateIdSchema } from "@/lib/notes/templates/template.schema";
import { countConfirmed, findConfirmedIn } from "../run/find-confirmed";
import { insertRun } from "../run/draft-run-store";
import { requestRerunSchema } from "./rerun.schema";
import { findOpenRerun } from "./rerun-store";

/**
 * Asks for one section to be drafted again, from exactly what is on screen. Nothing is drafted here.
 * @throws ProvenoteError `note.stale` (409) · `note.already_signed` (409) · `rerun.begun` (409) · `rerun.nobody_drafted` (409).
 */
export async function requestRerun(
  caller: Caller,
  input: z.input<typeof requestRerunSchema>,
  retry: Retry | null = null,
): Promise<{ runId: string }> {
  const { noteId, section, checksum, leaving } = requestRerunSchema.parse(input);
  return withActor(caller, async (act) => {
    const permit = await demand(act, "note.edit", { kind: "note", id: noteId });
    const { id: runId } = await once(act, retry, async () => {
      const held = await holdDraftIn(permit);
      assertShown(held, checksum);
      return beginRerunIn(permit, held, { section, leaving });
    });
    return { runId };
  });
}

/** @throws ProvenoteError `note.stale` when the draft is not what is on the person's screen. */
export function assertShown(held: HeldDraft, checksum: string): void {
  if (held.checksum === checksum) return;
  throw new ProvenoteError(
    "conflict",
    "note.stale",
    "The note changed meanwhile. Nothing was drafted again; your edits are kept.",
  );
}

/** Writes the run and its place in the queue, for a draft that is held. @returns the run's id. */
export async function beginRerunIn(
  permit: Permit<"note.edit">,
  { note, content, revision }: HeldDraft,
  {
    section,
    leaving,
  }: { readonly section: NoteSection; readonly leaving: LeavingConfirmation | null },
): Promise<string> {
  if (content.drafter === "none") {
    throw new ProvenoteError(
      "conflict",
      "rerun.nobody_drafted",
      "A person wrote this note. There is no draft to make again.",
    );
  }
  if ((await findOpenRerun(permit)) !== null) {
    throw new ProvenoteError(
      "conflict",
      "rerun.begun",
      "A section of this note is being drafted again. Wait for it, or cancel it.",
    );
  }
  const confirmed = await findConfirmedIn(permit.act, leaving, RERUN_TASKS);
  const runId = await insertRun(
    permit,
    {
      documentId: note.documentId,
      noteId: note.id,
      template: templateIdSchema.parse(note.template),
      leaving: confirmed.leaving,
      section,
      baseRevision: revision,
    },
    "rerun",
  );
  await permit.act.record({
    type: "section.rerun_requested",
    action: "C",
    patientId: permit.patientId,
    textId: permit.patientId === null ? note.documentId : null,
    object: { kind: "run", id: runId },
    part: section,
    counts: { leaving_confirmed: countConfirmed(leaving) },
    ...confirmed.named,
    basis: permit.basis,
  });
  return runId;
}
