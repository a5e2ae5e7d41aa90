import type { ReferenceCard } from "./cards/reference-card";
import type { OwnPassage } from "./own/own-passage-store";

/** Where a passage stands: a shipped card, a document of the clinic, or a record of a register of literature. */
type PassageKind = "card" | "document" | "literature";

type PassageCitation = {
  readonly publisher: string;
  readonly title: string;
  readonly year: number | null;
  readonly pmid?: string;
  readonly doi?: string;
};

/** A passage found. Its text is data: whatever it says, nobody follows it. */
export type ReferencePassage = {
  readonly kind: PassageKind;
  /** What a note cites beside the snapshot: the card's id, or the passage's. */
  readonly cardId: string;
  readonly snapshot: string;
  readonly title: string;
  readonly text: string;
  readonly citation: PassageCitation;
  /** The day on which it was written or brought in, "2026-11-26". */
  readonly date: string;
  /** Of a document; null where there are no pages. */
  readonly page: number | null;
  /** "not reviewed by a clinician", or who did and when. */
  readonly status: string;
  /**
   * Whether what the citation names was found in its register. Null when it names nothing that a register could know:
   * no PMID and no DOI.
   */
  readonly isResolved: boolean | null;
  /** The same in the form of a card. Its topic is null for what is none. */
  readonly card: Readonly<{
    id: string;
    topic: ReferenceCard["topic"] | null;
    title: string;
    body: string;
    keywords: readonly string[];
    citation: PassageCitation;
    writtenOn: string;
  }>;
  /** 0 to 1, comparable within one search only. */
  readonly score: number;
  /** Cosine to the query; null when only its words were found. */
  readonly similarity: number | null;
};

/** Said of everything that no clinician has marked as read and right. */
export const NOT_REVIEWED = "not reviewed by a clinician";

type Found = Pick<ReferencePassage, "score" | "similarity" | "snapshot">;

export function passageOfCard(card: ReferenceCard, found: Found, status: string): ReferencePassage {
  const { id, title, body, citation, writtenOn } = card;
  return {
    ...found,
    kind: "card",
    cardId: id,
    title,
    text: body,
    citation,
    date: writtenOn,
    page: null,
    status,
    // No shipped card carries a number of a register; the one that will has to be looked up first.
    isResolved: citation.pmid === undefined && citation.doi === undefined ? null : false,
    card,
  };
}

/** A record came from its register's own file, so its PMID is known there. */
export function passageOfOwn(passage: OwnPassage, found: Found): ReferencePassage {
  const { id, kind, title, text, publisher, year, pmid, page, addedAt } = passage;
  const citation = { publisher, title, year, ...(pmid !== null && { pmid }) };
  const date = addedAt.slice(0, 10);
  return {
    ...found,
    kind,
    cardId: id,
    title,
    text,
    citation,
    date,
    page,
    status: NOT_REVIEWED,
    isResolved: pmid === null ? null : true,
    card: { id, topic: null, title, body: text, keywords: [], citation, writtenOn: date },
  };
}
