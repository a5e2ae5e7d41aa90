import type { NoteContent, NoteSentence } from "../note-content.schema";

/** Why a note cannot be signed yet; null when it can. */
export type SignProblem =
  | { readonly code: "note.not_filed"; readonly message: string }
  | { readonly code: "note.items_open"; readonly message: string; readonly open: number }
  | { readonly code: "note.unsupported"; readonly message: string; readonly open: number }
  | { readonly code: "note.empty"; readonly message: string };

/**
 * Whether this content may be signed: filed, not empty, every thing that needs eyes decided, and no
 * sentence left that may do harm without a source. That the signer is a clinician of the care team is
 * decided by the permit.
 */
export function findSignProblem(content: NoteContent, isFiled: boolean): SignProblem | null {
  if (!isFiled) {
    return { code: "note.not_filed", message: "File this text in a chart before signing." };
  }
  if (content.sentences.every(({ text }) => text.trim() === "")) {
    return { code: "note.empty", message: "There is nothing to sign." };
  }
  const open = content.attention.filter((item) => item.decision === undefined).length;
  if (open > 0) {
    return { code: "note.items_open", message: `${things(open)} left before you can sign.`, open };
  }
  const doubtful = findDoubtfulSentences(content).length;
  if (doubtful > 0) {
    const sentences = doubtful === 1 ? "1 sentence has" : `${doubtful} sentences have`;
    return {
      code: "note.unsupported",
      message: `${sentences} no source that carries it: edit or delete before you sign.`,
      open: doubtful,
    };
  }
  return null;
}

const things = (count: number): string => (count === 1 ? "1 thing" : `${count} things`);

const DOSE_OR_ALLERGY =
  /\b\d+(?:[.,]\d+)?\s?(?:mg|mcg|µg|g|units?|iu|ml|meq|mmol)\b|\ballerg|\banaphyla/i;

/**
 * Sentences that may do harm and that no source carries: any that differs from its source, and those
 * without a source that plan, dose or name an allergy. A decided item that names the sentence settles it;
 * words of the clinician's own are the clinician's to answer for.
 */
function findDoubtfulSentences(content: NoteContent): NoteSentence[] {
  const settled = new Set(
    content.attention
      .filter(({ decision }) => decision !== undefined)
      .flatMap(({ sentenceIds }) => sentenceIds),
  );
  return content.sentences.filter(({ id, support, section, text }) => {
    if (settled.has(id)) return false;
    if (support === "contradicted") return true;
    if (support !== "unsupported") return false;
    return section === "assessment_and_plan" || DOSE_OR_ALLERGY.test(text);
  });
}
