import type { DraftSentence } from "../../draft.schema";
import { REASON_OF, STANCE_OF, type CriticAnswer } from "./critic-answer.schema";
import type { CriticFact } from "./critic-facts";
import type { DraftStance } from "./draft-stance";
import { holdsNothingNew } from "./holds-nothing-new";

export type CriticReading = Readonly<{
  answer: CriticAnswer;
  /** What was asked, by id. */
  claims: ReadonlyMap<string, DraftSentence>;
  facts: ReadonlyMap<string, CriticFact>;
  /** For each stance of the answer whether its words may be shown. */
  isShowable: readonly boolean[];
}>;

const MOST_FACTS = 6;
const MOST_WORDS = 200;

/**
 * Reads a model critic's answer. Only claims and facts of this request count, and the first stance on each; a claim without a
 * usable stance stands as `cannot_tell`. Words are kept only when they hold nothing that the claim and the named facts do not.
 */
export function readCriticAnswer(reading: CriticReading): {
  readonly stances: readonly DraftStance[];
  readonly rejected: number;
  readonly left: number;
} {
  const { answer, claims } = reading;
  const taken = new Map<DraftSentence, DraftStance>();
  let rejected = 0;
  for (const [index, given] of answer.stances.entries()) {
    const sentence = claims.get(given.claim);
    const stance =
      sentence === undefined || taken.has(sentence) ? null : readStance(reading, index, sentence);
    if (stance === null || sentence === undefined) rejected += 1;
    else taken.set(sentence, stance);
  }
  const all = [...claims.values()];
  return {
    stances: all.map(
      (sentence) => taken.get(sentence) ?? { sentence, stance: "cannot_tell", facts: [] },
    ),
    rejected,
    left: all.length - taken.size,
  };
}

function readStance(
  { answer, facts, isShowable }: CriticReading,
  index: number,
  sentence: DraftSentence,
): DraftStance | null {
  const given = answer.stances[index];
  if (given === undefined) return null;
  const ids = [...new Set(given.facts)];
  const named = ids.map((id) => facts.get(id));
  const known = named.filter((fact) => fact !== undefined);
  if (known.length !== named.length) return null;
  const spans = known.flatMap((fact) => fact.spans).slice(0, MOST_FACTS);
  const stance = STANCE_OF[given.stance];
  const reason = REASON_OF[given.reason];
  if (stance === "cannot_tell") return { sentence, stance, facts: spans };
  const isAbsence = stance === "disputes" && reason === "not_in_source";
  if (known.length === 0 && !isAbsence) return null;
  if (stance === "supports") return { sentence, stance, facts: spans };
  const words = given.words.replace(/\s+/g, " ").trim();
  const isKept =
    words !== "" &&
    words.length <= MOST_WORDS &&
    isShowable[index] === true &&
    holdsNothingNew(words, [sentence.text, ...known.map(({ text }) => text)]);
  return {
    sentence,
    stance,
    reason,
    facts: spans.length > 0 ? spans : sentence.citations.slice(0, MOST_FACTS),
    ...(isKept ? { words } : {}),
  };
}
