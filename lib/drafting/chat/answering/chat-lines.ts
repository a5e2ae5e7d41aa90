import type { Citation, Span } from "@/lib/notes/note-content.schema";
import type { DeidentifiedText } from "@/lib/phi/deidentified-text";
import { quoteDeidentified } from "@/lib/phi/quote-deidentified";
import { mapSpanToSource } from "@/lib/phi/restore-identifiers";
import type { ClearedCase } from "./clear-case";
import { sourcePieces } from "../embedded/source-pieces";

/** One line that a model may rest on. */
export type ChatLine = Readonly<{
  /** "L3" of the text, "D2" of the draft; holds for one request. */
  id: string;
  /** What it says, de-identified; what a sentence that names it is checked against. */
  texts: readonly string[];
  /** Where the text as pasted says it; none for words of a clinician's own. */
  citations: readonly Citation[];
}>;

export type ChatLines = Readonly<{
  lines: readonly ChatLine[];
  source: DeidentifiedText;
  draft: DeidentifiedText | null;
}>;

/** Numbers what a question's model gets of a case: the pieces of its text, and the sentences of its draft. */
export function chatLines(cleared: ClearedCase, documentId: string): ChatLines {
  const { text, draft, replacements } = cleared;
  const pieces = sourcePieces(text).map(({ spans }, index) => ({ id: `L${index + 1}`, spans }));
  const cite = (span: Span): Citation => ({ documentId, ...mapSpanToSource(replacements, span) });
  const drafted = (draft?.sentences ?? [])
    .map((sentence, index) => ({ ...sentence, id: `D${index + 1}` }))
    .filter(({ start, end }) => start < end);
  return {
    lines: [
      ...pieces.map(({ id, spans }) => ({
        id,
        texts: spans.map(({ start, end }) => text.slice(start, end)),
        citations: spans.map(cite),
      })),
      ...drafted.map(({ id, start, end, citations }) => ({
        id,
        texts: [draft?.text.slice(start, end) ?? ""],
        citations,
      })),
    ],
    source: quoteDeidentified(text, pieces),
    draft:
      draft === null || drafted.length === 0
        ? null
        : quoteDeidentified(
            draft.text,
            drafted.map(({ id, start, end }) => ({ id, spans: [{ start, end }] })),
          ),
  };
}
