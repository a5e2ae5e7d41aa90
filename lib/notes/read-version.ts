import { z } from "zod";
import { demand } from "@/lib/access/authorize";
import type { Caller } from "@/lib/access/runtime";
import { withActor } from "@/lib/access/with-actor";
import { ProvenoteError } from "@/lib/errors";
import type { NoteContent } from "./note-content.schema";
import { loadNote } from "./record/note-store";
import { loadVersionContent } from "./record/version-store";

export const readVersionSchema = z.object({
  noteId: z.uuid(),
  version: z.coerce.number().int().min(1).max(100_000),
});

/** One version's content, for comparing two. @throws ProvenoteError `note.no_version` (404). */
export async function readVersion(
  caller: Caller,
  input: z.infer<typeof readVersionSchema>,
): Promise<NoteContent> {
  const { noteId, version } = readVersionSchema.parse(input);
  return withActor(caller, async (act) => {
    const permit = await demand(act, "note.read", { kind: "note", id: noteId });
    const note = await loadNote(permit);
    const content = await loadVersionContent(permit, version);
    if (content === null) {
      throw new ProvenoteError("not_found", "note.no_version", "There is no such version.");
    }
    await act.record({
      type: "note.viewed",
      action: "R",
      patientId: permit.patientId,
      textId: permit.patientId === null ? note.documentId : null,
      object: { kind: "note", id: noteId, version },
      part: "version",
      basis: permit.basis,
    });
    return content;
  });
}
