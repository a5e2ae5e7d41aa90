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
  | "quote"
>;

/** Every card says `reviewedBy: null`: no clinician has read one yet. */
const NOT_REVIEWED = "not reviewed by a clinician";

/** @param quote some of the passage's own words; all of them when none are given */
export function citePassage(
  { cardId, snapshot, card }: Pick<ReferencePassage, "cardId" | "snapshot" | "card">,
  quote: string = card.body,
): CitedPassage {
  const { publisher, title, year, pmid, doi } = card.citation;
  return {
    passageId: cardId,
    snapshot,
    title: card.title,
    source: {
      publisher,
      title,
      year,
      ...(pmid !== undefined && { pmid }),
      ...(doi !== undefined && { doi }),
    },
    kind: "card",
    writtenOn: card.writtenOn,
    page: null,
    status: NOT_REVIEWED,
    // A number of a register counts when it was found there; no card that ships carries one.
    isResolved: pmid === undefined && doi === undefined ? null : false,
    quote,
  };
}
