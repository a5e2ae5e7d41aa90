import type { Act } from "@/lib/access/act";
import { demand } from "@/lib/access/authorize";
import type { Caller } from "@/lib/access/runtime";
import { withActor } from "@/lib/access/with-actor";
import { loadNewestPolicy, loadPolicyHistory } from "./policy-store";
import { STRICT_POLICY, type DeidPolicy, type PolicyActions } from "./policy.schema";

const HISTORY = 50;

/** One saved version as the list shows it. */
export type PolicyVersion = {
  readonly version: number;
  /** ISO 8601. */
  readonly at: string;
  /** "Family, Given"; null when it was taken over from the demo. */
  readonly by: string | null;
  /** The actions that are not the strict ones. */
  readonly loosened: readonly (keyof PolicyActions)[];
  readonly secondLook: DeidPolicy["secondLook"];
  readonly patterns: number;
  readonly allowed: number;
};

/**
 * The policy in force in the actor's organization, the built-in one when none was saved. For use inside other
 * verbs, jobs included: whoever may have a text de-identified has it done under this policy.
 */
export async function readPolicyIn(act: Act): Promise<DeidPolicy> {
  return (await loadNewestPolicy(act)) ?? STRICT_POLICY;
}

/** The policy in force and the versions before it, for an administrator. */
export async function readPolicy(
  caller: Caller,
): Promise<{ policy: DeidPolicy; history: PolicyVersion[] }> {
  return withActor(caller, async (act) => {
    const clinic = { kind: "organization", id: act.actor.organizationId } as const;
    const permit = await demand(act, "setup.manage", clinic);
    const rows = await loadPolicyHistory(permit, HISTORY);
    return {
      policy: rows[0]?.policy ?? STRICT_POLICY,
      history: rows.map(({ policy, createdAt, createdBy }) => ({
        version: policy.version,
        at: createdAt.toISOString(),
        by: createdBy,
        loosened: loosenedActions(policy.actions),
        secondLook: policy.secondLook,
        patterns: policy.patterns.length,
        allowed: policy.allowed.length,
      })),
    };
  });
}

/** The actions by which a policy leaves more in a text than the built-in one. */
export function loosenedActions(actions: PolicyActions): (keyof PolicyActions)[] {
  const names = Object.keys(actions) as (keyof PolicyActions)[];
  return names.filter((name) => actions[name] !== "replace");
}
