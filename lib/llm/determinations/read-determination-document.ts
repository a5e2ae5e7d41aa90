import { demand } from "@/lib/access/authorize";
import type { Caller } from "@/lib/access/runtime";
import { withActor } from "@/lib/access/with-actor";
import { loadDetermination, openReport } from "./determination-store";
import { unknownDetermination } from "./save-determination";

/**
 * The signed report of a determination, for the two offices; the reading is an entry of the log.
 * @throws ProvenoteError `determination.unknown` (404).
 */
export async function readDeterminationDocument(
  caller: Caller,
  determinationId: string,
): Promise<{ name: string; bytes: Uint8Array; sha256: string }> {
  return withActor(caller, async (act) => {
    const clinic = { kind: "organization", id: act.actor.organizationId } as const;
    const permit = await demand(act, "model.read", clinic);
    const determination = await loadDetermination(act, determinationId);
    const bytes = determination === null ? null : await openReport(permit, determinationId);
    if (determination === null || bytes === null) throw unknownDetermination();
    await act.record({
      type: "determination.document_viewed",
      action: "R",
      object: { kind: "expert_determination", id: determinationId },
      hashes: { document: determination.documentSha256 },
      basis: permit.basis,
    });
    return {
      name: determination.documentName,
      bytes,
      sha256: determination.documentSha256,
    };
  });
}
