import type { ModelUse, NoteSection } from "@/lib/notes/note-content.schema";
import type { DeidentifiedText } from "@/lib/phi/deidentified-text";
import { wordSections } from "../agents/word-sections";
import type { BegunDraft } from "../draft-note";
import type { Draft } from "../draft.schema";
import type { Agents } from "../run/steps/with-agents";

export type Reworded = Readonly<{
  draft: Draft;
  models: readonly ModelUse[];
  /** Why the section stays as it is; null when there is a new one. */
  code: string | null;
}>;

/**
 * Words one section of a begun draft again, by the routed model or as the embedded drafter has it. A model that is refused or
 * fails changes nothing: what stands in the note is better than a fallback that nobody asked for.
 */
export async function wordAgain(
  agents: Agents,
  begun: BegunDraft,
  {
    section,
    feedback,
  }: { readonly section: NoteSection; readonly feedback: DeidentifiedText | null },
): Promise<Reworded> {
  const model = agents.modelFor("section_drafter");
  if (model === null) {
    const code = feedback === null ? null : "rerun.no_model";
    return { draft: begun.finish(begun.sentences), models: [], code };
  }
  const inSection = begun.sentences.filter((sentence) => sentence.section === section);
  const others = begun.sentences.filter((sentence) => sentence.section !== section);
  const { call } = agents;
  const checked = [...call.finalCheck.checked, ...(feedback === null ? [] : [feedback])];
  const { sentences, models } = await wordSections({
    ...model,
    sentences: inSection,
    source: agents.source,
    call: { ...call, finalCheck: { ...call.finalCheck, checked } },
    drawBytes: agents.drawBytes,
    ...(feedback === null ? {} : { feedback }),
    onSection: () => agents.tell("write", { section: 1, of: 1 }),
  });
  const failed = models.find(({ state }) => state !== "used");
  return {
    draft: begun.finish([...others, ...sentences]),
    models,
    code: failed === undefined ? null : (failed.code ?? "rerun.failed"),
  };
}
