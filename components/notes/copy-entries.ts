import type { NoteContent, NoteSection } from "@/lib/notes/note-content.schema";
import type { MenuEntry } from "../ui/menu";
import { headingsOf } from "./note-view";

/** What is copied: the whole note, or one section of it. */
export type CopyPart = NoteSection | null;

const PART_OF_OBJECTIVE: Readonly<Partial<Record<NoteSection, string>>> = {
  objective_exam: "exam",
  objective_results: "results",
};

/** The whole note first, then each section that has a sentence, under the words of the page. */
export function copyEntries(
  content: NoteContent,
  onCopy: (part: CopyPart) => void,
): readonly MenuEntry[] {
  const sections = headingsOf(content.template).flatMap(({ heading, sections: under }) =>
    under
      .filter((section) => content.sentences.some((sentence) => sentence.section === section))
      .map((section) => {
        const part = under.length > 1 ? PART_OF_OBJECTIVE[section] : undefined;
        return { section, label: part === undefined ? heading : `${heading}, ${part}` };
      }),
  );
  return [
    { id: "copy", label: "Copy the note", onAction: () => onCopy(null) },
    ...sections.map(({ section, label }) => ({
      id: `copy-${section}`,
      label: `Copy: ${label}`,
      onAction: () => onCopy(section),
    })),
  ];
}
