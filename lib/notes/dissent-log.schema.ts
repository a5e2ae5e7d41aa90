import { DISPUTE_WORDS, type Critic, type Critique, type StanceLine } from "./critique.schema";
import { decisionWords } from "./decision-words.schema";
import type { AttentionItem, NoteContent } from "./note-content.schema";

// Where pages and copies take the words of the dissent log from, so that they say the same.

/** What stands over the log, on a page and in a copy. */
export const DISSENT_HEADING = "Second look";

/** A disputed sentence as it stands now, with who disputes it and what was decided. */
type DisputedView = Readonly<{
  id: string;
  /** What was disputed: the sentence, or, when it is gone, the item about it. */
  text: string;
  /** "Edited since", "Deleted"; empty while it stands as it was. */
  since: string;
  doubts: readonly DoubtView[];
  /** "Keep: “known to us”"; empty while it is open. */
  decision: string;
}>;

/** One critic's stance on a sentence. */
export type DoubtView = Readonly<{
  who: string;
  /** "Disputes: another place says it was stopped." */
  words: string;
  /** The model's own short reason, quoted; empty without one. */
  said: string;
  facts: StanceLine["facts"];
}>;

/** "the embedded critic", or what the clinic calls the model. */
function nameOf({ name, model }: Critic): string {
  return model === undefined ? "The embedded critic" : name;
}

/** A stance in words. */
export function doubtOf({ critics }: Critique, line: StanceLine): DoubtView {
  const critic = critics[line.critic];
  const who = critic === undefined ? "A critic" : nameOf(critic);
  return { who, words: stanceWords(line), said: line.words ?? "", facts: line.facts };
}

function stanceWords({ stance, reason = "other" }: StanceLine): string {
  switch (stance) {
    case "supports":
      return "found nothing against it.";
    case "disputes":
      return `disputes it: ${DISPUTE_WORDS[reason]}.`;
    case "cannot_tell":
      return "took no stance.";
  }
}

/** Every disputed sentence, in the order of the log; those of a critic that disputes most of a note are one line each. */
export function disputedViews(content: NoteContent): readonly DisputedView[] {
  const { critique } = content;
  if (critique === undefined) return [];
  const shown = critique.stances.filter(
    ({ stance, critic }) =>
      stance === "disputes" && critique.critics[critic]?.isSummarised !== true,
  );
  return [...new Set(shown.map(({ sentenceId }) => sentenceId))].flatMap((id) => {
    const sentence = content.sentences.find((each) => each.id === id);
    const item = content.attention.find((each) => isAbout(each, id));
    const text = sentence?.text ?? item?.title;
    if (text === undefined) return [];
    return [
      {
        id,
        text,
        since:
          sentence === undefined ? "Deleted" : sentence.support === "own" ? "Edited since" : "",
        doubts: shown
          .filter(({ sentenceId }) => sentenceId === id)
          .map((line) => doubtOf(critique, line)),
        decision: item === undefined ? "" : decisionWords(item),
      },
    ];
  });
}

const KINDS: ReadonlySet<AttentionItem["kind"]> = new Set([
  "dissent",
  "contradicted_sentence",
  "unsupported_sentence",
]);

function isAbout({ kind, sentenceIds }: AttentionItem, id: string): boolean {
  return KINDS.has(kind) && sentenceIds.includes(id);
}

/** "Clinic server looked at 20 and disputed 18: not shown one by one." Never a share, and never "agreed by all". */
export function criticLine(critic: Critic): string {
  const { asked, disputed, left, isSummarised } = critic;
  const rest = left === 0 ? "" : ` It took no usable stance on ${left}.`;
  const read = `${nameOf(critic)} looked at ${asked} ${asked === 1 ? "sentence" : "sentences"}`;
  if (isSummarised) return `${read} and disputed ${disputed}: not shown one by one.${rest}`;
  return `${read} and disputed ${disputed === 0 ? "none" : disputed}.${rest}`;
}
