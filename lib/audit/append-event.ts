import { canonicalBytes } from "@/lib/crypto/canonical-json";
import type { Tx } from "@/lib/db/transaction";
import { ProvenoteError } from "@/lib/errors";
import { auditEntrySchema, type AuditEntry } from "./event.schema";

/**
 * Appends one entry inside the act's own transaction: if it cannot be written, the act does not happen
 * (NIST SP 800-53 AU-5). The application may insert and neither read nor change the log.
 * @param id random UUID of the entry.
 * @throws ProvenoteError `audit.not_recorded` (503).
 */
export async function appendEvent(
  tx: Tx,
  organizationId: string,
  id: string,
  entry: AuditEntry,
): Promise<void> {
  const bytes = canonicalBytes(auditEntrySchema.parse(entry));
  try {
    await tx.client
      .$executeRaw`INSERT INTO audit_intake (id, organization_id, entry) VALUES (${id}::uuid, ${organizationId}::uuid, ${bytes})`;
  } catch (error) {
    throw new ProvenoteError(
      "unavailable",
      "audit.not_recorded",
      "Nothing was done, because it could not be recorded.",
      {},
      { cause: error },
    );
  }
}
