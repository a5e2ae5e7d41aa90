import type { Permit } from "@/lib/access/permit";
import { ProvenoteError } from "@/lib/errors";
import { noteContentSchema, type NoteContent } from "../note-content.schema";
import { appendVersionIn, type AppendedVersion } from "../record/append-version";
import { putWorkingCopy } from "../record/note-store";

/**
 * Writes version 1 of a note from a finished draft, and the working copy the clinician will edit.
 * @throws ProvenoteError `note.has_version` (409): a draft arrives once.
 */
export async function appendDraftVersionIn(
  permit: Permit<"draft.run">,
  noteId: string,
  content: NoteContent,
): Promise<AppendedVersion> {
  const { act } = permit;
  const checked = noteContentSchema.parse(content);
  const subjectId = permit.chartSubjectId;
  const { count } = await permit.tx.client.note.updateMany({
    where: { id: noteId, subjectId, status: "draft", currentVersion: 0 },
    data: { currentVersion: 1 },
  });
  if (count === 0) {
    throw new ProvenoteError("conflict", "note.has_version", "This note has its draft already.");
  }
  const note = await permit.tx.client.note.findFirstOrThrow({ where: { id: noteId, subjectId } });
  const role = act.actor.roles.includes("clinician") ? "clinician" : "nurse";
  const appended = await appendVersionIn(act, {
    note,
    content: checked,
    cause: "draft",
    method: "saved",
    role,
  });
  await putWorkingCopy(act, note, checked);
  return appended;
}
