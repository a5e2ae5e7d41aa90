import type { Permit } from "@/lib/access/permit";
import { findEmptyNote, insertNote } from "./stores/note-store";

/**
 * Opens the note that a draft will fill, inside the caller's transaction. A note of the same text that
 * never got a version (its run failed or was cancelled) is used again, so that none stands empty.
 * @returns the note's id.
 */
export async function openNoteIn(
  permit: Permit<"draft.request">,
  input: {
    readonly documentId: string;
    readonly encounterId: string | null;
    readonly template: "soap" | "encounter";
  },
): Promise<string> {
  permit.assertNames("document", input.documentId);
  const empty = await findEmptyNote(permit, input.documentId, input.template);
  if (empty !== null) return empty;
  const noteId = await insertNote(permit, { ...input, amendsNoteId: null });
  await permit.act.record({
    type: "note.created",
    action: "C",
    patientId: permit.patientId,
    textId: permit.patientId === null ? input.documentId : null,
    object: { kind: "note", id: noteId, version: 0 },
    basis: permit.basis,
  });
  return noteId;
}
