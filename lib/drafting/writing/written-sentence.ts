import type { GridCell, NoteSection, Span } from "@/lib/notes/note-content.schema";
import type { NoteTopic } from "@/lib/notes/note-topic.schema";

/** A sentence before its check: what it says and the spans it stands on. */
export type WrittenSentence = Readonly<{
  section: NoteSection;
  /** What it is about, finer than the section; templates put topics under headings. */
  topic?: NoteTopic;
  /** What opens its group when shown: a body system, a step of the plan. No part of what it says. */
  label?: string;
  text: string;
  citations: readonly Span[];
  cells?: readonly GridCell[];
}>;
