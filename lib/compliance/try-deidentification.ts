import { z } from "zod";
import { demand } from "@/lib/access/authorize";
import type { Caller } from "@/lib/access/runtime";
import { withActor } from "@/lib/access/with-actor";
import { checkedSpans, type CheckedSpan } from "@/lib/phi/checked-spans";
import { deidentify } from "@/lib/phi/deidentify";
import { proposeIdentifiers } from "@/lib/phi/model/propose-identifiers";
import { policyContentSchema, type DeidPolicy } from "@/lib/phi/policy/policy.schema";
import { readPolicyIn } from "@/lib/phi/policy/read-policy";

export const tryDeidentificationSchema = z.object({
  text: z.string().min(1).max(5_000),
  /** A policy that is being edited; without it the one in force. */
  content: policyContentSchema.optional(),
});

/** What a policy makes of a made-up text. */
export type TriedText = {
  readonly spans: readonly CheckedSpan[];
  /** The independent second look at the result: `found` means drafting would stop. */
  readonly secondCheck: "clear" | "found";
};

/**
 * Runs the engine over a text an administrator made up, under the policy he is editing or the one in force.
 * Without known values, since there is no patient. Nothing is stored and nothing goes to a model.
 */
export async function tryDeidentification(
  caller: Caller,
  input: z.infer<typeof tryDeidentificationSchema>,
): Promise<TriedText> {
  const { text, content } = tryDeidentificationSchema.parse(input);
  const saved = await withActor(caller, async (act) => {
    await demand(act, "setup.manage", { kind: "organization", id: act.actor.organizationId });
    return readPolicyIn(act);
  });
  const policy: DeidPolicy = content === undefined ? saved : { version: saved.version, ...content };
  const { spans: proposals, model } = await proposeIdentifiers(text);
  const options = { policy, proposals, isStrict: model === null };
  const result = deidentify(text, options);
  return {
    spans: checkedSpans(text, result, options),
    secondCheck: result.ok ? "clear" : "found",
  };
}
