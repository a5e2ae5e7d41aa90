import { z } from "zod";
import { demand } from "@/lib/access/authorize";
import type { Caller } from "@/lib/access/runtime";
import { withActor } from "@/lib/access/with-actor";
import { ProvenoteError } from "@/lib/errors";
import { decideSuggestions } from "./rule-suggestion-store";

export const decideRuleSuggestionSchema = z.object({
  /** Equal suggestions are decided together. */
  ids: z.array(z.uuid()).min(1).max(1000),
  outcome: z.enum(["accepted", "dismissed"]),
});

/**
 * An administrator's word on a suggestion. Accepting it changes no rule by itself: the pattern is added to the
 * policy, where it is tried and versioned.
 * @throws ProvenoteError `phi.suggestion_decided` (409) when none of them is open any more.
 */
export async function decideRuleSuggestion(
  caller: Caller,
  input: z.infer<typeof decideRuleSuggestionSchema>,
): Promise<{ decided: number }> {
  const { ids, outcome } = decideRuleSuggestionSchema.parse(input);
  return withActor(caller, async (act) => {
    const clinic = { kind: "organization", id: act.actor.organizationId } as const;
    const permit = await demand(act, "setup.manage", clinic);
    const decided = await decideSuggestions(permit, ids, outcome);
    if (decided === 0) {
      throw new ProvenoteError(
        "conflict",
        "phi.suggestion_decided",
        "This suggestion was decided already.",
      );
    }
    await act.record({
      type: "deidentification.rule_decided",
      action: "U",
      part: `outcome:${outcome}`,
      counts: { suggestions: decided },
      basis: permit.basis,
    });
    return { decided };
  });
}
