import type { z } from "zod";
import { demand } from "../authorize";
import type { Caller } from "../runtime";
import { sealReason } from "../seal-reason";
import { withActor } from "../with-actor";
import { withdrawIntendedUseSchema } from "./intended-use.schema";
import { setWithdrawn } from "./intended-use-store";
import { clinicOf } from "./read-intended-use";
import { decided } from "./sign-intended-use";

/**
 * Withdraws a signature for good: emergency mode is off from here on, also for runs that wait. Either office does it
 * alone; the reason is sealed into the log.
 * @throws ProvenoteError `intended_use.decided` (409).
 */
export async function withdrawIntendedUse(
  caller: Caller,
  input: z.infer<typeof withdrawIntendedUseSchema>,
): Promise<void> {
  const { signatureId, reason } = withdrawIntendedUseSchema.parse(input);
  await withActor(caller, async (act) => {
    const permit = await demand(act, "intended_use.withdraw", clinicOf(act));
    if (!(await setWithdrawn(permit, signatureId))) throw decided();
    await act.record({
      type: "intended_use.withdrawn",
      action: "U",
      object: { kind: "intended_use", id: signatureId },
      reason: await sealReason(act, reason),
      basis: permit.basis,
    });
  });
}
