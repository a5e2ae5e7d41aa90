import type { Permit } from "@/lib/access/permit";

/** What the note itself says of language models; a note that is not there says no. */
export async function readNoteModelMarksIn(
  permit: Permit<"draft.run" | "literature.ask">,
  noteId: string,
): Promise<{ sensitivity: string; isAiAllowed: boolean }> {
  const note = await permit.tx.client.note.findFirst({
    where: { id: noteId, subjectId: permit.chartSubjectId },
    select: { sensitivity: true, aiAllowed: true },
  });
  return { sensitivity: note?.sensitivity ?? "restricted", isAiAllowed: note?.aiAllowed === true };
}
