import type { ListedClause } from "@/lib/drafting/reading/coverage.schema";
import type {
  AttentionItem,
  NoteContent,
  NoteSentence,
  Span,
} from "@/lib/notes/note-content.schema";

const MOST_CHARACTERS = 8000;

/** The sentence that a listed clause makes when a person places it: its own words, as they stand, and their place. */
export function sentenceOfClause(
  documentId: string,
  source: string,
  { pieces }: ListedClause,
): Pick<NoteSentence, "text" | "citations"> {
  const words = pieces
    .map(({ start, end }) => source.slice(start, end).replace(/\s+/g, " ").trim())
    .join("; ")
    .slice(0, MOST_CHARACTERS - 1);
  const text = words.charAt(0).toUpperCase() + words.slice(1);
  return {
    text: /[.!?]$/.test(text) ? text : `${text.replace(/[;,:]$/, "")}.`,
    citations: pieces.map(({ start, end }) => ({ documentId, start, end })),
  };
}

const touches = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

/** True when the note cites every piece of the clause by now. */
export function isPlaced(
  { sentences }: Pick<NoteContent, "sentences">,
  documentId: string,
  { pieces }: ListedClause,
): boolean {
  const cited = sentences
    .flatMap(({ citations }) => citations)
    .filter((citation) => citation.documentId === documentId);
  return pieces.every((piece) => cited.some((citation) => touches(citation, piece)));
}

/** The thing to decide that asks about this clause, if there is one. */
export function itemAbout(
  { attention }: Pick<NoteContent, "attention">,
  documentId: string,
  { pieces }: ListedClause,
): AttentionItem | undefined {
  return attention.find(({ citations }) =>
    citations.some(
      (citation) =>
        citation.documentId === documentId && pieces.some((piece) => touches(citation, piece)),
    ),
  );
}
