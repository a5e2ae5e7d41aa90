import type { z } from "zod";
import { demand } from "@/lib/access/authorize";
import { sealReason } from "@/lib/access/seal-reason";
import type { Caller } from "@/lib/access/runtime";
import { withActor } from "@/lib/access/with-actor";
import { ProvenoteError } from "@/lib/errors";
import { noteReasonSchema } from "./amend-note";

/** Marks a signed note as withdrawn; its text stays readable and its bytes stay as signed. */
export async function withdrawNote(
  caller: Caller,
  input: z.infer<typeof noteReasonSchema>,
): Promise<void> {
  const { noteId, reason } = noteReasonSchema.parse(input);
  await withActor(caller, async (act) => {
    const permit = await demand(act, "note.withdraw", { kind: "note", id: noteId });
    const { count } = await permit.tx.client.note.updateMany({
      where: { id: permit.idOf("note"), status: "signed" },
      data: { status: "withdrawn" },
    });
    if (count === 0) {
      throw new ProvenoteError("conflict", "note.not_signed", "Only a signed note is withdrawn.");
    }
    await act.record({
      type: "note.withdrawn",
      action: "U",
      patientId: permit.patientId,
      object: { kind: "note", id: noteId },
      basis: permit.basis,
      reason: await sealReason(act, reason),
    });
  });
}
