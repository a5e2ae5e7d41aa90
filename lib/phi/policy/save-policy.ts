import { z } from "zod";
import type { Permit } from "@/lib/access/permit";
import { demand } from "@/lib/access/authorize";
import type { Caller } from "@/lib/access/runtime";
import { withActor } from "@/lib/access/with-actor";
import { sqlState } from "@/lib/db/database-error";
import { ProvenoteError } from "@/lib/errors";
import { insertPolicy } from "./policy-store";
import { policyContentSchema, type DeidPolicy } from "./policy.schema";
import { loosenedActions, readPolicyIn } from "./read-policy";

export const savePolicySchema = z.strictObject({
  /** The version the form was filled from. */
  basedOn: z.int().min(0),
  content: policyContentSchema,
});

/**
 * Saves the next version of the organization's policy; runs from here on name it. Saved versions are never
 * changed, so going back is saving an old content again.
 * @throws ProvenoteError `policy.version_moved` (409, details.version) when somebody saved meanwhile.
 */
export async function savePolicy(
  caller: Caller,
  input: z.infer<typeof savePolicySchema>,
): Promise<{ version: number }> {
  const { basedOn, content } = savePolicySchema.parse(input);
  const policy: DeidPolicy = { version: basedOn + 1, ...content };
  try {
    return await withActor(caller, async (act) => {
      const clinic = { kind: "organization", id: act.actor.organizationId } as const;
      const permit = await demand(act, "setup.manage", clinic);
      const { version } = await readPolicyIn(act);
      if (version !== basedOn) throw versionMoved(version);
      await insertPolicy(permit, policy);
      await recordChange(permit, policy);
      return { version: policy.version };
    });
  } catch (error) {
    if (sqlState(error) === "23505") throw versionMoved(policy.version);
    throw error;
  }
}

async function recordChange(permit: Permit<"setup.manage">, policy: DeidPolicy): Promise<void> {
  await permit.act.record({
    type: "deidentification.policy_changed",
    action: "U",
    object: { kind: "deid_policy", id: permit.organizationId, version: policy.version },
    counts: {
      loosened_kinds: loosenedActions(policy.actions).length,
      patterns: policy.patterns.length,
      allowed_terms: policy.allowed.length,
    },
    basis: permit.basis,
  });
}

function versionMoved(version: number): ProvenoteError {
  return new ProvenoteError(
    "conflict",
    "policy.version_moved",
    "Somebody saved another version of the policy meanwhile. Yours was not saved.",
    { version },
  );
}
