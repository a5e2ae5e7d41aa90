import type { GridCell, NoteSection, Span } from "@/lib/notes/note-content.schema";

/** A sentence before its check: what it says and the spans it stands on. */
export type WrittenSentence = Readonly<{
  section: NoteSection;
  text: string;
  citations: readonly Span[];
  cells?: readonly GridCell[];
}>;
