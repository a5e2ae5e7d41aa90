import { openText } from "@/lib/keys/open";
import { seal } from "@/lib/keys/seal";
import type { Act } from "./act";

const contextOf = (organizationId: string) =>
  ({
    organizationId,
    subjectId: null,
    keyClass: "audit",
    table: "audit_intake",
    column: "reason",
    rowId: organizationId,
  }) as const;

/** Seals what a person gave as reason under the audit key class, base64, for an entry of the log. */
export async function sealReason(act: Act, reason: string): Promise<string> {
  const sealed = await seal(act.keyring, contextOf(act.actor.organizationId), reason);
  return Buffer.from(sealed).toString("base64");
}

/** Opens a sealed reason of the actor's own organization. */
export async function openReason(act: Act, sealed: string): Promise<string> {
  return openText(act.keyring, contextOf(act.actor.organizationId), Buffer.from(sealed, "base64"));
}
