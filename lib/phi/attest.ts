import type { Permit } from "@/lib/access/permit";
import {
  insertAttestation,
  loadAttestation,
  type AttestedRun,
} from "./attestation/attestation-store";
import type { Attestation } from "./attestation.schema";

/** Leaves the value-free record of one de-identification, in the transaction of what it was done for. */
export async function attestIn(
  permit: Permit<"draft.run" | "note.embed">,
  run: AttestedRun,
): Promise<void> {
  await insertAttestation(permit, run);
}

/** What was attested when the note's draft was made from this document; null for notes of before. */
export async function readDraftAttestationIn(
  permit: Permit<"note.read">,
  documentId: string,
): Promise<Attestation | null> {
  return loadAttestation(permit, documentId, "draft");
}
