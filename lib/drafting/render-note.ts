import type { NoteSection } from "@/lib/notes/note-content.schema";
import type { Template } from "./draft.schema";
import { COMPLAINT_PREFIX, groupByHeading } from "./note-headings.schema";

type Rendered = Readonly<{ section: NoteSection; text: string }>;

function capital(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}

/**
 * The note as plain text: headings in capitals, one sentence a line, an empty line between parts.
 * Headings without a sentence are left out. Template `encounter` uses CHIEF COMPLAINT, HISTORY OF
 * PRESENT ILLNESS, PHYSICAL EXAM, RESULTS, ASSESSMENT AND PLAN; `soap` uses the four of its name.
 */
export function renderNote(sentences: readonly Rendered[], template: Template): string {
  const parts = groupByHeading(sentences, template).map(({ heading, sentences: mine }) => {
    const lines = mine.map(({ text }) =>
      heading === "Chief complaint" ? capital(text.replace(COMPLAINT_PREFIX, "")) : text,
    );
    return `${heading.toUpperCase()}\n\n${lines.join("\n")}`;
  });
  return parts.join("\n\n");
}
