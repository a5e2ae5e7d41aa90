import type { z } from "zod";
import { demand } from "@/lib/access/authorize";
import type { Caller } from "@/lib/access/runtime";
import { sealReason } from "@/lib/access/seal-reason";
import { withActor } from "@/lib/access/with-actor";
import { ProvenoteError } from "@/lib/errors";
import { checkTypedWordsIn } from "@/lib/phi/typed-words/check-typed-words";
import { setLifted } from "../table-store";
import { liftRecallSchema } from "../table.schema";

/**
 * Puts a recalled row back: it stands again as its reviews say.
 * @throws ProvenoteError `medication_table.not_recalled` (409) · `phi.typed_identifiers` (422).
 */
export async function liftRecall(
  caller: Caller,
  input: z.infer<typeof liftRecallSchema>,
): Promise<void> {
  const { rowId, reason, namesNoPatient } = liftRecallSchema.parse(input);
  await withActor(caller, async (act) => {
    const clinic = { kind: "organization", id: act.actor.organizationId } as const;
    const permit = await demand(act, "medication_table.recall", clinic);
    const stated = await checkTypedWordsIn(act, { reason: ["words", reason] }, namesNoPatient);
    const recallId = await setLifted(permit, rowId, reason);
    if (recallId === null) {
      throw new ProvenoteError(
        "conflict",
        "medication_table.not_recalled",
        "This row is not recalled.",
      );
    }
    await act.record({
      type: "medication_row.recall_lifted",
      action: "U",
      object: { kind: "medication_recall", id: recallId },
      part: `row:${rowId}`,
      ...stated,
      reason: await sealReason(act, reason),
      basis: permit.basis,
    });
  });
}
