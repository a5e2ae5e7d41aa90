import { DISPUTE_WORDS } from "@/lib/notes/critique.schema";
import type { Span } from "@/lib/notes/note-content.schema";
import type { DraftCritic, DraftStance } from "../agents/critic/draft-stance";
import type { DraftAttention, DraftSentence } from "../draft.schema";
import { DELETE_SENTENCE, EDIT_SENTENCE, KEEP_WITH_REASON } from "./attention-choices";

type Doubt = Readonly<{ critic: DraftCritic; stance: DraftStance }>;

/**
 * One item for each sentence that a critic disputes, with the fact against it; it is edited, deleted or kept with a reason
 * before anybody signs. Sentences that have an item for differing from their source get no second one, and a pair of
 * sentences that dispute each other gets one. Critical only where the embedded critic's own rule says contradicted.
 */
export function findDissentItems(
  source: string,
  sentences: readonly DraftSentence[],
  critics: readonly DraftCritic[],
): DraftAttention[] {
  const told: DraftStance[] = [];
  return sentences.flatMap((sentence, index): DraftAttention[] => {
    if (sentence.support === "contradicted" || sentence.support === "unsupported") return [];
    const doubts = critics
      .filter(({ isSummarised }) => !isSummarised)
      .flatMap((critic) =>
        critic.stances
          .filter((stance) => stance.sentence === sentence && stance.stance === "disputes")
          .map((stance) => ({ critic, stance })),
      );
    const fresh = doubts.filter(({ stance }) => !told.some((other) => isSamePair(stance, other)));
    if (fresh.length === 0) return [];
    told.push(...fresh.map(({ stance }) => stance));
    return [itemOf(source, index, sentence, fresh)];
  });
}

function itemOf(
  source: string,
  index: number,
  sentence: DraftSentence,
  doubts: readonly Doubt[],
): DraftAttention {
  const spans = doubts.flatMap(({ stance }) => stance.facts).slice(0, 20);
  const isContradicted = doubts.some(({ stance }) => stance.isContradicted === true);
  return {
    kind: "dissent",
    severity: isContradicted ? "critical" : "warning",
    title: titleOf(source, sentence, spans),
    detail: doubts.map(sayDoubt).join(" ").slice(0, 600),
    reference: "",
    spans,
    sentenceIndexes: [index],
    choices: [EDIT_SENTENCE, DELETE_SENTENCE, KEEP_WITH_REASON],
  };
}

/** "Disputed: “Takes metformin 500 mg.” Against it: “metformin was stopped in May”" */
function titleOf(
  source: string,
  { text, citations }: DraftSentence,
  spans: readonly Span[],
): string {
  const claim = `Disputed: “${shorten(text)}”`;
  const isOwnSource = spans.every((span) =>
    citations.some((own) => own.start <= span.start && span.end <= own.end),
  );
  const told = spans.map(({ start, end }) => source.slice(start, end)).join(" … ");
  const words = shorten(told.replace(/\s+/g, " ").trim());
  if (words === "") return claim;
  return isOwnSource ? `${claim} Its source: “${words}”` : `${claim} Against it: “${words}”`;
}

function sayDoubt({ critic, stance }: Doubt): string {
  const who = critic.model === undefined ? "The embedded critic" : critic.name;
  const why = DISPUTE_WORDS[stance.reason ?? "other"];
  return stance.words === undefined
    ? `${who} disputes it: ${why}.`
    : `${who} disputes it: ${why}. It says: “${stance.words}”`;
}

/** Each names the other's source as what speaks against it. */
function isSamePair(one: DraftStance, other: DraftStance): boolean {
  return (
    touches(one.facts, other.sentence.citations) && touches(other.facts, one.sentence.citations)
  );
}

function touches(some: readonly Span[], others: readonly Span[]): boolean {
  return some.some((a) => others.some((b) => a.start < b.end && b.start < a.end));
}

const LONGEST = 90;

function shorten(text: string): string {
  return text.length <= LONGEST ? text : `${text.slice(0, LONGEST - 1).trimEnd()}…`;
}
