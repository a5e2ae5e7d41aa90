import type { Permit } from "@/lib/access/permit";
import { ProvenoteError } from "@/lib/errors";
import { moveVersions } from "./stores/version-store";
import { moveWorkingCopy } from "./stores/working-copy-store";

/**
 * Puts the notes of a text under the patient it is filed for: versions and working copy are re-sealed
 * under that patient's key, then the note changes its subject. The statements and their signatures stay.
 * A signed note never moves.
 * @throws ProvenoteError `note.signed_stays` (409).
 */
export async function refileNotesIn(
  permit: Permit<"document.file">,
  target: {
    readonly documentId: string;
    readonly patientId: string;
    readonly encounterId: string;
  },
): Promise<void> {
  permit.assertNames("document", target.documentId);
  const { client } = permit.tx;
  const from = permit.chartSubjectId;
  const to = target.patientId;
  const notes = await client.note.findMany({
    where: { documentId: target.documentId, subjectId: from },
    select: { id: true, status: true },
  });
  if (notes.some(({ status }) => status !== "draft")) {
    throw new ProvenoteError(
      "conflict",
      "note.signed_stays",
      "A note of this text is signed. A signed note stays in its chart.",
    );
  }
  for (const { id } of notes) {
    await moveVersions(permit, id, from, to);
    await moveWorkingCopy(permit, id, from, to);
    await client.note.updateMany({
      where: { id, subjectId: from },
      data: { subjectId: to, patientId: to, encounterId: target.encounterId },
    });
  }
}
