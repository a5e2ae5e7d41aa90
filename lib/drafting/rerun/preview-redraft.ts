import type { NoteSection } from "@/lib/notes/note-content.schema";
import type { NoteLayout } from "@/lib/notes/templates/template.schema";
import type { DeidentifiedText } from "@/lib/phi/deidentified-text";
import type { PlaceholderMap } from "@/lib/phi/placeholder-map";
import { quoteFacts, sectionFacts } from "../agents/section-facts";
import { beginDraft, templateOf } from "../draft-note";
import { clearRedraft, type RedraftTexts } from "./clear-redraft";

export type RedraftInput = RedraftTexts &
  Readonly<{
    layout: NoteLayout;
    sex: "female" | "male" | undefined;
    section: NoteSection;
    /** A second reader is asked too, who is told of places anywhere in the text: then the whole text is what is shown. */
    isLookedAt?: boolean;
  }>;

/**
 * What a section drafter would be quoted for one section drafted again: the facts of that section and what was said of it,
 * cleared with one map as `runRerun` clears them; of the whole text where a second reader would quote from all of it. Without a
 * fact of its own a section is not sent, whatever was said of it.
 */
export async function previewRedraft(input: RedraftInput): Promise<
  | {
      readonly parts: readonly DeidentifiedText[];
      /** What the placeholders of the parts stand for. */
      readonly map: PlaceholderMap;
      readonly stopped: null;
    }
  | { readonly stopped: "text" | "feedback" | "nothing" }
> {
  const { text, said } = await clearRedraft(input);
  if (!text.ok) return { stopped: "text" };
  const begun = beginDraft(text.text, { template: templateOf(input.layout), sex: input.sex });
  const facts = sectionFacts(begun.sentences, input.section);
  if (facts.length === 0) return { stopped: "nothing" };
  const quoted = input.isLookedAt === true ? text.text : quoteFacts(text.text, facts);
  if (said === null) return { parts: [quoted], map: text.map, stopped: null };
  return said.ok
    ? { parts: [quoted, said.text], map: said.map, stopped: null }
    : { stopped: "feedback" };
}
