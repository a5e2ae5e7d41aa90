import type { z } from "zod";
import { openReason } from "@/lib/access/seal-reason";
import type { Caller } from "@/lib/access/runtime";
import { withActor } from "@/lib/access/with-actor";
import { ProvenoteError } from "@/lib/errors";
import { auditEntryInputSchema } from "./audit-query.schema";
import { loadEntries } from "./audit-store";
import { parseEntry } from "./entry-view";
import { demandAudit } from "./read-audit";

/**
 * Opens the sealed reason of one entry: what a person gave as the reason for an act. Opening it is an entry.
 * @throws ProvenoteError `audit.no_such_entry`, `audit.no_reason` (404).
 */
export async function readAuditReason(
  caller: Caller,
  input: z.infer<typeof auditEntryInputSchema>,
): Promise<{ reason: string }> {
  const { entryId } = auditEntryInputSchema.parse(input);
  return withActor(caller, async (act) => {
    const permit = await demandAudit(act);
    const [raw] = await loadEntries(permit, { entryId }, 1);
    if (raw === undefined) {
      throw new ProvenoteError("not_found", "audit.no_such_entry", "There is no such entry.");
    }
    const entry = parseEntry(raw);
    if (entry?.reason === undefined) {
      throw new ProvenoteError("not_found", "audit.no_reason", "This entry has no reason.");
    }
    const reason = await openReason(act, entry.reason);
    await act.record({
      type: "audit.viewed",
      action: "R",
      patientId: entry.patientId ?? null,
      object: { kind: "entry", id: raw.id },
      part: "reason",
      basis: permit.basis,
    });
    return { reason };
  });
}
