import type { z } from "zod";
import { demand } from "@/lib/access/authorize";
import type { Caller } from "@/lib/access/runtime";
import { sealReason } from "@/lib/access/seal-reason";
import { withActor } from "@/lib/access/with-actor";
import { sqlState } from "@/lib/db/database-error";
import { ProvenoteError } from "@/lib/errors";
import { checkTypedWordsIn } from "@/lib/phi/typed-words/check-typed-words";
import { insertMode, loadMode } from "./table-store";
import { setTableModeSchema } from "./table.schema";

/**
 * Chooses whether new drafts use every row of the table or only reviewed ones.
 * @throws ProvenoteError `medication_table.version_moved` (409, details.version): somebody chose meanwhile ·
 *   `phi.typed_identifiers` (422).
 */
export async function setTableMode(
  caller: Caller,
  input: z.infer<typeof setTableModeSchema>,
): Promise<{ version: number }> {
  const { basedOn, mode, reason, namesNoPatient } = setTableModeSchema.parse(input);
  const version = basedOn + 1;
  try {
    await withActor(caller, async (act) => {
      const clinic = { kind: "organization", id: act.actor.organizationId } as const;
      const permit = await demand(act, "medication_table.manage", clinic);
      const before = await loadMode(act);
      if (before.version !== basedOn) throw versionMoved(before.version);
      const stated = await checkTypedWordsIn(act, { reason: ["words", reason] }, namesNoPatient);
      await insertMode(permit, { version, mode, reason });
      await act.record({
        type: "medication_table.mode_changed",
        action: "U",
        object: { kind: "medication_table", id: permit.organizationId, version },
        part: `mode:${mode}`,
        ...stated,
        reason: await sealReason(act, reason),
        basis: permit.basis,
      });
    });
  } catch (error) {
    if (sqlState(error) === "23505") throw versionMoved(version);
    throw error;
  }
  return { version };
}

function versionMoved(version: number): ProvenoteError {
  return new ProvenoteError(
    "conflict",
    "medication_table.version_moved",
    "Somebody chose meanwhile. Yours was not saved.",
    { version },
  );
}
