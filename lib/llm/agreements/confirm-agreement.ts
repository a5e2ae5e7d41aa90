import { z } from "zod";
import { demand } from "@/lib/access/authorize";
import { secondAccountPartIn } from "@/lib/access/people/read-one-hand";
import type { Caller } from "@/lib/access/runtime";
import { withActor } from "@/lib/access/with-actor";
import { ProvenoteError } from "@/lib/errors";
import { loadAgreement, setConfirmed } from "./agreement-store";
import { unknownAgreement } from "./save-agreement";

export const confirmAgreementSchema = z.strictObject({
  agreementId: z.uuid(),
  /** SHA-256 of the document that the officer read, hex: what is confirmed is what was seen. */
  documentSha256: z.string().regex(/^[0-9a-f]{64}$/),
});

/**
 * A compliance officer confirms that the document says what the register says. From here on the agreement opens what it
 * covers, for as long as its dates hold. The entry says so when one of the two accounts made the other.
 * @throws ProvenoteError `agreement.unknown` (404) · `agreement.other_document` · `agreement.own_entry` ·
 * `agreement.decided` (409).
 */
export async function confirmAgreement(
  caller: Caller,
  input: z.infer<typeof confirmAgreementSchema>,
): Promise<void> {
  const { agreementId, documentSha256 } = confirmAgreementSchema.parse(input);
  await withActor(caller, async (act) => {
    const clinic = { kind: "organization", id: act.actor.organizationId } as const;
    const permit = await demand(act, "agreement.confirm", clinic);
    const agreement = await loadAgreement(act, agreementId);
    if (agreement === null) throw unknownAgreement();
    if (agreement.documentSha256 !== documentSha256) {
      throw conflict(
        "agreement.other_document",
        "This is not the document that you read. Open it again.",
      );
    }
    if (agreement.createdById === act.actor.membershipId) {
      throw conflict(
        "agreement.own_entry",
        "You entered this agreement: somebody else confirms it.",
      );
    }
    if (!(await setConfirmed(permit, agreementId))) {
      throw conflict("agreement.decided", "This agreement was confirmed or ended already.");
    }
    await act.record({
      type: "agreement.confirmed",
      action: "U",
      object: { kind: "vendor_agreement", id: agreementId },
      hashes: { document: documentSha256 },
      ...(await secondAccountPartIn(act, agreement.createdById)),
      basis: permit.basis,
    });
  });
}

function conflict(
  code: "agreement.other_document" | "agreement.own_entry" | "agreement.decided",
  message: string,
) {
  return new ProvenoteError("conflict", code, message);
}
