import type { NoteSection } from "@/lib/notes/note-content.schema";
import type { NoteLayout } from "@/lib/notes/templates/template.schema";
import type { DocumentRow } from "@/lib/patients/texts/load-document";
import { deidentifyFully } from "@/lib/phi/deidentify-fully";
import type { DeidentifiedText } from "@/lib/phi/deidentified-text";
import { quoteFacts, sectionFacts } from "../agents/section-facts";
import { beginDraft, templateOf } from "../draft-note";
import type { CaseKnowledge } from "../run/steps/read-case";

export type RedraftInput = CaseKnowledge &
  Readonly<{
    document: DocumentRow;
    layout: NoteLayout;
    sex: "female" | "male" | undefined;
    section: NoteSection;
    /** As `feedbackText` writes it; null when the section is only drafted again. */
    feedback: string | null;
    /** A second reader is asked too, who is told of places anywhere in the text: then the whole text is what is shown. */
    isLookedAt?: boolean;
  }>;

/**
 * What a section drafter would be quoted for one section drafted again: the facts of that section and what was said of it,
 * cleared with one map as `runRerun` clears them; of the whole text where a second reader would quote from all of it. Without a fact of its own a section is not sent, whatever was said of it.
 */
export async function previewRedraft(
  input: RedraftInput,
): Promise<
  | { readonly parts: readonly DeidentifiedText[]; readonly stopped: null }
  | { readonly stopped: "text" | "feedback" | "nothing" }
> {
  const { document, knownValues, policy, feedback } = input;
  const { result: text } = await deidentifyFully(document.text, {
    knownValues,
    marks: document.marks,
    map: input.map,
    policy,
  });
  if (!text.ok) return { stopped: "text" };
  const begun = beginDraft(text.text, { template: templateOf(input.layout), sex: input.sex });
  const facts = sectionFacts(begun.sentences, input.section);
  if (facts.length === 0) return { stopped: "nothing" };
  const quoted = input.isLookedAt === true ? text.text : quoteFacts(text.text, facts);
  if (feedback === null) return { parts: [quoted], stopped: null };
  const { result: said } = await deidentifyFully(feedback, { knownValues, map: text.map, policy });
  return said.ok ? { parts: [quoted, said.text], stopped: null } : { stopped: "feedback" };
}
