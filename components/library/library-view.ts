import type {
  AddDocumentInput,
  LibraryDocumentView,
} from "@/lib/retrieval/library/documents/document.schema";
import type { Done } from "../people/people-view";

export type { LibraryDocumentView } from "@/lib/retrieval/library/documents/document.schema";

type CardReviewView = Readonly<{ reviewer: string; on: string; isOwn: boolean }>;

/** A card as it ships, with who has read it in this wording. */
export type LibraryCardView = Readonly<{
  id: string;
  topic: "presentation" | "diagnosis" | "test" | "medicine" | "guideline";
  title: string;
  body: string;
  keywords: readonly string[];
  citation: Readonly<{
    publisher: string;
    title: string;
    year: number;
    pmid?: string;
    doi?: string;
  }>;
  writtenOn: string;
  /** Hex: of the wording on the screen. */
  sha256: string;
  reviews: readonly CardReviewView[];
}>;

export type LibraryView = Readonly<{
  cards: readonly LibraryCardView[];
  documents: readonly LibraryDocumentView[];
  index: Readonly<{ passages: number; builtAt: string }> | null;
}>;

/** What an administrator can do with the clinic's own documents. */
export type DocumentActs = Readonly<{
  onAdd: (input: AddDocumentInput) => Promise<Done>;
  onConfirm: (documentId: string, reason: string) => Promise<Done>;
  onArchive: (documentId: string) => Promise<Done>;
  onRebuild: () => Promise<Done>;
}>;

/** What a clinician can say of a card. */
export type CardActs = Readonly<{
  onReview: (cardId: string, sha256: string) => Promise<Done>;
  onWithdraw: (cardId: string) => Promise<Done>;
}>;
