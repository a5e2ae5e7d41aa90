import { z } from "zod";
import type { Act } from "@/lib/access/act";
import { demand } from "@/lib/access/authorize";
import { once, type Retry } from "@/lib/access/idempotency";
import type { Caller } from "@/lib/access/runtime";
import { withActor } from "@/lib/access/with-actor";
import { ProvenoteError } from "@/lib/errors";
import { insertNote, loadNote, loadNotesOfSubject, lockNote } from "../stores/note-store";
import { cutVersion, loadVersionContent } from "../stores/version-store";
import { insertWorkingCopy } from "../stores/working-copy-store";
import { aboutNote } from "./about-note";

export const amendNoteSchema = z.object({ noteId: z.uuid() });

/**
 * Opens an amended version of a signed note: a new draft with the signed content, whose every statement
 * names the old note. The old note stays as it is. An amendment that is still a draft is used again.
 * @returns the id of the new note.
 * @throws ProvenoteError `note.not_signed` (409: a draft is edited, a withdrawn note stays withdrawn).
 */
export async function amendNote(
  caller: Caller,
  input: z.infer<typeof amendNoteSchema>,
  retry: Retry | null = null,
): Promise<{ noteId: string }> {
  const { noteId } = amendNoteSchema.parse(input);
  return withActor(caller, async (act) => {
    const { id } = await once(act, retry, () => amendNoteIn(act, noteId));
    return { noteId: id };
  });
}

async function amendNoteIn(act: Act, oldNoteId: string): Promise<string> {
  const permit = await demand(act, "note.amend", { kind: "note", id: oldNoteId });
  const old = await lockNote(permit);
  if (old.status !== "signed") {
    throw new ProvenoteError("conflict", "note.not_signed", "Only a signed note is amended.");
  }
  const open = (await loadNotesOfSubject(permit, { amendsNoteId: oldNoteId })).find(
    ({ status }) => status === "draft",
  );
  if (open !== undefined) return open.id;
  const signed = await loadVersionContent(permit, oldNoteId, old.currentVersion);
  if (signed === null) {
    throw new ProvenoteError("not_found", "note.no_such_version", "The signed version is missing.");
  }
  const { documentId, encounterId, template } = old;
  const noteId = await insertNote(permit, {
    documentId,
    encounterId,
    template,
    amendsNoteId: oldNoteId,
  });
  // From here on the acts are about the new note, which has a decision of its own.
  const edit = await demand(act, "note.edit", { kind: "note", id: noteId });
  const salt = Buffer.from(act.runtime.randomBytes(16)).toString("hex");
  const content = { ...signed, salt };
  const note = await loadNote(edit, noteId);
  await cutVersion(edit, note, content, { cause: "save", method: "saved" });
  await insertWorkingCopy(edit, note, content);
  await act.record({
    type: "note.amended",
    action: "C",
    ...aboutNote(permit, old),
    counts: { version: old.currentVersion },
  });
  await act.record({
    type: "note.created",
    action: "C",
    ...aboutNote(edit, { id: noteId, currentVersion: 1 }),
    part: "amendment",
  });
  return noteId;
}
