import type { z } from "zod";
import { demand } from "@/lib/access/authorize";
import type { Caller } from "@/lib/access/runtime";
import { withActor } from "@/lib/access/with-actor";
import { sqlState } from "@/lib/db/database-error";
import { ProvenoteError } from "@/lib/errors";
import type { Literature } from "../open-literature";
import { insertLiteraturePolicy, loadLiteraturePolicy } from "./literature-policy-store";
import { saveLiteraturePolicySchema } from "./literature-policy.schema";

/**
 * Switches literature on or off for the caller's organization. It cannot be on where the server's configuration names no
 * register. Nothing is asked here.
 * @throws ProvenoteError `literature.not_configured` (409) · `literature.version_moved` (409, details.version).
 */
export async function saveLiteraturePolicy(
  caller: Caller,
  input: z.infer<typeof saveLiteraturePolicySchema>,
  literature: Literature,
): Promise<{ version: number }> {
  const { basedOn, isOn } = saveLiteraturePolicySchema.parse(input);
  const version = basedOn + 1;
  try {
    await withActor(caller, async (act) => {
      const clinic = { kind: "organization", id: act.actor.organizationId } as const;
      const permit = await demand(act, "library.manage", clinic);
      const before = await loadLiteraturePolicy(act);
      if (before.version !== basedOn) throw versionMoved(before.version);
      if (isOn && literature.clients.length === 0) throw notConfigured();
      await insertLiteraturePolicy(permit, { version, isOn });
      await act.record({
        type: "literature.policy_saved",
        action: "U",
        object: { kind: "literature_policy", id: permit.organizationId, version },
        counts: { is_on: isOn ? 1 : 0 },
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
    "literature.version_moved",
    "Somebody changed this meanwhile. Yours was not saved.",
    { version },
  );
}

function notConfigured(): ProvenoteError {
  return new ProvenoteError(
    "conflict",
    "literature.not_configured",
    "It stays off: the server's configuration names no register. Ask the operator to set PROVENOTE_LITERATURE.",
  );
}
