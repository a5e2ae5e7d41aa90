import type { GridCell, NoteSection, Span } from "@/lib/notes/note-content.schema";
import type { NoteTopic } from "@/lib/notes/note-topic.schema";

/** A sentence before its check: what it says and the spans it stands on. */
export type WrittenSentence = Readonly<{
  section: NoteSection;
  /** What it is about, finer than the section; templates put topics under headings. */
  topic?: NoteTopic;
  text: string;
  citations: readonly Span[];
  cells?: readonly GridCell[];
}>;
