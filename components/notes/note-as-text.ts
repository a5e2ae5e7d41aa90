import type { NoteContent } from "@/lib/notes/note-content.schema";
import { arrangeNote } from "@/lib/notes/templates/arrange-note.schema";

/** The note of an open page as plain text, for keeping it while the server is away. Never a signed copy. */
export function noteAsText(content: NoteContent): string {
  const sections = arrangeNote(content).map(({ heading, style, sentences }) => {
    const texts = sentences.map(({ text }) => (style === "bullets" ? `- ${text}` : text));
    return texts.length > 0 ? `${heading}\n${texts.join("\n")}` : "";
  });
  return ["UNSIGNED AI-GENERATED DRAFT", ...sections.filter(Boolean)].join("\n\n");
}
