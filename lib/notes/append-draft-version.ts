import type { Permit } from "@/lib/access/permit";
import { ProvenoteError } from "@/lib/errors";
import { noteContentSchema, type NoteContent } from "./note-content.schema";
import { loadNote } from "./stores/note-store";
import { cutVersion, type CutVersion } from "./stores/version-store";
import { insertWorkingCopy } from "./stores/working-copy-store";

/**
 * Writes what the drafter made as version 1 and as working copy, inside the job's last transaction. A
 * run makes one version: a note that has one already (another worker was first, or a person wrote it)
 * takes no other.
 * @throws ProvenoteError `note.draft_exists` (409).
 */
export async function appendDraftVersionIn(
  permit: Permit<"draft.run">,
  noteId: string,
  content: NoteContent,
): Promise<CutVersion> {
  const note = await loadNote(permit, noteId);
  const checked = noteContentSchema.parse(content);
  const cut =
    note.currentVersion === 0
      ? await cutVersion(permit, note, checked, { cause: "draft", method: "saved" })
      : null;
  if (cut === null) {
    throw new ProvenoteError("conflict", "note.draft_exists", "This note has a draft already.");
  }
  await insertWorkingCopy(permit, note, checked);
  return cut;
}
