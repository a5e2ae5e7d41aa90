import type { NoteGap, NoteSection } from "@/lib/notes/note-content.schema";
import type { NoteTopic } from "@/lib/notes/note-topic.schema";
import { arrangeSentences } from "@/lib/notes/templates/arrange-note.schema";
import { openingLabel, withLabel } from "@/lib/notes/sentence-label.schema";
import { SHIPPED_TEMPLATES } from "@/lib/notes/templates/shipped-templates.schema";
import type { ShippedTemplateId } from "@/lib/notes/templates/template.schema";
import { COMPLAINT_PREFIX } from "./note-headings.schema";
import type { Shape } from "./shaping/shape-sentences";

type Rendered = Readonly<{
  section: NoteSection;
  topic?: NoteTopic | undefined;
  label?: string | undefined;
  text: string;
}>;

function capital(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}

/**
 * The note as plain text: headings in capitals, one sentence a line, an empty line between parts.
 * Headings without a sentence are left out. Template `encounter` writes the bare complaint under its heading.
 * A list has "- " before its sentences. All but `soap` and `encounter` say what of `gaps` is not documented.
 */
export function renderNote(
  sentences: readonly Rendered[],
  template: ShippedTemplateId | Shape,
  gaps: readonly NoteGap[] = [],
): string {
  const isEncounter = template === "encounter";
  const hasGaps = !isEncounter && template !== "soap";
  const { parts } = typeof template === "string" ? SHIPPED_TEMPLATES[template] : template;
  return arrangeSentences(sentences, hasGaps ? gaps : [], parts)
    .filter((part) => part.sentences.length > 0 || part.gaps.length > 0)
    .map(({ heading, style, sentences: mine, gaps: labels }) => {
      const bullet = style === "bullets" ? "- " : "";
      const lines = mine.map((sentence, index) => {
        const isBare = isEncounter && sentence.topic === "chief_complaint";
        const text = isBare ? capital(sentence.text.replace(COMPLAINT_PREFIX, "")) : sentence.text;
        return `${bullet}${withLabel(text, openingLabel(sentence, mine[index - 1]))}`;
      });
      const missing = labels.map((label) => `[${label} not documented]`);
      return `${heading.toUpperCase()}\n\n${[...lines, ...missing].join("\n")}`;
    })
    .join("\n\n");
}
