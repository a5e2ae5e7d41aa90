import { callModel, type ModelResult } from "@/lib/llm/call-model";
import { composePrompt, fitsPrompt, type DeidentifiedPrompt } from "@/lib/llm/compose-prompt";
import type { ModelUse } from "@/lib/notes/note-content.schema";
import { quoteDeidentified } from "@/lib/phi/quote-deidentified";
import type { AgentModel, Agents } from "../../run/steps/with-agents";
import type { DraftSentence } from "../../draft.schema";
import { CRITIC_PROMPT, MOST_CLAIMS } from "../../prompts/critic";
import { addSent, describeUse, type SentTally, type UseFailure } from "../describe-use";
import { filterSentences } from "../filter-sentences";
import { recordHeld } from "../record-held";
import { criticAnswerSchema, type CriticAnswer } from "./critic-answer.schema";
import { factsFor, type CriticFact } from "./critic-facts";
import type { DraftStance } from "./draft-stance";
import { quoteClaims } from "./quote-claims";
import { readCriticAnswer } from "./read-critic-answer";

export type AskCriticInput = Readonly<{
  model: AgentModel;
  agents: Pick<Agents, "source" | "call" | "drawBytes" | "honeytokens">;
  sentences: readonly DraftSentence[];
  facts: readonly CriticFact[];
  /** Before each call: claims looked at so far, and tokens used. */
  onClaims: (claims: number, of: number, tokens: number) => Promise<void>;
}>;

export type AskedCritic = Readonly<{
  stances: readonly DraftStance[];
  left: number;
  use: ModelUse;
  tokens: number;
}>;

const MOST_CALLS = 12;
/** After the second call that brings nothing, no third is made. */
const MOST_FAILURES = 2;

/**
 * Has a language model take a stance on each sentence, a dozen a call, with the facts that bear on them. Sentences that it
 * was not asked about or says nothing usable of stand as `cannot_tell` and are counted. A refusal ends it at once.
 */
export async function askCritic(input: AskCriticInput): Promise<AskedCritic> {
  const tally: Tally = { bytes: 0, isIdentified: false, rejected: 0, tokens: 0, left: 0 };
  const stances: DraftStance[] = [];
  const failures: UseFailure[] = [];
  let answeredBy = input.model.deployment;
  for (const [index, claims] of cut(input.sentences).entries()) {
    const batch: Batch =
      mayAsk(failures) && index < MOST_CALLS
        ? await askBatch(input, { claims, before: index * MOST_CLAIMS }, tally)
        : { status: "unsent" };
    if (batch.status === "read") {
      stances.push(...batch.stances);
      answeredBy = batch.deployment;
      continue;
    }
    if (batch.status !== "unsent") failures.push(batch);
    tally.left += claims.length;
    stances.push(...claims.map(unread));
  }
  const isUsed = stances.length > tally.left;
  const use = describeUse(answeredBy, isUsed ? null : (failures.at(-1) ?? null), {
    template: CRITIC_PROMPT,
    tally,
    about: { task: "critic" },
  });
  return { stances, left: tally.left, use, tokens: tally.tokens };
}

function mayAsk(failures: readonly UseFailure[]): boolean {
  return failures.length < MOST_FAILURES && failures.every(({ status }) => status !== "refused");
}

const unread = (sentence: DraftSentence): DraftStance => ({
  sentence,
  stance: "cannot_tell",
  facts: [],
});

function cut(sentences: readonly DraftSentence[]): DraftSentence[][] {
  const batches: DraftSentence[][] = [];
  for (let at = 0; at < sentences.length; at += MOST_CLAIMS) {
    batches.push(sentences.slice(at, at + MOST_CLAIMS));
  }
  return batches;
}

type Tally = SentTally & { rejected: number; tokens: number; left: number };
type Batch =
  | {
      readonly status: "read";
      readonly stances: readonly DraftStance[];
      readonly deployment: AgentModel["deployment"];
    }
  /** Every claim still looked identifying, or they do not fit one request: nothing could be asked. */
  | { readonly status: "unsent" }
  | UseFailure;

async function askBatch(
  input: AskCriticInput,
  { claims, before }: { readonly claims: readonly DraftSentence[]; readonly before: number },
  tally: Tally,
): Promise<Batch> {
  const { agents, model, sentences } = input;
  const asked = composeBatch(input, claims);
  if (asked === null) return { status: "unsent" };
  await input.onClaims(before + claims.length, sentences.length, tally.tokens);
  const result = await callModel(model.door, {
    ...agents.call,
    deployment: model.deployment,
    task: "critic",
    prompt: asked.prompt,
    schema: criticAnswerSchema,
  });
  addSent(tally, result.sent);
  if (result.status !== "answered") return { status: result.status, code: result.code };
  tally.tokens += (result.inputTokens ?? 0) + (result.outputTokens ?? 0);
  return readBatch(input, { ...asked, sentences: claims }, result, tally);
}

type AskedBatch = Readonly<{
  prompt: DeidentifiedPrompt;
  claims: ReadonlyMap<string, DraftSentence>;
  facts: ReadonlyMap<string, CriticFact>;
}>;

function composeBatch(
  { agents, facts }: AskCriticInput,
  sentences: readonly DraftSentence[],
): AskedBatch | null {
  const { knownValues, map } = agents.call.finalCheck;
  const numbered = sentences.map((sentence, index) => ({ id: `C${index + 1}`, sentence }));
  const quoted = quoteClaims(
    numbered.map(({ id, sentence }) => ({ id, text: sentence.text })),
    { knownValues, map, source: agents.source },
  );
  if (quoted === null) return null;
  const sent = new Set(quoted.claims.map(({ id }) => id));
  const chosen = factsFor(sentences, facts).map((fact, index) => ({ id: `F${index + 1}`, fact }));
  const lines = chosen.map(({ id, fact }) => ({ id, spans: fact.spans }));
  const parts = { facts: quoteDeidentified(agents.source, lines), claims: quoted.text };
  if (!fitsPrompt(CRITIC_PROMPT, parts)) return null;
  return {
    prompt: composePrompt(CRITIC_PROMPT, parts, agents.drawBytes),
    claims: new Map(
      numbered.filter(({ id }) => sent.has(id)).map(({ id, sentence }) => [id, sentence]),
    ),
    facts: new Map(chosen.map(({ id, fact }) => [id, fact])),
  };
}

async function readBatch(
  { agents }: AskCriticInput,
  { prompt, claims, facts, sentences }: AskedBatch & { sentences: readonly DraftSentence[] },
  result: Extract<ModelResult, { status: "answered" }>,
  tally: Tally,
): Promise<Batch> {
  const answer = result.value as CriticAnswer;
  const filtered = await filterSentences(
    answer.stances.map(({ words }) => words),
    {
      source: agents.source,
      canary: prompt.canary,
      honeytokens: agents.honeytokens,
      ...agents.call.finalCheck,
    },
  );
  await recordHeld(agents.call, result, filtered);
  // The request's own token in an answer, or nobody's patient: none of it is believed.
  if (filtered.leak !== null) return { status: "failed", code: filtered.leak };
  const read = readCriticAnswer({ answer, claims, facts, isShowable: filtered.isShowable });
  tally.rejected += read.rejected;
  const unsent = sentences.filter((sentence) => ![...claims.values()].includes(sentence));
  tally.left += read.left + unsent.length;
  return {
    status: "read",
    stances: [...read.stances, ...unsent.map(unread)],
    deployment: result.deployment,
  };
}
