import {
  DISPUTE_WORDS,
  type Critic,
  type Critique,
  type StanceLine,
} from "@/lib/notes/critique.schema";
import { decisionWords } from "@/lib/notes/decision-words.schema";
import type { AttentionItem, NoteContent, NoteSentence } from "@/lib/notes/note-content.schema";
import { linesOfSpan, writeLineNumbers, type SourceLine } from "../source-lines";

/** A disputed sentence as it stands now, with who disputes it and what was decided. */
export type DisputedView = Readonly<{
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

function doubtOf({ critics }: Critique, line: StanceLine): DoubtView {
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

/** What each critic says of one sentence; nothing once its words are the clinician's own. */
export function stancesOn(content: NoteContent, sentence: NoteSentence): readonly DoubtView[] {
  const { critique } = content;
  if (critique === undefined || sentence.support === "own") return [];
  return critique.stances
    .filter(({ sentenceId }) => sentenceId === sentence.id)
    .map((line) => doubtOf(critique, line));
}

/** "Stated by line 6." and who worded it: what a sentence rests on, for who asks. */
export function restsOn(
  content: NoteContent,
  { support, madeBy }: NoteSentence,
  lines: string,
): string {
  if (support === "own") return "A clinician's own words.";
  const model = madeBy === undefined ? undefined : content.models?.[madeBy]?.name;
  const by = `Worded by ${model ?? "the embedded drafter"}.`;
  if (lines === "") return by;
  const head = /\D/.test(lines) ? "lines" : "line";
  return `${SUPPORT_WORDS[support]} ${head} ${lines}. ${by}`;
}

const SUPPORT_WORDS: Readonly<Record<Exclude<NoteSentence["support"], "own">, string>> = {
  stated: "Stated by",
  inferred: "Inferred from",
  unsupported: "Says more than",
  contradicted: "Differs from",
};

/**
 * Whether the embedded drafter says the same as a model's sentence. Its own sentence gives way only to words that bear it
 * out, so one that still stands on the same places says otherwise. Null where that cannot be told any more, since a
 * sentence was edited or deleted.
 */
export function agreementOf(content: NoteContent, sentence: NoteSentence): string | null {
  const { critique, sentences } = content;
  const agrees = sentence.support === "stated" || sentence.support === "inferred";
  if (critique === undefined || sentence.madeBy === undefined || !agrees) return null;
  const standing = new Map(sentences.map((each) => [each.id, each]));
  const drafted = [...new Set(critique.stances.map(({ sentenceId }) => sentenceId))];
  const areWhole = drafted.every((id) => (standing.get(id)?.support ?? "own") !== "own");
  if (!areWhole) return null;
  const others = sentences.filter(
    ({ madeBy, cells, citations }) =>
      madeBy === undefined &&
      cells === undefined &&
      citations.some((own) =>
        sentence.citations.some((cited) => own.start < cited.end && cited.start < own.end),
      ),
  );
  return others.length === 0
    ? "The embedded drafter says the same of these lines."
    : "The embedded drafter's own sentence on these lines stands beside it.";
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

/** "Line 12: “metformin was stopped in May”", as pasted. */
export function factWords(
  facts: StanceLine["facts"],
  documentId: string,
  lines: readonly SourceLine[],
  source: string,
): string {
  const own = facts.filter((fact) => fact.documentId === documentId);
  const numbers = own.flatMap((fact) => linesOfSpan(lines, fact));
  if (numbers.length === 0) return "";
  const told = own.map(({ start, end }) => source.slice(start, end).replace(/\s+/g, " ").trim());
  const head = new Set(numbers).size === 1 ? "Line" : "Lines";
  return `${head} ${writeLineNumbers(numbers)}: “${shorten(told.join(" … "))}”`;
}

const LONGEST = 240;

function shorten(text: string): string {
  return text.length <= LONGEST ? text : `${text.slice(0, LONGEST - 1).trimEnd()}…`;
}
