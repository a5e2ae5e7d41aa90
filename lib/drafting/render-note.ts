import type { NoteGap, NoteSection } from "@/lib/notes/note-content.schema";
import type { NoteTopic } from "@/lib/notes/note-topic.schema";
import { arrangeSentences } from "@/lib/notes/templates/arrange-note.schema";
import { SHIPPED_TEMPLATES } from "@/lib/notes/templates/shipped-templates.schema";
import type { ShippedTemplateId } from "@/lib/notes/templates/template.schema";
import { COMPLAINT_PREFIX, groupByHeading } from "./note-headings.schema";
import type { Shape } from "./shaping/shape-sentences";

type Rendered = Readonly<{ section: NoteSection; topic?: NoteTopic | undefined; text: string }>;

function capital(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}

/**
 * The note as plain text: headings in capitals, one sentence a line, an empty line between parts.
 * Headings without a sentence are left out. Template `encounter` uses CHIEF COMPLAINT, HISTORY OF
 * PRESENT ILLNESS, PHYSICAL EXAM, RESULTS, ASSESSMENT AND PLAN; `soap` uses the four of its name, where pages keep
 * assessment and plan together. Others use their own headings, with "- " before the sentences of a list, and say
 * under them what of `gaps` is not documented.
 */
export function renderNote(
  sentences: readonly Rendered[],
  template: ShippedTemplateId | Shape,
  gaps: readonly NoteGap[] = [],
): string {
  if (template === "soap" || template === "encounter") return renderUsual(sentences, template);
  const { parts } = typeof template === "string" ? SHIPPED_TEMPLATES[template] : template;
  return arrangeSentences(sentences, gaps, parts)
    .filter((part) => part.sentences.length > 0 || part.gaps.length > 0)
    .map(({ heading, style, sentences: mine, gaps: labels }) => {
      const bullet = style === "bullets" ? "- " : "";
      const lines = mine.map(({ text }) => `${bullet}${text}`);
      const missing = labels.map((label) => `[${label} not documented]`);
      return `${heading.toUpperCase()}\n\n${[...lines, ...missing].join("\n")}`;
    })
    .join("\n\n");
}

function renderUsual(sentences: readonly Rendered[], template: "soap" | "encounter"): string {
  const parts = groupByHeading(sentences, template).map(({ heading, sentences: mine }) => {
    const lines = mine.map(({ text }) =>
      heading === "Chief complaint" ? capital(text.replace(COMPLAINT_PREFIX, "")) : text,
    );
    return `${heading.toUpperCase()}\n\n${lines.join("\n")}`;
  });
  return parts.join("\n\n");
}
