import { z } from "zod";
import { demand } from "@/lib/access/authorize";
import type { Caller } from "@/lib/access/runtime";
import { withActor } from "@/lib/access/with-actor";

export const runOfNoteSchema = z.object({ noteId: z.uuid() });

/** The latest run that was to fill a note; null when nobody asked for one. */
export async function findRunOfNote(
  caller: Caller,
  input: z.infer<typeof runOfNoteSchema>,
): Promise<{ runId: string; isMine: boolean } | null> {
  const { noteId } = runOfNoteSchema.parse(input);
  return withActor(caller, async (act) => {
    const permit = await demand(act, "note.read", { kind: "note", id: noteId });
    const run = await permit.tx.client.draftRun.findFirst({
      where: { noteId: permit.idOf("note"), kind: "draft" },
      orderBy: { createdAt: "desc" },
      select: { id: true, requesterId: true },
    });
    return run === null
      ? null
      : { runId: run.id, isMine: run.requesterId === act.actor.membershipId };
  });
}
