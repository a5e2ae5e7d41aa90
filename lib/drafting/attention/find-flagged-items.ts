import type { AttentionChoice } from "@/lib/notes/note-content.schema";
import type { DraftAttention, DraftSentence } from "../draft.schema";
import { findContradictions } from "../checking/find-contradictions";
import { DELETE_SENTENCE, EDIT_SENTENCE, KEEP_WITH_REASON } from "./attention-choices";

const DIFFERS = "A number, unit, medicine, side, person or denial is not what the cited lines say.";
const CHOICES: readonly AttentionChoice[] = [EDIT_SENTENCE, DELETE_SENTENCE, KEEP_WITH_REASON];

/**
 * One item for each sentence of a language model that does not agree with what it cites: it is edited, deleted or kept with
 * a reason before anybody signs. The embedded drafter holds such a sentence back and makes none.
 */
export function findFlaggedItems(
  source: string,
  sentences: readonly DraftSentence[],
): DraftAttention[] {
  return sentences.flatMap(({ support, citations, text }, index): DraftAttention[] => {
    if (support !== "contradicted" && support !== "unsupported") return [];
    const isContradicted = support === "contradicted";
    const pieces = citations.map(({ start, end }) => source.slice(start, end));
    const [found] = isContradicted ? findContradictions(text, pieces) : [];
    return [
      {
        kind: isContradicted ? "contradicted_sentence" : "unsupported_sentence",
        severity: isContradicted ? "critical" : "warning",
        title: isContradicted
          ? `Differs from its source: “${shorten(text)}”`
          : `Says more than its source: “${shorten(text)}”`,
        detail: isContradicted
          ? `A language model wrote it. ${found?.message ?? DIFFERS}`
          : "A language model wrote it. A number, unit, medicine or side in it stands in none of the cited lines.",
        reference: "",
        spans: citations.slice(0, 20),
        sentenceIndexes: [index],
        choices: [...CHOICES],
      },
    ];
  });
}

const LONGEST = 160;

function shorten(text: string): string {
  return text.length <= LONGEST ? text : `${text.slice(0, LONGEST - 1).trimEnd()}…`;
}
