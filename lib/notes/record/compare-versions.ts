import { z } from "zod";
import { demand } from "@/lib/access/authorize";
import type { Caller } from "@/lib/access/runtime";
import { withActor } from "@/lib/access/with-actor";
import { ProvenoteError } from "@/lib/errors";
import type { NoteContent } from "../note-content.schema";
import { loadNote } from "../stores/note-store";
import { loadVersionContent } from "../stores/version-store";
import { aboutNote } from "./about-note";
import { diffVersions, type VersionDiff } from "./diff-versions";

const versionNumber = z.coerce.number().int().min(1);
export const compareVersionsSchema = z.object({
  noteId: z.uuid(),
  from: versionNumber,
  to: versionNumber,
});

export type ComparedVersions = VersionDiff & {
  readonly from: NoteContent;
  readonly to: NoteContent;
};

/**
 * Two versions of a note and what differs between them.
 * @throws ProvenoteError `note.no_such_version` (404).
 */
export async function compareVersions(
  caller: Caller,
  input: z.input<typeof compareVersionsSchema>,
): Promise<ComparedVersions> {
  const { noteId, from, to } = compareVersionsSchema.parse(input);
  return withActor(caller, async (act) => {
    const permit = await demand(act, "note.read", { kind: "note", id: noteId });
    const note = await loadNote(permit, noteId);
    const before = await loadVersionContent(permit, noteId, from);
    const after = await loadVersionContent(permit, noteId, to);
    if (before === null || after === null) {
      throw new ProvenoteError(
        "not_found",
        "note.no_such_version",
        "The note has no such version.",
      );
    }
    await act.record({
      type: "note.viewed",
      action: "R",
      ...aboutNote(permit, note),
      part: "versions",
      counts: { from, to },
    });
    return { ...diffVersions(before, after), from: before, to: after };
  });
}
