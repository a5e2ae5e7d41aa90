import { findGateFaults } from "../../check-citations";
import type { DraftSentence, Fact } from "../../draft.schema";
import { findDisputes } from "./find-disputes";
import { findDrift } from "./find-drift";
import type { DraftCritic, DraftStance } from "./draft-stance";
import { isCited, readClaimFacts } from "./read-claim-facts";
import { widenSpans } from "./widen-spans";

/** Name and version of the rules; a changed rule makes a new version. */
export const EMBEDDED_CRITIC = "embedded critic 1";

/** Facts named beside a stance. */
const MOST_FACTS = 6;

export type CritiqueInput = Readonly<{
  /** The de-identified text. */
  source: string;
  sentences: readonly DraftSentence[];
  facts: readonly Fact[];
  mode: "note" | "talk";
}>;

/**
 * The embedded critic: takes a stance on every sentence by rules alone. It reads the sentence against what it cites
 * (numbers, medicines, doses, sides, people, denials, times, certainty) and against the rest of the source. Pure,
 * synchronous and deterministic; it raises doubt and changes nothing.
 */
export function criticizeDraft(input: CritiqueInput): DraftCritic {
  const planned = plannedFacts(input);
  const stances = input.sentences.map((sentence) => stanceOn(sentence, input, planned));
  return { name: EMBEDDED_CRITIC, stances, left: 0, isSummarised: false };
}

function plannedFacts({ sentences, facts }: CritiqueInput): ReadonlySet<Fact> {
  const plan = sentences.filter(({ section }) => section === "assessment_and_plan");
  return new Set(facts.filter((fact) => plan.some((sentence) => isCited(fact, sentence))));
}

function stanceOn(
  sentence: DraftSentence,
  { source, facts, mode }: CritiqueInput,
  planned: ReadonlySet<Fact>,
): DraftStance {
  const { citations } = sentence;
  const named = citations.slice(0, MOST_FACTS);
  const claims = readClaimFacts(sentence);
  const [drift] = findDrift(sentence, claims, facts);
  const [fault] = findGateFaults(
    sentence.text,
    citations.map(({ start, end }) => source.slice(start, end)),
  );
  if (fault !== undefined) {
    const isContradicted = fault.grade === "contradicted";
    return {
      sentence,
      stance: "disputes",
      // The gate of denials also tells whose a finding is; the reason says which of both it was.
      reason: drift?.reason === "person" ? drift.reason : fault.reason,
      facts: named,
      ...(isContradicted ? { isContradicted } : {}),
    };
  }
  if (sentence.support === "unsupported") {
    return { sentence, stance: "disputes", reason: "not_in_source", facts: named };
  }
  const [dispute] = findDisputes({
    sentence,
    claims,
    facts,
    planned,
    source,
    isWritten: mode === "note",
  });
  if (dispute !== undefined) {
    const { reason, fact, isContradicted } = dispute;
    const against = widenSpans(source, fact.spans.slice(0, MOST_FACTS));
    return {
      sentence,
      stance: "disputes",
      reason,
      facts: against,
      ...(isContradicted ? { isContradicted } : {}),
    };
  }
  if (drift !== undefined) {
    return { sentence, stance: "disputes", reason: drift.reason, facts: drift.fact.spans };
  }
  const isRead = sentence.support === "stated" || claims.length > 0;
  return { sentence, stance: isRead ? "supports" : "cannot_tell", facts: named };
}
