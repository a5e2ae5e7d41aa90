import type { NoteContent } from "@/lib/notes/note-content.schema";
import { arrangeNote } from "@/lib/notes/templates/arrange-note.schema";
import type { MenuEntry } from "../ui/menu";

/** What is copied: the whole note, or one part of it, counted from 1 in the order of the page. */
export type CopyPart = number | null;

/** The whole note first, then each part that has a sentence, under the words of the page. */
export function copyEntries(
  content: NoteContent,
  onCopy: (part: CopyPart) => void,
): readonly MenuEntry[] {
  const parts = arrangeNote(content).flatMap(({ heading, sentences }, index) =>
    sentences.length > 0 ? [{ heading, part: index + 1 }] : [],
  );
  return [
    { id: "copy", label: "Copy the note", onAction: () => onCopy(null) },
    ...parts.map(({ heading, part }) => ({
      id: `copy-${part}`,
      label: `Copy: ${heading}`,
      onAction: () => onCopy(part),
    })),
  ];
}
