import type { Permit } from "@/lib/access/permit";
import { moveSearches } from "./search-store";

/** Takes what was asked of registers for a text's notes along to the chart that it is filed in. After the notes moved. */
export async function moveSearchesIn(
  permit: Permit<"document.file">,
  documentId: string,
  toSubjectId: string,
): Promise<void> {
  permit.assertNames("document", documentId);
  const notes = await permit.tx.client.note.findMany({
    where: { documentId, subjectId: toSubjectId },
    select: { id: true },
  });
  await moveSearches(
    permit,
    notes.map(({ id }) => id),
    toSubjectId,
  );
}
