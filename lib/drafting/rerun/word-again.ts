import type { ModelUse, NoteSection } from "@/lib/notes/note-content.schema";
import type { DeidentifiedText } from "@/lib/phi/deidentified-text";
import type { DraftCritic } from "../agents/critic/draft-stance";
import { lookAgain } from "../agents/critic/look-again";
import { wordSections, type WordedSections } from "../agents/word-sections";
import { orderAttention } from "../attention/find-attention";
import { findDissentItems } from "../attention/find-dissent-items";
import type { BegunDraft } from "../draft-note";
import type { Draft } from "../draft.schema";
import type { Agents } from "../run/steps/with-agents";

export type Reworded = Readonly<{
  draft: Draft;
  models: readonly ModelUse[];
  /** Who looked at the new sentences a second time. */
  critics: readonly DraftCritic[];
  /** Why the section stays as it is; null when there is a new one. */
  code: string | null;
}>;

/**
 * Words one section of a begun draft again, by the routed model or as the embedded drafter has it. A model that is refused or
 * fails changes nothing: what stands in the note is better than a fallback that nobody asked for. The new sentences are looked
 * at a second time like those of a draft.
 */
export async function wordAgain(
  agents: Agents,
  begun: BegunDraft,
  {
    section,
    feedback,
  }: { readonly section: NoteSection; readonly feedback: DeidentifiedText | null },
): Promise<Reworded> {
  const inSection = begun.sentences.filter((sentence) => sentence.section === section);
  const others = begun.sentences.filter((sentence) => sentence.section !== section);
  const worded = await wordSection(agents, inSection, feedback);
  const failed = worded.models.find(({ state }) => state !== "used");
  const noModel = feedback !== null && agents.modelFor("section_drafter") === null;
  const code = noModel ? "rerun.no_model" : (failed?.code ?? null);
  if (noModel || failed !== undefined) {
    const draft = begun.finish(begun.sentences);
    return { draft, models: worded.models, critics: [], code: code ?? "rerun.failed" };
  }
  const looked = await lookAgain(agents, { ...begun, sentences: inSection }, worded);
  const draft = begun.finish([...others, ...looked.sentences]);
  const dissent = findDissentItems(agents.source, draft.sentences, looked.critics);
  return {
    draft: { ...draft, attention: orderAttention([...draft.attention, ...dissent]) },
    models: looked.models,
    critics: looked.critics,
    code: null,
  };
}

async function wordSection(
  agents: Agents,
  sentences: BegunDraft["sentences"],
  feedback: DeidentifiedText | null,
): Promise<WordedSections> {
  const model = agents.modelFor("section_drafter");
  if (model === null) return { sentences, models: [], wordings: [], tokens: 0 };
  const { call } = agents;
  const checked = [...call.finalCheck.checked, ...(feedback === null ? [] : [feedback])];
  return wordSections({
    ...model,
    sentences,
    source: agents.source,
    call: { ...call, finalCheck: { ...call.finalCheck, checked } },
    honeytokens: agents.honeytokens,
    drawBytes: agents.drawBytes,
    ...(feedback === null ? {} : { feedback }),
    onSection: () => agents.tell("write", { section: 1, of: 1 }),
  });
}
