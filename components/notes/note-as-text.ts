import type { NoteContent } from "@/lib/notes/note-content.schema";
import type { ReferenceCitation } from "@/lib/notes/reference-citation.schema";
import { originWords, sourceWords, standingReferences } from "@/lib/notes/reference-words.schema";
import { arrangeNote } from "@/lib/notes/templates/arrange-note.schema";
import { formatDay } from "../ui/time-text";

/** The note of an open page as plain text, for keeping it while the server is away. Never a signed copy. */
export function noteAsText(content: NoteContent): string {
  const sections = arrangeNote(content).map(({ heading, style, sentences }) => {
    const texts = sentences.map(({ text }) => (style === "bullets" ? `- ${text}` : text));
    return texts.length > 0 ? `${heading}\n${texts.join("\n")}` : "";
  });
  const references = standingReferences(content.references).map(
    (reference) =>
      `${reference.title}. ${sourceWords(reference.source, reference.title)}${originOf(reference)}`,
  );
  const cited = references.length > 0 ? [`References consulted\n${references.join("\n")}`] : [];
  return ["UNSIGNED AI-GENERATED DRAFT", ...sections.filter(Boolean), ...cited].join("\n\n");
}

/** What nobody here has read says so wherever it goes. */
function originOf(reference: ReferenceCitation): string {
  return reference.register === undefined ? "" : ` ${originWords(reference, formatDay)}`;
}
