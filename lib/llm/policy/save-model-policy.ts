import type { z } from "zod";
import { demand } from "@/lib/access/authorize";
import type { Caller } from "@/lib/access/runtime";
import { withActor } from "@/lib/access/with-actor";
import { sqlState } from "@/lib/db/database-error";
import { ProvenoteError } from "@/lib/errors";
import { insertModelPolicy, loadModelPolicy } from "./model-policy-store";
import { saveModelPolicySchema } from "./model-policy.schema";

/**
 * Saves the next version of what the organization allows of language models. Saved versions are never changed.
 * @throws ProvenoteError `model_policy.version_moved` (409, details.version) when somebody saved meanwhile.
 */
export async function saveModelPolicy(
  caller: Caller,
  input: z.infer<typeof saveModelPolicySchema>,
): Promise<{ version: number }> {
  const { basedOn, content } = saveModelPolicySchema.parse(input);
  const version = basedOn + 1;
  try {
    await withActor(caller, async (act) => {
      const clinic = { kind: "organization", id: act.actor.organizationId } as const;
      const permit = await demand(act, "model.manage", clinic);
      const before = await loadModelPolicy(act);
      if (before.version !== basedOn) throw versionMoved(before.version);
      await insertModelPolicy(permit, { version, ...content });
      await act.record({
        type: "model_policy.saved",
        action: "U",
        object: { kind: "model_policy", id: permit.organizationId, version },
        counts: {
          allows_identified: content.allowsIdentified ? 1 : 0,
          confirms_leaving: content.confirmsLeaving ? 1 : 0,
        },
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
    "model_policy.version_moved",
    "Somebody saved another version meanwhile. Yours was not saved.",
    { version },
  );
}
