import { demand } from "@/lib/access/authorize";
import type { Caller } from "@/lib/access/runtime";
import { withActor } from "@/lib/access/with-actor";
import { loadAgreement, openDocument } from "./agreement-store";
import { unknownAgreement } from "./save-agreement";

/**
 * The signed document of an agreement, for the two offices; the reading is an entry of the log.
 * @throws ProvenoteError `agreement.unknown` (404).
 */
export async function readAgreementDocument(
  caller: Caller,
  agreementId: string,
): Promise<{ name: string; bytes: Uint8Array; sha256: string }> {
  return withActor(caller, async (act) => {
    const clinic = { kind: "organization", id: act.actor.organizationId } as const;
    const permit = await demand(act, "model.read", clinic);
    const agreement = await loadAgreement(act, agreementId);
    const bytes = agreement === null ? null : await openDocument(permit, agreementId);
    if (agreement === null || bytes === null) throw unknownAgreement();
    await act.record({
      type: "agreement.document_viewed",
      action: "R",
      object: { kind: "vendor_agreement", id: agreementId },
      hashes: { document: agreement.documentSha256 },
      basis: permit.basis,
    });
    return { name: agreement.documentName, bytes, sha256: agreement.documentSha256 };
  });
}
