import { z } from "zod";
import { demand } from "@/lib/access/authorize";
import type { Caller } from "@/lib/access/runtime";
import { withActor } from "@/lib/access/with-actor";
import { ProvenoteError } from "@/lib/errors";
import { contentChecksum } from "../note-statement";
import { aboutNote } from "../record/about-note";
import { cutVersion, loadVersions } from "../stores/version-store";
import { requireDraft, requireWorkingCopy, revisionMoved } from "./draft-state";

export const saveVersionSchema = z.object({
  noteId: z.uuid(),
  /** The revision of the working copy on screen. */
  revision: z.number().int().min(1),
});

export type SavedVersion = {
  readonly version: number;
  readonly checksum: string;
  readonly savedAt: string;
  /** False when the working copy is the last version already: no second one was cut. */
  readonly isNew: boolean;
};

/**
 * Cuts a version of the working copy, on the clinician's explicit save.
 * @throws ProvenoteError `note.moved` · `note.already_signed` · `note.no_version` (409).
 */
export async function saveVersion(
  caller: Caller,
  input: z.infer<typeof saveVersionSchema>,
): Promise<SavedVersion> {
  const { noteId, revision } = saveVersionSchema.parse(input);
  return withActor(caller, async (act) => {
    const permit = await demand(act, "note.edit", { kind: "note", id: noteId });
    const note = await requireDraft(permit);
    const working = await requireWorkingCopy(permit, note);
    if (working.revision !== revision) throw revisionMoved(working);
    const last = (await loadVersions(permit, noteId)).at(-1);
    if (last !== undefined && last.checksum === contentChecksum(working.content)) {
      const { version, checksum, createdAt } = last;
      return { version, checksum, savedAt: createdAt.toISOString(), isNew: false };
    }
    const cut = await cutVersion(permit, note, working.content, { cause: "save", method: "saved" });
    if (cut === null) {
      throw new ProvenoteError("conflict", "note.stale", "The note was changed in this moment.");
    }
    const { version, checksum } = cut;
    await act.record({
      type: "note.version_saved",
      action: "C",
      ...aboutNote(permit, { id: noteId, currentVersion: version }),
      hashes: { content: checksum, statement: cut.statementHash },
    });
    return { version, checksum, savedAt: act.now.toISOString(), isNew: true };
  });
}
