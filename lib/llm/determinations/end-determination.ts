import { z } from "zod";
import { demand } from "@/lib/access/authorize";
import type { Caller } from "@/lib/access/runtime";
import { sealReason } from "@/lib/access/seal-reason";
import { withActor } from "@/lib/access/with-actor";
import { ProvenoteError } from "@/lib/errors";
import { loadDetermination, setEnded } from "./determination-store";
import { unknownDetermination } from "./save-determination";

export const endDeterminationSchema = z.strictObject({
  determinationId: z.uuid(),
  reason: z.string().trim().min(3).max(1_000),
});

/**
 * Ends a determination now; every call that hung on it is refused from here on. It is not taken back: a new one is entered
 * instead. The reason is sealed into the log.
 * @throws ProvenoteError `determination.unknown` (404) · `determination.decided` (409: ended already).
 */
export async function endDetermination(
  caller: Caller,
  input: z.infer<typeof endDeterminationSchema>,
): Promise<void> {
  const { determinationId, reason } = endDeterminationSchema.parse(input);
  await withActor(caller, async (act) => {
    const clinic = { kind: "organization", id: act.actor.organizationId } as const;
    const permit = await demand(act, "agreement.end", clinic);
    if ((await loadDetermination(act, determinationId)) === null) throw unknownDetermination();
    if (!(await setEnded(permit, determinationId))) {
      throw new ProvenoteError(
        "conflict",
        "determination.decided",
        "This determination has ended already.",
      );
    }
    await act.record({
      type: "determination.ended",
      action: "U",
      object: { kind: "expert_determination", id: determinationId },
      reason: await sealReason(act, reason),
      basis: permit.basis,
    });
  });
}
