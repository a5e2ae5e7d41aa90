import type { Permit } from "@/lib/access/permit";
import { ProvenoteError } from "@/lib/errors";
import { loadNames } from "../stores/people-store";
import { lockNote, type NoteRow } from "../stores/note-store";
import { loadWorkingCopy, type WorkingCopyRow } from "../stores/working-copy-store";

/**
 * The permit's note, locked and still a draft.
 * @throws ProvenoteError `note.already_signed` (409) with who and when.
 */
export async function requireDraft(permit: Permit<"note.edit" | "note.sign">): Promise<NoteRow> {
  const note = await lockNote(permit);
  if (note.status !== "draft") throw await alreadySigned(permit, note);
  return note;
}

/** Says who signed and when, so that the other signer's page can say it. */
export async function alreadySigned(
  permit: Permit<"note.edit" | "note.sign">,
  note: NoteRow,
): Promise<ProvenoteError> {
  const names = await loadNames(permit, [note.signedById]);
  return new ProvenoteError(
    "conflict",
    "note.already_signed",
    "This note was signed already. Yours was not signed. Your edits are kept on your page.",
    {
      signedById: note.signedById,
      signedBy: names[note.signedById ?? ""] ?? "",
      signedAt: note.signedAt?.toISOString() ?? null,
    },
  );
}

/** @throws ProvenoteError `note.no_version` (409) while the draft has not arrived. */
export async function requireWorkingCopy(
  permit: Permit<"note.edit" | "note.sign">,
  note: NoteRow,
): Promise<WorkingCopyRow> {
  const working = await loadWorkingCopy(permit, note.id);
  if (working !== null) return working;
  throw new ProvenoteError("conflict", "note.no_version", "The draft has not arrived yet.");
}

export function revisionMoved(working: WorkingCopyRow): ProvenoteError {
  return new ProvenoteError(
    "conflict",
    "note.moved",
    "The note was changed elsewhere since this page opened it. Nothing was overwritten.",
    {
      revision: working.revision,
      changedById: working.updatedById,
      changedAt: working.updatedAt.toISOString(),
    },
  );
}
