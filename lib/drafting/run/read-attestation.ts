import type { z } from "zod";
import { demand } from "@/lib/access/authorize";
import type { Caller } from "@/lib/access/runtime";
import { withActor } from "@/lib/access/with-actor";
import { readDraftAttestationIn } from "@/lib/phi/attest";
import type { Attestation } from "@/lib/phi/attestation.schema";
import { runOfNoteSchema } from "./find-run";

/**
 * What was taken out of the text before a note's draft was made; null for a note that nobody drafted, or that
 * was drafted before such records were kept. Kinds and counts only: not a view of the chart.
 */
export async function readAttestation(
  caller: Caller,
  input: z.infer<typeof runOfNoteSchema>,
): Promise<Attestation | null> {
  const { noteId } = runOfNoteSchema.parse(input);
  return withActor(caller, async (act) => {
    const permit = await demand(act, "note.read", { kind: "note", id: noteId });
    const run = await permit.tx.client.draftRun.findFirst({
      where: { noteId: permit.idOf("note"), kind: "draft", status: "done" },
      orderBy: { createdAt: "desc" },
      select: { documentId: true },
    });
    return run === null ? null : readDraftAttestationIn(permit, run.documentId);
  });
}
