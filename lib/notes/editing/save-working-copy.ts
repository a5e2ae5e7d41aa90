import { z } from "zod";
import { demand } from "@/lib/access/authorize";
import type { Permit } from "@/lib/access/permit";
import type { Caller } from "@/lib/access/runtime";
import { sealReason } from "@/lib/access/seal-reason";
import { withActor } from "@/lib/access/with-actor";
import { noteContentSchema, type NoteContent } from "../note-content.schema";
import { contentChecksum } from "../note-statement";
import { aboutNote } from "../record/about-note";
import { acceptEdit, changedDecisions, countEdits } from "../rules/edit-rules";
import { requireDraft, requireWorkingCopy, revisionMoved } from "./draft-state";
import type { NoteRow } from "../stores/note-store";
import { loadVersionContent } from "../stores/version-store";
import { updateWorkingCopy, type WorkingCopyRow } from "../stores/working-copy-store";

export const saveWorkingCopySchema = z.object({
  noteId: z.uuid(),
  /** The revision the page started from. */
  revision: z.number().int().min(1),
  content: noteContentSchema,
});

/** What was kept. The page signs `checksum`, which is of exactly this `content`. */
export type SavedWorkingCopy = {
  readonly revision: number;
  readonly savedAt: string;
  readonly checksum: string;
  readonly content: NoteContent;
};

/**
 * Autosave: overwrites the sealed working copy. What the page says about support, citations and authors
 * is not believed: see `acceptEdit`. Each item decided by it is an entry of its own.
 * @throws ProvenoteError `note.moved` (409: saved elsewhere since) · `note.already_signed` (409) ·
 * `note.no_version` (409: still being drafted) · `note.reason_missing` (400).
 */
export async function saveWorkingCopy(
  caller: Caller,
  input: z.infer<typeof saveWorkingCopySchema>,
): Promise<SavedWorkingCopy> {
  const { noteId, revision, content } = saveWorkingCopySchema.parse(input);
  return withActor(caller, async (act) => {
    const permit = await demand(act, "note.edit", { kind: "note", id: noteId });
    const note = await requireDraft(permit);
    const working = await requireWorkingCopy(permit, note);
    if (working.revision !== revision) throw revisionMoved(working);
    const lastVersion = await loadVersionContent(permit, noteId, note.currentVersion);
    const accepted = acceptEdit(
      { working: working.content, lastVersion: lastVersion ?? working.content },
      content,
      { id: act.actor.membershipId, at: act.now },
    );
    return keepEdit(permit, note, working, accepted);
  });
}

/** Writes an accepted edit with its entries. Also the end of a decision. */
export async function keepEdit(
  permit: Permit<"note.edit">,
  note: NoteRow,
  working: WorkingCopyRow,
  accepted: NoteContent,
): Promise<SavedWorkingCopy> {
  const { act } = permit;
  if (!(await updateWorkingCopy(permit, accepted, working.revision))) throw revisionMoved(working);
  const about = aboutNote(permit, note);
  for (const item of changedDecisions(working.content, accepted)) {
    const { decision } = item;
    await act.record({
      type: "note.item_decided",
      action: "U",
      ...about,
      part: `${item.kind}:${decision?.action ?? "undone"}`,
      ...(decision === undefined || decision.reason === ""
        ? {}
        : { reason: await sealReason(act, decision.reason) }),
    });
  }
  const checksum = contentChecksum(accepted);
  const revision = working.revision + 1;
  await act.record({
    type: "note.edited",
    action: "U",
    ...about,
    counts: { ...countEdits(working.content, accepted), revision },
    hashes: { content: checksum },
  });
  return { revision, savedAt: act.now.toISOString(), checksum, content: accepted };
}
