import type { z } from "zod";
import { demand } from "@/lib/access/authorize";
import type { Caller } from "@/lib/access/runtime";
import { withActor } from "@/lib/access/with-actor";
import { noteSectionSchema, type NoteSection } from "@/lib/notes/note-content.schema";
import { noteIdSchema } from "@/lib/notes/view-note";
import { findOpenRerun } from "./rerun-store";

/** The section of a note that is being drafted again, so that a page that is opened meanwhile says so; null when none is. */
export async function findRerun(
  caller: Caller,
  input: z.infer<typeof noteIdSchema>,
): Promise<{ runId: string; section: NoteSection } | null> {
  const { noteId } = noteIdSchema.parse(input);
  return withActor(caller, async (act) => {
    const permit = await demand(act, "note.read", { kind: "note", id: noteId });
    const open = await findOpenRerun(permit);
    return open === null
      ? null
      : { runId: open.id, section: noteSectionSchema.parse(open.section) };
  });
}
