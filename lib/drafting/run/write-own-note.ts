import type { z } from "zod";
import { demand } from "@/lib/access/authorize";
import type { Caller } from "@/lib/access/runtime";
import { withActor } from "@/lib/access/with-actor";
import { startOwnVersionIn } from "@/lib/notes/draft/start-own-version";
import { cancelDraftIn } from "./cancel-draft";
import { runOfNoteSchema } from "./find-run";

/**
 * "Write it myself": ends a run that has not ended, and gives the note an empty first version for the
 * clinician to fill; the pasted text stays its source.
 * @throws ProvenoteError `note.has_version` (409).
 */
export async function writeOwnNote(
  caller: Caller,
  input: z.infer<typeof runOfNoteSchema>,
): Promise<void> {
  const { noteId } = runOfNoteSchema.parse(input);
  await withActor(caller, async (act) => {
    const permit = await demand(act, "note.edit", { kind: "note", id: noteId });
    const runs = await permit.tx.client.draftRun.findMany({
      where: { noteId: permit.idOf("note"), status: { in: ["queued", "running"] } },
      select: { id: true },
    });
    // The note before its runs, as a finishing draft takes them: one of the two is told, neither waits for ever.
    await startOwnVersionIn(permit);
    for (const { id } of runs) {
      await cancelDraftIn(await demand(act, "draft.cancel", { kind: "run", id }));
    }
  });
}
