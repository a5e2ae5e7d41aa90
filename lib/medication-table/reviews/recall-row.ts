import type { z } from "zod";
import { demand } from "@/lib/access/authorize";
import type { Caller } from "@/lib/access/runtime";
import { sealReason } from "@/lib/access/seal-reason";
import { withActor } from "@/lib/access/with-actor";
import { sqlState } from "@/lib/db/database-error";
import { ProvenoteError } from "@/lib/errors";
import { checkTypedWordsIn } from "@/lib/phi/typed-words/check-typed-words";
import { knownRow } from "../known-row";
import { insertRecall, loadNames } from "../table-store";
import { recallRowSchema } from "../table.schema";

/**
 * Takes a row out of use for the clinic, from the next draft on. Notes that quote it stay as they are; `listQuotingNotes`
 * names them.
 * @throws ProvenoteError `medication_table.unknown_row` (404) · `medication_table.recalled_already` (409) ·
 *   `phi.typed_identifiers` (422).
 */
export async function recallRow(
  caller: Caller,
  input: z.infer<typeof recallRowSchema>,
): Promise<{ recallId: string }> {
  const { rowId, reason, namesNoPatient } = recallRowSchema.parse(input);
  try {
    return await withActor(caller, async (act) => {
      const clinic = { kind: "organization", id: act.actor.organizationId } as const;
      const permit = await demand(act, "medication_table.recall", clinic);
      knownRow(rowId);
      const stated = await checkTypedWordsIn(act, { reason: ["words", reason] }, namesNoPatient);
      const { membershipId } = act.actor;
      const recallerName = (await loadNames(act, [membershipId])).get(membershipId) ?? "Unknown";
      const recallId = await insertRecall(permit, { rowId, reason, recallerName });
      await act.record({
        type: "medication_row.recalled",
        action: "C",
        object: { kind: "medication_recall", id: recallId },
        part: `row:${rowId}`,
        ...stated,
        reason: await sealReason(act, reason),
        basis: permit.basis,
      });
      return { recallId };
    });
  } catch (error) {
    if (sqlState(error) !== "23P01") throw error;
    throw new ProvenoteError(
      "conflict",
      "medication_table.recalled_already",
      "This row is recalled already.",
      {},
      { cause: error },
    );
  }
}
