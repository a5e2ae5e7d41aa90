import type { IdentifierCategory } from "@/lib/phi/identifier.schema";
import type { IdentifierKind } from "@/lib/phi/identifier-kind.schema";

export type KindCount = Readonly<{ kind: IdentifierKind; count: number }>;

/** One line of the queue: nothing of the text, nobody's name but the colleague's who asked. */
export type ReviewLineView = Readonly<{
  reviewId: string;
  /** "R-4C19A2" */
  number: string;
  /** ISO 8601. */
  askedAt: string;
  askedBy: string;
  kinds: readonly KindCount[];
  /** Why this person may not open it; null when he may. */
  closedTo: "author" | null;
}>;

/** Something that stopped the text, in offsets of it. */
export type SuspectView = Readonly<{
  start: number;
  end: number;
  category: IdentifierCategory;
  kind: IdentifierKind;
  /** A value that is known to be somebody's: it can only be taken out. */
  isKnown: boolean;
}>;

/** A stretch that was recognised besides, for orientation. */
type RecognisedView = Readonly<{ start: number; end: number; category: IdentifierCategory }>;

export type OpenReviewView = Readonly<{
  reviewId: string;
  number: string;
  askedAt: string;
  askedBy: string;
  text: string;
  suspects: readonly SuspectView[];
  recognised: readonly RecognisedView[];
}>;

export type ReviewAction = "mark" | "clear";
export type DecisionView = Readonly<{ start: number; end: number; action: ReviewAction }>;

/** What came of sending: gone on, or what was kept and what to do. */
export type SentReview =
  | Readonly<{ kind: "sent" }>
  | Readonly<{ kind: "closed"; message: string }>
  | Readonly<{ kind: "failed"; message: string; reference: string | null }>;

export const KIND_WORDS: Readonly<Record<IdentifierKind, string>> = {
  name: "Name",
  date: "Date",
  place: "Place",
  contact: "Contact",
  number: "Number",
  other: "Other",
};
