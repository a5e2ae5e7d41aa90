import type { z } from "zod";
import { demand } from "@/lib/access/authorize";
import type { Caller } from "@/lib/access/runtime";
import { withActor } from "@/lib/access/with-actor";
import type { noteIdSchema } from "@/lib/notes/view-note";
import { LEAVING_REFUSALS } from "@/lib/retrieval/literature/policy/leaving-refusal.schema";

/** Ends of a question before anything was sent. */
const NOT_SENT = [...LEAVING_REFUSALS, "literature.off"];

/** Whether a register was asked for this note, or may have been: one that is under way counts. No view of the chart. */
export async function hasAskedLiterature(
  caller: Caller,
  { noteId }: z.infer<typeof noteIdSchema>,
): Promise<boolean> {
  return withActor(caller, async (act) => {
    const permit = await demand(act, "note.read", { kind: "note", id: noteId });
    const asked = await permit.tx.client.literatureSearch.count({
      where: {
        noteId: permit.idOf("note"),
        OR: [{ code: null }, { code: { notIn: NOT_SENT } }],
      },
    });
    return asked > 0;
  });
}
