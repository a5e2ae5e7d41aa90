import type { DisputeReason } from "@/lib/notes/critique.schema";
import type { ModelUse } from "@/lib/notes/note-content.schema";
import type { BegunDraft } from "../../draft-note";
import type { DraftSentence } from "../../draft.schema";
import type { Agents } from "../../run/steps/with-agents";
import { isFlagged } from "../read-section-answer";
import { rewordDisputed } from "../reword-disputed";
import { placeWordings, type WordedSections } from "../word-sections";
import { askCritic, type AskedCritic } from "./ask-critic";
import { criticFacts } from "./critic-facts";
import { criticizeDraft } from "./criticize-draft";
import type { DraftCritic } from "./draft-stance";

export type SecondLook = Readonly<{
  sentences: readonly DraftSentence[];
  models: readonly ModelUse[];
  critics: readonly DraftCritic[];
  tokens: number;
}>;

/** A critic that disputes more than this share tells sentences apart no better than a coin: its disputes are one line. */
const MOST_DISPUTED = 0.5;
/** Of fewer sentences than this, half may well be wrong. */
const FEW = 4;

/** Another place of the source speaks against the sentence: other words for it would not mend that. */
const NOT_OF_WORDS: ReadonlySet<DisputeReason | undefined> = new Set([
  "stopped_elsewhere",
  "dose_elsewhere",
  "denied_elsewhere",
  "reported_elsewhere",
  "allergy_elsewhere",
]);

/**
 * Looks at a worded draft a second time: the embedded critic always, a language model where one is routed to the task. They
 * raise doubt and change nothing; a model's own sentences that are disputed for their words are asked for again once, of the
 * section drafter, and the new ones looked at like the old.
 */
export async function lookAgain(
  agents: Agents,
  begun: BegunDraft,
  worded: WordedSections,
): Promise<SecondLook> {
  const rules = (sentences: readonly DraftSentence[]): DraftCritic =>
    criticizeDraft({ source: agents.source, sentences, facts: begun.facts, mode: begun.mode });
  const first = rules(worded.sentences);
  const asked = await askModel(agents, begun, worded.sentences);
  const reworded = await rewordDoubted(agents, worded, [first, ...asModelCritic(asked)]);
  if (reworded === null) {
    return {
      sentences: worded.sentences,
      models: [...worded.models, ...(asked === null ? [] : [asked.use])],
      critics: [first, ...asModelCritic(asked, worded.models.length)],
      tokens: asked?.tokens ?? 0,
    };
  }
  const sentences = placeWordings(begun.sentences, reworded.wordings);
  const again = asked === null ? null : await askAbout(agents, begun, sentences, asked);
  const models = worded.models.map((use, index) => {
    const tally = reworded.tallies.get(index);
    return tally === undefined ? use : addTo(use, tally);
  });
  return {
    sentences,
    models: [...models, ...(again === null ? [] : [again.use])],
    critics: [rules(sentences), ...asModelCritic(again, models.length)],
    tokens: (again?.tokens ?? 0) + sumTokens(reworded.tallies),
  };
}

async function askModel(
  agents: Agents,
  begun: BegunDraft,
  sentences: readonly DraftSentence[],
): Promise<AskedCritic | null> {
  const model = agents.modelFor("critic");
  const claims = sentences.filter(({ cells }) => cells === undefined);
  if (model === null || claims.length === 0) return null;
  return askCritic({
    model,
    agents,
    sentences: claims,
    facts: criticFacts(agents.source, begun.sentences, begun.facts),
    onClaims: (upTo, of, tokens) => agents.tell("second_look", { claims: upTo, of, tokens }),
  });
}

/** Stances on sentences that still stand, and new ones on those that took the place of others. */
async function askAbout(
  agents: Agents,
  begun: BegunDraft,
  sentences: readonly DraftSentence[],
  before: AskedCritic,
): Promise<AskedCritic> {
  const standing = before.stances.filter(({ sentence }) => sentences.includes(sentence));
  const known = new Set(standing.map(({ sentence }) => sentence));
  const unknown = sentences.filter((sentence) => !known.has(sentence));
  const more = before.use.state === "used" ? await askModel(agents, begun, unknown) : null;
  if (more === null) return { ...before, stances: standing };
  return {
    stances: [...standing, ...more.stances],
    left: before.left + more.left,
    use: addTo(before.use, more.use),
    tokens: before.tokens + more.tokens,
  };
}

function asModelCritic(asked: AskedCritic | null, model = 0): DraftCritic[] {
  if (asked?.use.state !== "used") return [];
  const { stances, left, use } = asked;
  const disputed = stances.filter(({ stance }) => stance === "disputes").length;
  const isSummarised = stances.length >= FEW && disputed > MOST_DISPUTED * stances.length;
  return [{ name: use.name, model, stances, left, isSummarised }];
}

async function rewordDoubted(
  agents: Agents,
  { wordings }: WordedSections,
  critics: readonly DraftCritic[],
) {
  const model = agents.modelFor("section_drafter");
  const doubted = critics
    .filter(({ isSummarised }) => !isSummarised)
    .flatMap(({ stances }) => stances)
    .filter(({ stance, reason }) => stance === "disputes" && !NOT_OF_WORDS.has(reason))
    .map(({ sentence }) => sentence)
    .filter((sentence) => sentence.madeBy !== undefined && !isFlagged(sentence));
  if (model === null || doubted.length === 0) return null;
  await agents.tell("second_look", { rewording: new Set(doubted).size });
  const { source, call, honeytokens, drawBytes } = agents;
  const asking = { ...model, source, call, honeytokens, drawBytes };
  return rewordDisputed(asking, wordings, new Set(doubted));
}

function addTo(
  use: ModelUse,
  more: Pick<ModelUse, "bytes" | "rejected"> & { readonly isIdentified?: boolean },
): ModelUse {
  return {
    ...use,
    bytes: use.bytes + more.bytes,
    ...(more.isIdentified === true ? { isIdentified: true } : {}),
    rejected: use.rejected + more.rejected,
  };
}

function sumTokens(tallies: ReadonlyMap<number, { readonly tokens: number }>): number {
  return [...tallies.values()].reduce((sum, { tokens }) => sum + tokens, 0);
}
