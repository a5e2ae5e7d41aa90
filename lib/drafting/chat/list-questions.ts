import { demand } from "@/lib/access/authorize";
import type { Caller } from "@/lib/access/runtime";
import { withActor } from "@/lib/access/with-actor";
import type { z } from "zod";
import { namesOfMembers } from "@/lib/notes/record/member-names";
import { noteIdSchema } from "@/lib/notes/view-note";
import type { QuestionView } from "./chat.schema";
import { loadQuestions } from "./chat-store";

/** What was asked about a note's case and what was answered, oldest first, for whoever may read the note. A look, so an entry. */
export async function listQuestions(
  caller: Caller,
  input: z.infer<typeof noteIdSchema>,
): Promise<QuestionView[]> {
  const { noteId } = noteIdSchema.parse(input);
  return withActor(caller, async (act) => {
    const permit = await demand(act, "note.read", { kind: "note", id: noteId });
    const rows = await loadQuestions(permit);
    const names = await namesOfMembers(
      act,
      rows.map(({ askerId }) => askerId),
    );
    if (rows.length > 0) {
      const note = await permit.tx.client.note.findFirstOrThrow({
        where: { id: permit.idOf("note") },
        select: { documentId: true },
      });
      await act.record({
        type: "note.viewed",
        action: "R",
        patientId: permit.patientId,
        textId: permit.patientId === null ? note.documentId : null,
        object: { kind: "note", id: noteId },
        part: "questions",
        counts: { questions: rows.length },
        basis: permit.basis,
      });
    }
    return rows.map(({ askerId, askedAt, ...row }) => ({
      ...row,
      askedAt: askedAt.toISOString(),
      askerName: names[askerId] ?? "Unknown",
      isMine: askerId === act.actor.membershipId,
    }));
  });
}
