import type { StanceLine } from "@/lib/notes/critique.schema";
import type { Citation, NoteContent, Span } from "@/lib/notes/note-content.schema";
import type { DraftCritic, DraftStance } from "../../agents/critic/draft-stance";
import type { DraftSentence } from "../../draft.schema";

export type CritiqueTools = Readonly<{
  /** The id that a sentence got; undefined for one that was held back. */
  idOf: (sentence: DraftSentence) => string | undefined;
  cite: (span: Span) => Citation;
  /** Values put back; null where a placeholder that nobody issued stands in the words. */
  restoreWords: (words: string) => string | null;
}>;

const MOST_CRITICS = 10;
const MOST_STANCES = 4_000;
const MOST_WORDS = 200;

/** The dissent log of a note: every stance of every critic, with its facts as places of the text as pasted. */
export function composeCritique(
  critics: readonly DraftCritic[],
  tools: CritiqueTools,
): Pick<NoteContent, "critique"> {
  if (critics.length === 0) return {};
  const kept = critics.slice(0, MOST_CRITICS);
  return {
    critique: {
      critics: kept.map(({ name, model, stances, left, isSummarised }) => ({
        name: name.slice(0, 60),
        ...(model === undefined ? {} : { model }),
        asked: stances.length,
        disputed: stances.filter(({ stance }) => stance === "disputes").length,
        left,
        isSummarised,
      })),
      stances: kept
        .flatMap(({ stances }, critic) => stances.flatMap((each) => lineOf(each, critic, tools)))
        .slice(0, MOST_STANCES),
    },
  };
}

function lineOf(given: DraftStance, critic: number, tools: CritiqueTools): StanceLine[] {
  const sentenceId = tools.idOf(given.sentence);
  if (sentenceId === undefined) return [];
  const words = given.words === undefined ? null : tools.restoreWords(given.words);
  const { stance, reason } = given;
  return [
    {
      sentenceId,
      critic,
      stance,
      ...(reason === undefined ? {} : { reason }),
      facts: given.facts.map(tools.cite),
      ...(words === null ? {} : { words: words.slice(0, MOST_WORDS) }),
    },
  ];
}
