import type { Permit } from "@/lib/access/permit";
import { moveQuestions } from "./chat-store";

/** Takes what was asked about a text's notes along to the chart that the text is filed in. After the notes themselves moved. */
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
  await moveQuestions(
    permit,
    notes.map(({ id }) => id),
    toSubjectId,
  );
}
