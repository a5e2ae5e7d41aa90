import type { Act } from "@/lib/access/act";
import { blindToken } from "@/lib/keys/blind-index";

/** The keyed digest by which a note's quotation of a row is found, and not read. @returns 32 bytes */
export function rowToken(act: Act, rowId: string): Uint8Array {
  return blindToken(act.keyring, act.actor.organizationId, "medication_row", rowId);
}
