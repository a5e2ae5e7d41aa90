import type { ModelUse } from "@/lib/notes/note-content.schema";
import type { DraftCritic } from "../../agents/critic/draft-stance";
import { fallbackCounts } from "../../agents/fallback-counts";
import { lookAgain } from "../../agents/critic/look-again";
import { wordSections, type WordedSections } from "../../agents/word-sections";
import { orderAttention } from "../../attention/find-attention";
import { findDissentItems } from "../../attention/find-dissent-items";
import type { BegunDraft } from "../../draft-note";
import type { Draft } from "../../draft.schema";
import type { DraftEvidence } from "../../evidence/add-evidence";
import type { Agents } from "./with-agents";

export type WordedDraft = Readonly<{
  draft: Draft;
  models: readonly ModelUse[];
  critics: readonly DraftCritic[];
  /** What the library says beside it; absent where nobody asked. */
  evidence?: DraftEvidence;
}>;

/**
 * Finishes a begun draft: worded by a language model where one is set up for whoever asked, and looked at a second time.
 * Each step is said on the timeline when it is done.
 */
export async function wordDraft(agents: Agents, begun: BegunDraft): Promise<WordedDraft> {
  const worded = await wordBegun(agents, begun);
  await agents.finish("write", {
    sentences: worded.sentences.length,
    tokens: worded.tokens,
    ...fallbackCounts(worded.models),
  });
  const { sentences, models, critics, tokens } = await lookAgain(agents, begun, worded);
  const draft = begun.finish(sentences);
  const dissent = findDissentItems(agents.source, draft.sentences, critics);
  await agents.finish("second_look", {
    claims: sentences.length,
    disputed: countDisputed(critics),
    tokens,
    ...fallbackCounts(models.filter(({ task }) => task === "critic")),
  });
  const attention = orderAttention([...draft.attention, ...dissent]);
  return { draft: { ...draft, attention }, models, critics };
}

async function wordBegun(agents: Agents, begun: BegunDraft): Promise<WordedSections> {
  const model = agents.modelFor("section_drafter");
  if (model === null) {
    return { sentences: begun.sentences, models: [], wordings: [], tokens: 0 };
  }
  return wordSections({
    ...model,
    sentences: begun.sentences,
    source: agents.source,
    call: agents.call,
    honeytokens: agents.honeytokens,
    drawBytes: agents.drawBytes,
    onSection: (_, section, of, tokens) => agents.tell("write", { section, of, tokens }),
  });
}

/** Sentences that somebody disputes, each counted once. */
function countDisputed(critics: readonly DraftCritic[]): number {
  const disputed = critics.flatMap(({ stances }) =>
    stances.filter(({ stance }) => stance === "disputes").map(({ sentence }) => sentence),
  );
  return new Set(disputed).size;
}
