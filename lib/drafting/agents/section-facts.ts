import type { NoteSection, Span } from "@/lib/notes/note-content.schema";
import type { DeidentifiedText } from "@/lib/phi/deidentified-text";
import { quoteDeidentified } from "@/lib/phi/quote-deidentified";
import type { DraftSentence } from "../draft.schema";

/** One fact as a section drafter gets it: a sentence of the embedded draft, by what it cites. */
export type SectionFact = Readonly<{
  /** "F3"; holds for one request. */
  id: string;
  spans: readonly Span[];
  sentence: DraftSentence;
}>;

/**
 * The facts of a section, numbered in the order of the embedded draft. A grid of values is none: it is written by rules and
 * stays as it is.
 */
export function sectionFacts(
  sentences: readonly DraftSentence[],
  section: NoteSection,
): SectionFact[] {
  return sentences
    .filter((each) => each.section === section && each.cells === undefined)
    .map((sentence, index) => ({ id: `F${index + 1}`, spans: sentence.citations, sentence }));
}

/** The facts as a section drafter reads them: "F3: …", a line each, in the words of the de-identified text. */
export function quoteFacts(
  source: DeidentifiedText,
  facts: readonly SectionFact[],
): DeidentifiedText {
  return quoteDeidentified(
    source,
    facts.map(({ id, spans }) => ({ id, spans })),
  );
}
