import type { NoteContent } from "@/lib/notes/note-content.schema";
import { readingOrder } from "./content-edits";
import { headingsOf } from "./note-view";

/** The note of an open page as plain text, for keeping it while the server is away. Never a signed copy. */
export function noteAsText(content: NoteContent): string {
  const ordered = readingOrder(content);
  const sections = headingsOf(content.template).map(({ heading, sections }) => {
    const texts = ordered
      .filter(({ section }) => sections.includes(section))
      .map(({ text }) => text);
    return texts.length > 0 ? `${heading}\n${texts.join("\n")}` : "";
  });
  return ["UNSIGNED AI-GENERATED DRAFT", ...sections.filter(Boolean)].join("\n\n");
}
