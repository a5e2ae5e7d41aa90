import { z } from "zod";
import { demand } from "@/lib/access/authorize";
import type { Caller } from "@/lib/access/runtime";
import { withActor } from "@/lib/access/with-actor";
import type { DetectorFamily } from "@/lib/phi/attestation.schema";
import { detectorOf } from "@/lib/phi/attestation/detector-of";
import { deidentifyFully } from "@/lib/phi/deidentify-fully";
import type { IdentifierSpan } from "@/lib/phi/identifier.schema";
import { policyContentSchema, type DeidPolicy } from "@/lib/phi/policy/policy.schema";
import { readPolicyIn } from "@/lib/phi/policy/read-policy";

export const tryDeidentificationSchema = z.object({
  text: z.string().min(1).max(5_000),
  /** A policy that is being edited; without it the one in force. */
  content: policyContentSchema.optional(),
});

/** An identifier of the made-up text and what a model would see in its place; empty when it is still there. */
type TriedSpan = IdentifierSpan & {
  readonly placeholder: string;
  readonly detector: DetectorFamily;
};

/** What a policy makes of a made-up text. */
export type TriedText = {
  readonly spans: readonly TriedSpan[];
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
  const { result } = await deidentifyFully(text, { policy });
  if (!result.ok) {
    const found = result.findings.map(({ start, end, category }) => ({ start, end, category }));
    return {
      spans: found.map((each) => asTried({ ...each, score: 0.5, reason: "second check" }, "")),
      secondCheck: "found",
    };
  }
  const spans = result.spans.map((span, index) =>
    asTried(span, result.replacements[index]?.placeholder ?? ""),
  );
  return { spans, secondCheck: "clear" };
}

function asTried(span: IdentifierSpan, placeholder: string): TriedSpan {
  return { ...span, placeholder, detector: detectorOf(span.reason) };
}
