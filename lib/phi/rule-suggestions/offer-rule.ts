import { z } from "zod";
import { demand } from "@/lib/access/authorize";
import type { Caller } from "@/lib/access/runtime";
import { withActor } from "@/lib/access/with-actor";
import { ProvenoteError } from "@/lib/errors";
import { ruleSuggestionSchema } from "./rule-suggestion.schema";
import { insertSuggestion, isOwnText } from "./rule-suggestion-store";

export const offerRuleSchema = ruleSuggestionSchema.extend({ documentId: z.uuid() });

/**
 * Offers the shape of an identifier that the author of a text added by hand to the administrator, as a rule
 * for all texts. The value does not come along, nor which text it stood in.
 * @throws ProvenoteError `phi.not_author` (409) when somebody else wrote the text.
 */
export async function offerRule(
  caller: Caller,
  input: z.infer<typeof offerRuleSchema>,
): Promise<{ suggestionId: string }> {
  const { documentId, ...suggestion } = offerRuleSchema.parse(input);
  return withActor(caller, async (act) => {
    const permit = await demand(act, "text.write", { kind: "document", id: documentId });
    if (!(await isOwnText(permit))) {
      throw new ProvenoteError(
        "conflict",
        "phi.not_author",
        "Only the author of a text offers a rule from it.",
      );
    }
    const suggestionId = await insertSuggestion(permit, suggestion);
    await act.record({
      type: "deidentification.rule_suggested",
      action: "C",
      patientId: permit.patientId,
      textId: permit.patientId === null ? documentId : null,
      object: { kind: "rule_suggestion", id: suggestionId },
      part: `kind:${suggestion.category}`,
      basis: permit.basis,
    });
    return { suggestionId };
  });
}
