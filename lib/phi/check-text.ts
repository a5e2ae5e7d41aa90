import { z } from "zod";
import { demand } from "@/lib/access/authorize";
import type { Caller } from "@/lib/access/runtime";
import { withActor } from "@/lib/access/with-actor";
import { MAX_TEXT_LENGTH } from "@/lib/patients/demographics.schema";
import { assertWritableText } from "@/lib/patients/texts/assert-writable-text";
import type { IdentityHints } from "@/lib/patients/identity/compare-identity";
import { deidentify, type IdentifierCounts } from "./deidentify";
import { identifierMarkSchema, type IdentifierSpan } from "./identifier.schema";
import { readIdentityHints } from "./hints/identity-hints";
import { valuesOfStaff } from "./known-values";

export const checkTextSchema = z.object({
  text: z.string(),
  marks: z.array(identifierMarkSchema).max(2_000),
});

/** An identifier and what a model would see in its place. */
type CheckedSpan = IdentifierSpan & { readonly placeholder: string };

export type TextCheck = {
  readonly spans: readonly CheckedSpan[];
  readonly counts: IdentifierCounts;
  /** The independent second look at the text without its identifiers: `found` means drafting would stop. */
  readonly secondCheck: "clear" | "found";
  readonly hints: IdentityHints;
};

/**
 * Checks a text as it is typed: what is identifying, what a model would see instead, and whom the text
 * is about. Nothing is stored and nothing goes to a model. Deterministic, on this server.
 */
export async function checkText(
  caller: Caller,
  input: z.infer<typeof checkTextSchema>,
): Promise<TextCheck> {
  const { text, marks } = checkTextSchema.parse(input);
  assertWritableText(text, MAX_TEXT_LENGTH);
  const knownValues = await withActor(caller, async (act) => {
    await demand(act, "text.write", { kind: "organization", id: act.actor.organizationId });
    return valuesOfStaff(act);
  });
  const result = deidentify(text, { knownValues, marks });
  const hints = readIdentityHints(text);
  const { counts } = result;
  if (!result.ok) {
    const spans = result.findings.map((finding) => ({
      ...finding,
      score: 0.5,
      reason: "second check",
      placeholder: "",
    }));
    return { spans, counts, secondCheck: "found", hints };
  }
  const spans = result.spans.map((span, index) => ({
    ...span,
    placeholder: result.replacements[index]?.placeholder ?? "",
  }));
  return { spans, counts, secondCheck: "clear", hints };
}
