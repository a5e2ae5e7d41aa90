import { z } from "zod";
import { demand } from "@/lib/access/authorize";
import type { Caller } from "@/lib/access/runtime";
import { sealReason } from "@/lib/access/seal-reason";
import { withActor } from "@/lib/access/with-actor";
import { ProvenoteError } from "@/lib/errors";
import { loadAgreement, setEnded } from "./agreement-store";
import { unknownAgreement } from "./save-agreement";

export const endAgreementSchema = z.strictObject({
  agreementId: z.uuid(),
  reason: z.string().trim().min(3).max(1_000),
});

/**
 * Ends an agreement now; every call that hung on it is refused from here on. It is not taken back: a new agreement is
 * entered instead. The reason is sealed into the log.
 * @throws ProvenoteError `agreement.unknown` (404) · `agreement.decided` (409: ended already).
 */
export async function endAgreement(
  caller: Caller,
  input: z.infer<typeof endAgreementSchema>,
): Promise<void> {
  const { agreementId, reason } = endAgreementSchema.parse(input);
  await withActor(caller, async (act) => {
    const clinic = { kind: "organization", id: act.actor.organizationId } as const;
    const permit = await demand(act, "agreement.end", clinic);
    if ((await loadAgreement(act, agreementId)) === null) throw unknownAgreement();
    if (!(await setEnded(permit, agreementId))) {
      throw new ProvenoteError(
        "conflict",
        "agreement.decided",
        "This agreement has ended already.",
      );
    }
    await act.record({
      type: "agreement.ended",
      action: "U",
      object: { kind: "vendor_agreement", id: agreementId },
      reason: await sealReason(act, reason),
      basis: permit.basis,
    });
  });
}
