import type { ModelUse } from "@/lib/notes/note-content.schema";
import { wordSections } from "../../agents/word-sections";
import type { BegunDraft } from "../../draft-note";
import type { Draft } from "../../draft.schema";
import type { DraftEvidence } from "../../evidence/add-evidence";
import type { Agents } from "./with-agents";

export type WordedDraft = Readonly<{
  draft: Draft;
  models: readonly ModelUse[];
  /** What the library says beside it; absent where nobody asked. */
  evidence?: DraftEvidence;
}>;

/** Finishes a begun draft, worded by a language model where one is set up for whoever asked. */
export async function wordDraft(agents: Agents, begun: BegunDraft): Promise<WordedDraft> {
  const model = agents.modelFor("section_drafter");
  if (model === null) return { draft: begun.finish(begun.sentences), models: [] };
  const { sentences, models } = await wordSections({
    ...model,
    sentences: begun.sentences,
    source: agents.source,
    call: agents.call,
    drawBytes: agents.drawBytes,
    onSection: (_, section, of) => agents.tell("write", { section, of }),
  });
  return { draft: begun.finish(sentences), models };
}
