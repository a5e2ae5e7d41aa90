import type { ReferenceCitation } from "@/lib/notes/reference-citation.schema";
import type { ReferencePassage } from "@/lib/retrieval/library/search-library";

/** A reference beside a draft: sentences have no ids yet. */
export type DraftReference = Omit<ReferenceCitation, "id" | "sentenceIds" | "removed"> &
  Readonly<{ sentenceIndexes: readonly number[] }>;

/** What a note keeps of a passage, in its own words and as it is now; nothing of the case. */
export type CitedPassage = Pick<
  ReferenceCitation,
  | "passageId"
  | "snapshot"
  | "title"
  | "source"
  | "kind"
  | "writtenOn"
  | "page"
  | "status"
  | "isResolved"
  | "checked"
  | "quote"
>;

/** @param quote some of the passage's own words; all of them when none are given */
export function citePassage(passage: ReferencePassage, quote: string = passage.text): CitedPassage {
  const { cardId, snapshot, kind, title, citation, date, page, status, isResolved } = passage;
  return {
    passageId: cardId,
    snapshot,
    title,
    source: citation,
    kind,
    writtenOn: date,
    page,
    status,
    isResolved,
    quote,
  };
}
