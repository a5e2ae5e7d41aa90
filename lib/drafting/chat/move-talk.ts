import type { Permit } from "@/lib/access/permit";
import { moveFeedback } from "../rerun/rerun-store";
import { moveQuestions } from "./chat-store";

/** Takes what was asked and said about a text's notes along to the chart that the text is filed in. After the notes themselves moved. */
export async function moveTalkIn(
  permit: Permit<"document.file">,
  documentId: string,
  toSubjectId: string,
): Promise<void> {
  permit.assertNames("document", documentId);
  const notes = await permit.tx.client.note.findMany({
    where: { documentId, subjectId: toSubjectId },
    select: { id: true },
  });
  const ids = notes.map(({ id }) => id);
  await moveQuestions(permit, ids, toSubjectId);
  await moveFeedback(permit, ids, toSubjectId);
}
