import type { AttentionItem, NoteContent, NoteSentence } from "../note-content.schema";

/** Why a note cannot be signed yet. Codes are stable; counts say how many things are left. */
export type SignBlocker =
  | { readonly code: "not_draft" | "unfiled" | "empty" }
  | { readonly code: "open_items"; readonly itemIds: readonly string[] }
  | { readonly code: "unsupported_sentences"; readonly sentenceIds: readonly string[] };

export type SignCandidate = {
  readonly status: "draft" | "signed" | "withdrawn";
  readonly isFiled: boolean;
  readonly content: NoteContent;
};

/**
 * What stands between a note and its signature, in the order a person would solve it; empty when it can
 * be signed. That the person is a clinician of the care team is decided by the permit.
 */
export function findSignBlockers({ status, isFiled, content }: SignCandidate): SignBlocker[] {
  const blockers: SignBlocker[] = [];
  if (status !== "draft") blockers.push({ code: "not_draft" });
  if (!isFiled) blockers.push({ code: "unfiled" });
  if (content.sentences.every(({ text }) => text.trim() === "")) blockers.push({ code: "empty" });
  const open = content.attention.filter((item) => item.decision === undefined);
  if (open.length > 0) blockers.push({ code: "open_items", itemIds: open.map(({ id }) => id) });
  const doubtful = findDoubtfulSentences(content);
  if (doubtful.length > 0) {
    blockers.push({
      code: "unsupported_sentences",
      sentenceIds: doubtful.map(({ id }) => id),
    });
  }
  return blockers;
}

/** True when nothing stands between the note and its signature. */
export function canSign(candidate: SignCandidate): boolean {
  return findSignBlockers(candidate).length === 0;
}

const DOSE_OR_ALLERGY =
  /\b\d+(?:[.,]\d+)?\s?(?:mg|mcg|µg|g|units?|iu|ml|meq|mmol)\b|\ballerg|\banaphyla/i;

/**
 * Sentences that may do harm and that no source carries: any that differs from its source, and those
 * without a source that plan, dose or name an allergy. A decided item that names the sentence settles it.
 */
function findDoubtfulSentences(content: NoteContent): NoteSentence[] {
  const settled = new Set(
    content.attention
      .filter((item) => item.decision !== undefined)
      .flatMap((item: AttentionItem) => item.sentenceIds),
  );
  return content.sentences.filter((sentence) => {
    if (settled.has(sentence.id)) return false;
    if (sentence.support === "contradicted") return true;
    return (
      sentence.support === "unsupported" &&
      (sentence.section === "assessment_and_plan" || DOSE_OR_ALLERGY.test(sentence.text))
    );
  });
}
