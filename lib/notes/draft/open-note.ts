import type { Permit } from "@/lib/access/permit";

/** Opens the note a draft will fill, without a version. @returns its id. */
export async function openNoteIn(
  permit: Permit<"draft.request">,
  input: {
    readonly documentId: string;
    readonly encounterId: string | null;
    readonly template: string;
  },
): Promise<string> {
  permit.assertNames("document", input.documentId);
  const { act } = permit;
  const id = act.newId();
  await permit.tx.client.note.createMany({
    data: [
      {
        id,
        organizationId: permit.organizationId,
        subjectId: permit.chartSubjectId,
        patientId: permit.patientId,
        authorId: act.actor.membershipId,
        createdAt: act.now,
        ...input,
      },
    ],
  });
  await act.record({
    type: "note.created",
    action: "C",
    patientId: permit.patientId,
    textId: permit.patientId === null ? input.documentId : null,
    object: { kind: "note", id, version: 0 },
    basis: permit.basis,
  });
  return id;
}
