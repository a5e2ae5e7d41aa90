import { mapIdentity } from "../../clauses/mapped-text";
import type { DraftSentence, Fact } from "../../draft.schema";
import { extractFacts } from "../../extract-facts";

/** What a sentence says, read as the source is read; its own heading is not in it, so kinds and times may be wider. */
export function readClaimFacts({ text }: DraftSentence): readonly Fact[] {
  return extractFacts([{ mapped: mapIdentity(text, 0), kind: null }]);
}

/** Whether a fact stands in what the sentence cites. */
export function isCited({ spans }: Fact, { citations }: DraftSentence): boolean {
  return spans.some((span) =>
    citations.some((other) => other.start < span.end && span.start < other.end),
  );
}
